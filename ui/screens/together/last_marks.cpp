// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/together/last_marks.h"

#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLabel>

namespace inglenook::ui {

LastMarks::LastMarks(const Theme& theme, const QVector<bool>& kept, const QString& words, QWidget* parent)
    : QWidget{parent}
{
    constexpr int kSide = 18;
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(space::kStep2);
    for (const bool was : kept) {
        auto* mark = new QLabel{this};
        const auto draw = [&theme, mark, was] {
            mark->setPixmap(theme.pixmap(was ? QStringLiteral("check") : QStringLiteral("dash"),
                                         was ? theme.tokens().safeText : theme.tokens().text3, theme.px(kSide),
                                         mark->devicePixelRatioF()));
        };
        connect(&theme, &Theme::changed, mark, draw);
        draw();
        row->addWidget(mark);
    }
    row->addWidget(new TextLabel{theme, TextRole::Small, &Tokens::text2, words, this}, 1);
}

} // namespace inglenook::ui
