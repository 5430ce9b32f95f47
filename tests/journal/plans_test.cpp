// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/plan_course.h"

#include "base/error.h"
#include "journal/entry_store.h"
#include "support/open_journal.h"

using namespace inglenook;
using namespace inglenook::test;
using exercises::Often;
using journal::courseOf;
using journal::KeptPlan;
using journal::PlanDone;

namespace {

exercises::Plan somePlan()
{
    return {"Leave out what doesn’t fit.\nReally.",
            {{"mirror", Often::Weekly, "Something small."}, {"specific-thanks", Often::Daily, ""}},
            Date{2026, 6, 1}};
}

/// Taken in on Tuesday, 12 May 2026, at 21:40 on the wall.
KeptPlan kept(std::vector<exercises::PlannedExercise> exercises, std::optional<Date> until = std::nullopt)
{
    KeptPlan plan;
    plan.plan = {"", std::move(exercises), until};
    plan.since = *parseIso8601("2026-05-12T21:40:00+02:00");
    return plan;
}

Date may(int day)
{
    return {2026, 5, day};
}

journal::PlanCourse on(const KeptPlan& plan, Date today, const std::vector<PlanDone>& done)
{
    return courseOf(plan, done, std::vector<bool>(plan.plan.exercises.size(), true), today);
}

journal::PlanStore plans(OpenJournal& open)
{
    return {*open, open.ids, open.clock};
}

void keep(OpenJournal& open, const char* exercise)
{
    journal::EntryContent content;
    content.title = "Kept";
    content.text = "Kept";
    content.created = open.clock.localNow();
    (void)open->entries().add(content, std::nullopt, exercise);
}

} // namespace

TEST_CASE("a plan is kept in the journal, for everyone who opens it, until it is removed", "[journal][plan]")
{
    OpenJournal open;
    const auto id = plans(open).add(somePlan());
    open.reopen("beside the fire"); // and so is everything that follows
    REQUIRE(plans(open).all().size() == 1);
    const auto found = plans(open).find(id);
    REQUIRE(found);
    CHECK(found->plan == somePlan());
    CHECK(found->since == open.clock.localNow());
    CHECK_FALSE(found->isAway);

    CHECK(plans(open).setAway(id, true));
    CHECK(plans(open).addElsewhere(id, "mirror"));
    CHECK_FALSE(plans(open).addElsewhere(id, "apology")); // which is not in it
    open.clock.advanceDays(1);
    CHECK(plans(open).addElsewhere(id, "mirror"));
    CHECK(plans(open).takeElsewhereBack(id, "mirror"));
    CHECK_FALSE(plans(open).takeElsewhereBack(id, "specific-thanks"));
    const auto changed = plans(open).find(id);
    REQUIRE(changed);
    CHECK(changed->isAway);
    REQUIRE(changed->elsewhere.size() == 1);
    CHECK(changed->elsewhere.front().at == found->since);

    plans(open).remove(id);
    CHECK_FALSE(plans(open).find(id));
    CHECK(plans(open).all().empty());
    CHECK_FALSE(plans(open).setAway(id, false));
    open.reopen("a seat for two");
    CHECK(plans(open).all().empty());
}

TEST_CASE("there are only a few plans at a time, and none that shows what it shouldn't", "[journal][plan]")
{
    OpenJournal open;
    for (std::size_t i = 0; i < journal::kMaxPlans; ++i)
        (void)plans(open).add(somePlan());
    CHECK_THROWS_AS(plans(open).add(somePlan()), Error);
    plans(open).remove(plans(open).all().front().id);
    auto odd = somePlan();
    odd.note = "a\x1b[2Jb";
    CHECK_THROWS_AS(plans(open).add(odd), Error);
    CHECK_THROWS_AS(plans(open).add({}), Error);
    CHECK_NOTHROW(plans(open).add(somePlan()));
}

TEST_CASE("what another version or another program wrote among the plans is left alone, and not shown",
          "[journal][plan]")
{
    OpenJournal open;
    (void)plans(open).add(somePlan());
    const auto good = open->preference("plans");
    const auto entry = good.substr(1, good.size() - 2);
    auto odd = entry;
    odd.replace(odd.find("Leave out"), 9, "\\u001b[2J!");
    for (const std::string& bad :
         {std::string{"{}"}, std::string{"7"}, std::string{R"({"id":"nobody","what":"new"})"}, odd}) {
        open->setPreference("plans", "[" + bad + "," + entry + "]");
        REQUIRE(plans(open).all().size() == 1);
        const auto id = plans(open).all().front().id;
        CHECK(plans(open).setAway(id, true));
        CHECK(open->preference("plans").find(bad.substr(0, 12)) != std::string::npos);
        plans(open).remove(id);
        if (bad != odd) // which has the same id
            CHECK(open->preference("plans") == "[" + bad + "]");
        CHECK(plans(open).all().empty());
    }
    for (const auto* bad : {"", "[", "7", "{}"}) {
        open->setPreference("plans", bad);
        CHECK(plans(open).all().empty());
        (void)plans(open).add(somePlan());
        CHECK(plans(open).all().size() == 1);
    }
}

TEST_CASE("a plan's weeks begin on the weekday on which it was taken in", "[journal][plan]")
{
    const auto plan = kept({{"mirror", Often::TwiceAWeek, ""}});
    auto course = on(plan, may(12), {});
    CHECK(course.weekBegins == may(12));
    CHECK(course.weekEnds == may(18));
    CHECK(course.next == 0U);
    CHECK(course.exercises[0].wanted == 2);

    // Once today: the other time is for another day of this week.
    course = on(plan, may(12), {{0, may(12)}});
    CHECK(course.exercises[0].isToday);
    CHECK_FALSE(course.next);
    course = on(plan, may(14), {{0, may(12)}});
    CHECK(course.next == 0U);
    course = on(plan, may(18), {{0, may(12)}, {0, may(14)}});
    CHECK(course.exercises[0].done == 2);
    CHECK_FALSE(course.next);
    // And what was not done in a week is not carried into the next.
    course = on(plan, may(19), {{0, may(12)}});
    CHECK(course.weekBegins == may(19));
    CHECK(course.exercises[0].done == 0);
    CHECK(course.exercises[0].wanted == 2);
    CHECK(course.exercises[0].last == may(12));
    CHECK_FALSE(course.over);
    // A clock that was set back.
    CHECK(on(plan, may(3), {}).weekBegins == may(12));
}

TEST_CASE("what was longest ago comes next, and what isn't in this journal never does", "[journal][plan]")
{
    const auto plan = kept({{"mirror", Often::Weekly, ""},
                            {"specific-thanks", Often::Daily, ""},
                            {"how-close", Often::ThreeTimesAWeek, ""}});
    CHECK(on(plan, may(13), {}).next == 0U);
    CHECK(on(plan, may(13), {{0, may(12)}}).next == 1U);
    CHECK(on(plan, may(14), {{0, may(12)}, {1, may(13)}, {2, may(12)}}).next == 2U);
    // Twice on one day is once of what is for each day.
    const auto course = on(plan, may(14), {{1, may(13)}, {1, may(13)}, {1, may(14)}});
    CHECK(course.exercises[1].done == 2);
    CHECK(courseOf(plan, {}, {false, true, false}, may(13)).next == 1U);
    CHECK_FALSE(courseOf(plan, {}, {false, false, false}, may(13)).next);
    CHECK_FALSE(courseOf(plan, {}, {false, false, false}, may(13)).over);
}

TEST_CASE("a plan is over after its last day, or when all that is done once is done", "[journal][plan]")
{
    const auto dated = kept({{"mirror", Often::Daily, ""}}, may(21));
    CHECK_FALSE(on(dated, may(21), {}).over);
    CHECK(on(dated, may(21), {}).weekEnds == may(21));
    CHECK(on(dated, may(22), {}).over == may(22));
    CHECK_FALSE(on(dated, may(22), {}).next);

    const auto once = kept({{"mirror", Often::Once, ""}, {"how-close", Often::Once, ""}});
    CHECK_FALSE(on(once, may(30), {{0, may(13)}}).over);
    CHECK(on(once, may(30), {{0, may(13)}}).next == 1U);
    CHECK(on(once, may(30), {{0, may(13)}, {1, may(15)}, {0, may(20)}}).over == may(15));
    CHECK(courseOf(once, std::vector<PlanDone>{{0, may(13)}}, {true, false}, may(30)).over == may(13));
    const auto mixed = kept({{"mirror", Often::Once, ""}, {"how-close", Often::Weekly, ""}});
    CHECK_FALSE(on(mixed, may(30), {{0, may(13)}, {1, may(29)}}).over);
}

TEST_CASE("an exercise counts on the day of the wall where it was kept, across a change of the clocks",
          "[journal][plan]")
{
    OpenJournal open;
    open.clock.set(parseIso8601("2026-10-24T20:00:00+02:00")->utc);
    const auto id = plans(open).add({"", {{"mirror", Often::Daily, ""}}, {}});
    const auto today = [&] { return localDate(open.clock.localNow()); };
    const auto course = [&] {
        const auto plan = *plans(open).find(id);
        return courseOf(plan, journal::doneOf(plan, open->entries()), {true}, today());
    };
    open.clock.set(parseIso8601("2026-10-24T23:50:00+02:00")->utc);
    keep(open, "mirror");
    CHECK(course().exercises[0].isToday);
    // In the night to 25 October, at 3:00, clocks go back; half past eleven in the evening is another day, an hour
    // late.
    open.clock.setOffsetMinutes(60);
    open.clock.set(parseIso8601("2026-10-25T23:30:00+01:00")->utc);
    CHECK_FALSE(course().exercises[0].isToday);
    CHECK(course().next == 0U);
    keep(open, "mirror");
    CHECK(course().exercises[0].done == 2);
    CHECK_FALSE(course().next);
    // The week ends with its seventh day, at midnight of the wall, as if no clock had changed.
    open.clock.set(parseIso8601("2026-10-30T23:59:00+01:00")->utc);
    CHECK(course().weekBegins == Date{2026, 10, 24});
    CHECK(course().exercises[0].done == 2);
    open.clock.set(parseIso8601("2026-10-31T00:01:00+01:00")->utc);
    CHECK(course().weekBegins == Date{2026, 10, 31});
    CHECK(course().exercises[0].done == 0);
    // And in spring an hour is missing.
    open.clock.set(parseIso8601("2027-03-28T00:30:00+01:00")->utc);
    keep(open, "mirror");
    open.clock.setOffsetMinutes(120);
    open.clock.set(parseIso8601("2027-03-28T23:45:00+02:00")->utc);
    CHECK(course().exercises[0].isToday);
    open.clock.advanceSeconds(20 * 60);
    CHECK_FALSE(course().exercises[0].isToday);
}

TEST_CASE("only what was kept since the plan came counts, not what is in the bin, and what was done elsewhere too",
          "[journal][plan]")
{
    OpenJournal open;
    keep(open, "mirror");
    open.clock.advanceSeconds(60);
    const auto id = plans(open).add({"", {{"mirror", Often::ThreeTimesAWeek, ""}, {"how-close", Often::Once, ""}}, {}});
    const auto done = [&] { return journal::doneOf(*plans(open).find(id), open->entries()); };
    CHECK(done().empty());
    open.clock.advanceDays(1);
    keep(open, "mirror");
    keep(open, "apology");
    CHECK(done().size() == 1);
    CHECK(plans(open).addElsewhere(id, "how-close"));
    REQUIRE(done().size() == 2);
    CHECK(done()[1].exercise == 1);
    const auto kept = open->entries().page({}, std::nullopt, 10).entries;
    for (const auto& entry : kept)
        CHECK(open->entries().moveToBin(entry.id));
    CHECK(done().size() == 1);
}
