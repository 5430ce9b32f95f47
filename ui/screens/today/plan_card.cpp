// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/today/plan_card.h"

#include "screens/today/icon_label.h"
#include "theme/text_role.h"
#include "widgets/flow_layout.h"
#include "widgets/page_parts.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace inglenook::ui {

PlanCard::PlanCard(const Theme& theme, const PlansModel::Card& shown, QWidget* parent) : Card{theme, parent}
{
    setObjectName(QStringLiteral("today/plan"));
    column()->setSpacing(space::kStep1);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kStep3);
    head->addWidget(new IconLabel{theme, QStringLiteral("leaf"), this}, 0, Qt::AlignTop);
    head->addWidget(new TextLabel{theme, TextRole::Heading, tr("For at home"), this}, 1);
    column()->addLayout(head);
    column()->addSpacing(space::kStep1);
    const auto line = [&](TextRole role, TextLabel::Colour colour, const QString& text, const char* name) {
        if (text.isEmpty())
            return;
        auto* label = new TextLabel{theme, role, colour, text, this};
        label->setObjectName(QLatin1String{name});
        column()->addWidget(label);
    };
    line(TextRole::BodyStrong, &Tokens::text, shown.title, "today/plan-title");
    line(TextRole::Body, &Tokens::text, shown.words, "today/plan-words");
    line(TextRole::Small, &Tokens::text2, shown.done, "today/plan-done");
    column()->addSpacing(space::kStep2);
    auto* box = new QWidget{this};
    auto* buttons = new FlowLayout{box};
    buttons->setContentsMargins({});
    const auto button = [&](const QString& text, const char* kind, const char* name, auto act) {
        auto* made = textButton(text, kind, QLatin1String{name}, box);
        made->setAccessibleDescription(shown.title);
        connect(made, &QPushButton::clicked, this, act);
        buttons->addWidget(made);
        return made;
    };
    if (shown.isOver) {
        button(tr("Put it away"), "secondary", "today/plan-away",
               [this, plan = shown.plan] { Q_EMIT awayWanted(plan); });
    } else if (!shown.exercise.isEmpty()) {
        button(tr("Begin"), "secondary", "today/plan-begin", [this, id = shown.exercise] {
            Q_EMIT beginWanted(id);
        })->setToolTip(tr("Begin, B"));
        button(tr("Not today"), "quiet", "today/plan-later",
               [this, plan = shown.plan] { Q_EMIT notTodayWanted(plan); });
    }
    button(tr("The whole plan"), "quiet", "today/plan-whole", [this] { Q_EMIT wholeWanted(); });
    column()->addWidget(box);
}

} // namespace inglenook::ui
