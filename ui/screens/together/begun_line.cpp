// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/together/begun_line.h"

#include "theme/text_role.h"
#include "widgets/page_parts.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace inglenook::ui {

BegunLine::BegunLine(const Theme& theme, const QString& name, QWidget* parent) : QWidget{parent}
{
    auto* rows = new QVBoxLayout{this};
    rows->setContentsMargins({});
    rows->setSpacing(space::kStep1);
    const auto says = tr("As you left it, and not saved yet.");
    rows->addWidget(new TextLabel{theme, TextRole::Small, &Tokens::text2, says, this});
    auto* anew = textButton(tr("Begin anew"), "link", name, this);
    anew->setAccessibleDescription(says);
    rows->addLayout(buttonRow({anew}));
    connect(anew, &QPushButton::clicked, this, &BegunLine::anewWanted);
}

} // namespace inglenook::ui
