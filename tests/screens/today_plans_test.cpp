// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_file.h"
#include "today_fixture.h"

#include <QLabel>
#include <QSignalSpy>

using namespace inglenook;
using exercises::Often;
using test::TodayOnScreen;
using ui::TodayScreen;

namespace {

void takeIn(TodayOnScreen& page, const exercises::Plan& plan)
{
    (void)journal::PlanStore{(*page.open).journal(), page.open.ids, page.open.clock}.add(plan);
}

exercises::Plan mirrorWeekly(std::optional<Date> until = std::nullopt)
{
    return {"With tea, perhaps.", {{"mirror", Often::Weekly, "Something small."}}, until};
}

void expectInside(TodayOnScreen& page)
{
    for (auto* button : page.screen->findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        INFO(button->objectName().toStdString());
        CHECK(button->width() >= button->minimumSizeHint().width());
        const int left = button->mapTo(page.screen.get(), QPoint{}).x();
        CHECK(left >= 0);
        CHECK(left + button->width() <= page.screen->width());
        CHECK_FALSE((button->accessibleName().isEmpty() && button->text().isEmpty()));
    }
}

} // namespace

TEST_CASE("a plan is one card on Today; it begins from there, or stays away until tomorrow", "[screens][today][plan]")
{
    TodayOnScreen page;
    takeIn(page, mirrorWeekly());
    page.show();
    CHECK(page.at<QLabel>("today/plan-title")->text() == QStringLiteral("Mirror"));
    CHECK(page.at<QLabel>("today/plan-words")->text() == QStringLiteral("Once a week. Something small."));
    CHECK_FALSE(page.isThere("today/suggestion-card"));
    QSignalSpy wanted{page.screen.get(), &TodayScreen::plannedWanted};
    page.press("today/plan-begin");
    CHECK(page.screen->beginPlanned());
    CHECK(wanted.count() == 2);
    CHECK(wanted.first().first().toString() == QStringLiteral("mirror"));
    page.press("today/plan-later");
    CHECK_FALSE(page.isThere("today/plan"));
    CHECK_FALSE(page.screen->beginPlanned());
    CHECK(page.isThere("today/suggestion-card"));
    page.open.clock.advanceDays(1);
    page.screen->hide();
    page.show();
    CHECK(page.isThere("today/plan"));
}

TEST_CASE("a plan is put away and comes back on its page, where what was done on paper counts too",
          "[screens][today][plan]")
{
    TodayOnScreen page;
    takeIn(page, mirrorWeekly());
    page.show();
    page.press("today/plan-whole");
    page.at("today/back")->setFocus(Qt::TabFocusReason);
    for (const auto* name : {"plans/0/0/begin", "plans/0/0/paper", "plans/0/away", "plans/0/remove", "plans/open"}) {
        TodayOnScreen::key(Qt::Key_Tab);
        INFO(name);
        CHECK(page.at(name)->hasFocus());
    }
    page.press("plans/0/0/paper");
    CHECK(page.models->plans.plans()[0].exercises[0].isDoneElsewhere);
    CHECK(page.at("plans/0/0/paper")->hasFocus());
    page.press("plans/0/0/paper");
    page.press("plans/0/away");
    TodayOnScreen::key(Qt::Key_Escape);
    CHECK_FALSE(page.isThere("today/plan"));
    page.screen->openPlans();
    page.press("plans/0/away");
    QSignalSpy file{page.screen.get(), &TodayScreen::planFileWanted};
    page.press("plans/open");
    CHECK(file.count() == 1);
    TodayOnScreen::key(Qt::Key_Escape);
    CHECK(page.isThere("today/plan"));
}

TEST_CASE("a plan that is over has one sentence on Today, which can be put away", "[screens][today][plan]")
{
    TodayOnScreen page;
    takeIn(page, mirrorWeekly(localDate(page.open.clock.localNow())));
    page.open.clock.advanceDays(1);
    page.show();
    CHECK(page.at<QLabel>("today/plan-words")->text().contains(QStringLiteral("come to its end")));
    CHECK_FALSE(page.isThere("today/plan-begin"));
    page.press("today/plan-away");
    CHECK_FALSE(page.isThere("today/plan"));
    page.screen->openPlans();
    CHECK(page.isThere("plans/0/remove"));
    CHECK_FALSE(page.isThere("plans/0/away"));
}

TEST_CASE("a plan fits on a small window with large text", "[screens][today][plan]")
{
    TodayOnScreen page{150};
    takeIn(page, {"With tea, perhaps.",
                  {{"mirror", Often::ThreeTimesAWeek, "Something small, and then something else that is not so small."},
                   {"specific-thanks", Often::Daily, ""}},
                  {}});
    page.show({960, 640});
    expectInside(page);
    page.screen->openPlans();
    TodayOnScreen::settle();
    expectInside(page);
    QSignalSpy opened{&page.models->plans, &ui::PlansModel::opened};
    const test::TemporaryFolder folder;
    const auto file = folder / "x.inglenook-plan";
    app::writePlanFile(file, mirrorWeekly(Date{2030, 1, 1}), page.catalogue, false);
    page.models->plans.open(file);
    REQUIRE(QTest::qWaitFor([&] { return opened.count() > 0; }, 20000));
    page.screen->openPlanInView();
    TodayOnScreen::settle();
    CHECK(page.at("plan-opened/take")->hasFocus());
    expectInside(page);
}
