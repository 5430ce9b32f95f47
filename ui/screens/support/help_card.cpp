// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/support/help_card.h"

#include "screens/support/copyable_line.h"
#include "theme/metrics.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace inglenook::ui {

HelpCard::HelpCard(const Theme& theme, const QVector<SupportModel::Line>& lines, const QString& names, QWidget* parent)
    : Card{theme, parent},
      m_theme{theme}
{
    for (int i = 0; i < lines.size(); ++i) {
        if (i > 0)
            addHairline();
        column()->setSpacing(space::kStep1);
        addLine(lines[i], QStringLiteral("%1-%2").arg(names).arg(i));
    }
}

void HelpCard::addLine(const SupportModel::Line& line, const QString& name)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kStep3);
    head->addWidget(new TextLabel{m_theme, TextRole::Heading, line.name, this}, 1);
    if (line.own) {
        head->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text3, tr("yours"), this});
        auto* remove = new QPushButton{tr("Take it off"), this};
        remove->setObjectName(name + QStringLiteral("-remove"));
        remove->setAccessibleDescription(line.name);
        remove->setProperty("kind", QStringLiteral("link"));
        connect(remove, &QPushButton::clicked, this, [this, line] { Q_EMIT removeWanted(line); });
        head->addWidget(remove);
    }
    column()->addLayout(head);
    if (!line.number.isEmpty()) {
        auto* number =
            new CopyableLine{m_theme, TextRole::Section, line.number, tr("Number of %1").arg(line.name), this};
        number->setObjectName(name);
        column()->addWidget(number);
        if (m_first == nullptr)
            m_first = number;
    }
    for (const auto& words : {line.about, line.note})
        if (!words.isEmpty())
            column()->addWidget(new TextLabel{m_theme, TextRole::Body, words, this});
    if (!line.web.isEmpty()) {
        auto* web = new CopyableLine{m_theme, TextRole::Body, line.web, tr("Web address of %1").arg(line.name), this};
        web->setObjectName(name + QStringLiteral("-web"));
        column()->addWidget(web);
    }
    if (!line.facts.isEmpty())
        column()->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2, line.facts, this});
}

void HelpCard::focusFirst()
{
    if (m_first != nullptr)
        m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace inglenook::ui
