// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/today/plan_card.h"
#include "screens/today/plan_opened_page.h"
#include "screens/today/plans_page.h"
#include "screens/today/today_screen.h"

#include <QStackedWidget>

#include <algorithm>

// Plans for at home on Today, and the pages that open from there.
namespace inglenook::ui {

std::optional<PlansModel::Card> TodayScreen::shownPlan() const
{
    const auto& cards = m_parts.plans.cards();
    const auto found = std::find_if(cards.begin(), cards.end(),
                                    [this](const PlansModel::Card& card) { return !m_today.isAway(card.plan); });
    return found == cards.end() ? std::nullopt : std::optional{*found};
}

QWidget* TodayScreen::planCard(const PlansModel::Card& shown)
{
    auto* card = new PlanCard{m_theme, shown, m_body};
    connect(card, &PlanCard::beginWanted, this, &TodayScreen::plannedWanted);
    connect(card, &PlanCard::notTodayWanted, &m_today, &TodayModel::waveAway);
    connect(card, &PlanCard::wholeWanted, this, &TodayScreen::openPlans);
    connect(card, &PlanCard::awayWanted, &m_parts.plans,
            [this](const QString& id) { m_parts.plans.setAway(id, true); });
    return card;
}

bool TodayScreen::beginPlanned()
{
    const auto shown = shownPlan();
    if (m_pages->currentWidget() != m_home || !shown || shown->exercise.isEmpty())
        return false;
    Q_EMIT plannedWanted(shown->exercise);
    return true;
}

void TodayScreen::openPlans()
{
    auto* page = new PlansPage{m_theme, m_parts.plans, m_pages};
    connect(page, &PlansPage::beginWanted, this, [this](const QString& exercise) {
        closePage();
        Q_EMIT plannedWanted(exercise);
    });
    connect(page, &PlansPage::fileWanted, this, &TodayScreen::planFileWanted);
    openPage(page);
}

void TodayScreen::openPlanInView()
{
    if (!m_parts.plans.inView())
        return;
    const auto who = m_parts.notes.isForMore()
                         ? tr("It goes into this journal, where each of you can see it, and stands on Today. You can "
                              "put it away at any time.")
                         : tr("It goes into this journal, and stands on Today. You can put it away at any time.");
    auto* page = new PlanOpenedPage{m_theme, m_parts.plans, who, m_pages};
    connect(page, &PlanOpenedPage::takenIn, this, [this] {
        closePage();
        refresh();
        if (auto* begin = m_body->findChild<QWidget*>(QStringLiteral("today/plan-begin")))
            begin->setFocus(Qt::OtherFocusReason);
        Q_EMIT planTakenIn();
    });
    openPage(page);
}

} // namespace inglenook::ui
