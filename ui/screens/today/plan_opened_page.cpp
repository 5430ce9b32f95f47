// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/today/plan_opened_page.h"

#include "screens/today/planned_rows.h"
#include "widgets/page_parts.h"

#include <QVBoxLayout>

namespace inglenook::ui {

PlanOpenedPage::PlanOpenedPage(const Theme& theme, PlansModel& model, const QString& whoSeesIt, QWidget* parent)
    : TodayPage{theme, tr("A plan for at home"), size::kReadingMeasure + 2 * space::kCardHorizontal, parent},
      m_model{model}
{
    setObjectName(QStringLiteral("today/plan-opened"));
    const auto& plan = *model.inView();
    column()->addWidget(new TextLabel{theme, TextRole::Question, tr("This is what the plan says"), this});
    if (!plan.note.isEmpty()) {
        auto* note = new TextLabel{theme, TextRole::JournalTextSmall, plan.note, this};
        note->setObjectName(QStringLiteral("plan-opened/note"));
        column()->addWidget(note);
    }
    auto* card = new Card{theme, this};
    for (int i = 0; i < plan.exercises.size(); ++i) {
        if (i > 0)
            card->addHairline();
        addPlannedWords(theme, *card, plan.exercises[i]);
    }
    column()->addWidget(card);
    if (!plan.span.isEmpty())
        column()->addWidget(new TextLabel{theme, TextRole::Body, plan.span, this});
    const auto why = !model.whyNot().isEmpty() ? model.whyNot()
                     : model.isPast()          ? tr("You can take it in all the same. It stays as long as you like.")
                                               : whoSeesIt;
    auto* words = new TextLabel{theme, TextRole::Body, &Tokens::text2, why, this};
    words->setObjectName(QStringLiteral("plan-opened/words"));
    column()->addWidget(words);
    column()->addSpacing(space::kStep2);
    auto* leave = textButton(model.whyNot().isEmpty() ? tr("Not now") : tr("Back to Today"), "quiet",
                             QStringLiteral("plan-opened/leave"), this);
    m_first = leave;
    if (model.whyNot().isEmpty()) {
        auto* take = textButton(tr("Take it in"), "primary", QStringLiteral("plan-opened/take"), this);
        column()->addLayout(buttonRow({take, leave}));
        connect(take, &QPushButton::clicked, this, &PlanOpenedPage::take);
        m_first = take;
    } else {
        column()->addLayout(buttonRow({leave}));
    }
    column()->addStretch();
    connect(leave, &QPushButton::clicked, this, [this] { PlanOpenedPage::leave(); });
}

void PlanOpenedPage::begin()
{
    m_first->setFocus(Qt::OtherFocusReason);
}

void PlanOpenedPage::leave()
{
    m_model.lookAway();
    TodayPage::leave();
}

void PlanOpenedPage::take()
{
    if (m_model.takeIn())
        Q_EMIT takenIn();
}

} // namespace inglenook::ui
