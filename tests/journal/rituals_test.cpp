// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "support/catch.h"
#include "test_journal.h"

using namespace inglenook;
using namespace inglenook::test;
using journal::Rhythm;
using journal::RitualMark;
using Every = Rhythm::Every;

namespace {

Rhythm rhythm(Every every, Date first, int interval = 1, unsigned weekdays = 0, int nth = 0)
{
    Rhythm made;
    made.every = every;
    made.first = first;
    made.interval = interval;
    made.weekdays = weekdays;
    made.nth = nth;
    return made;
}

std::vector<std::string> daysOf(const Rhythm& given, Date from, int count)
{
    std::vector<std::string> days;
    for (auto day = given.nextFrom(from); day && static_cast<int>(days.size()) < count;
         day = given.nextFrom(dateFromDays(daysFromDate(*day) + 1)))
        days.push_back(toIso8601(*day));
    return days;
}

constexpr unsigned kMonday = 1U << 0U;
constexpr unsigned kThursday = 1U << 3U;
constexpr unsigned kSunday = 1U << 6U;
using Days = std::vector<std::string>;

} // namespace

TEST_CASE("weekdays are those of the calendar", "[journal][rituals]")
{
    CHECK(journal::weekdayOf({1970, 1, 1}) == journal::Weekday::Thursday);
    CHECK(journal::weekdayOf({2026, 5, 12}) == journal::Weekday::Tuesday);
    CHECK(journal::weekdayOf({1969, 12, 28}) == journal::Weekday::Sunday);
    CHECK(journal::weekdayOf({1900, 1, 1}) == journal::Weekday::Monday);
}

TEST_CASE("a ritual is on the days of its rhythm", "[journal][rituals]")
{
    const Date tuesday{2026, 5, 12};
    CHECK(daysOf(rhythm(Every::Once, tuesday), {2026, 1, 1}, 5) == Days{"2026-05-12"});
    CHECK(daysOf(rhythm(Every::Once, tuesday), {2026, 5, 13}, 5).empty());
    CHECK(daysOf(rhythm(Every::Day, tuesday, 3), {2026, 5, 13}, 3) == Days{"2026-05-15", "2026-05-18", "2026-05-21"});
    CHECK(daysOf(rhythm(Every::Week, tuesday), tuesday, 2) == Days{"2026-05-12", "2026-05-19"});
    // Each second week, Mondays and Sundays: the Monday before the first day is over, its Sunday is not.
    CHECK(daysOf(rhythm(Every::Week, tuesday, 2, kMonday | kSunday), tuesday, 4) ==
          Days{"2026-05-17", "2026-05-25", "2026-05-31", "2026-06-08"});
    CHECK(daysOf(rhythm(Every::MonthDay, {2026, 1, 31}), {2026, 1, 1}, 3) ==
          Days{"2026-01-31", "2026-03-31", "2026-05-31"});
    CHECK(daysOf(rhythm(Every::MonthDay, {2026, 1, 31}, 1, 0, -1), {2026, 1, 1}, 3) ==
          Days{"2026-01-31", "2026-02-28", "2026-03-31"});
    CHECK(daysOf(rhythm(Every::MonthWeekday, {2026, 5, 12}, 1, 0, 2), tuesday, 3) ==
          Days{"2026-05-12", "2026-06-09", "2026-07-14"});
    CHECK(daysOf(rhythm(Every::MonthWeekday, {2026, 5, 31}, 2, 0, -1), tuesday, 3) ==
          Days{"2026-05-31", "2026-07-26", "2026-09-27"});
    CHECK(daysOf(rhythm(Every::Year, {2024, 2, 29}), {2025, 1, 1}, 2) == Days{"2028-02-29", "2032-02-29"});
    auto ending = rhythm(Every::Day, tuesday);
    ending.last = Date{2026, 5, 14};
    CHECK(daysOf(ending, tuesday, 9) == Days{"2026-05-12", "2026-05-13", "2026-05-14"});
}

TEST_CASE("a rhythm is written as a recurrence rule and read again, and nothing else is", "[journal][rituals]")
{
    const Date tuesday{2026, 5, 12};
    const std::vector<std::pair<Rhythm, std::string>> pairs{
        {rhythm(Every::Once, tuesday), ""},
        {rhythm(Every::Day, tuesday), "FREQ=DAILY"},
        {rhythm(Every::Week, tuesday, 2, kMonday | kThursday), "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"},
        {rhythm(Every::Week, tuesday), "FREQ=WEEKLY"},
        {rhythm(Every::MonthDay, tuesday), "FREQ=MONTHLY;BYMONTHDAY=12"},
        {rhythm(Every::MonthDay, tuesday, 1, 0, -1), "FREQ=MONTHLY;BYMONTHDAY=-1"},
        {rhythm(Every::MonthWeekday, tuesday, 3, 0, 2), "FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU"},
        {rhythm(Every::MonthWeekday, tuesday, 1, 0, -1), "FREQ=MONTHLY;BYDAY=-1TU"},
        {rhythm(Every::Year, tuesday), "FREQ=YEARLY"},
    };
    for (const auto& [made, rule] : pairs) {
        INFO(rule);
        CHECK(journal::recurrenceRule(made) == rule);
        CHECK(journal::rhythmFrom(rule, tuesday) == made);
    }
    for (const auto* wrong : {"FREQ=HOURLY", "FREQ=WEEKLY;BYDAY=", "FREQ=WEEKLY;BYDAY=MO,", "FREQ=WEEKLY;BYDAY=XX",
                              "FREQ=DAILY;COUNT=3", "FREQ=MONTHLY", "FREQ=MONTHLY;BYDAY=2WE", "FREQ=MONTHLY;BYDAY=5TU",
                              "FREQ=MONTHLY;BYMONTHDAY=13", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=100",
                              "FREQ=DAILY;INTERVAL=1", "INTERVAL=2", ";", "FREQ", "FREQ=WEEKLY;BYDAY=TH,MO"}) {
        INFO(wrong);
        CHECK_FALSE(journal::rhythmFrom(wrong, tuesday).has_value());
    }
}

TEST_CASE("rituals are due on their days, the earliest first, with what became of them", "[journal][rituals]")
{
    TestJournal test;
    auto& rituals = test.journal->rituals();
    journal::Ritual walk;
    walk.name = " The \n bridge ";
    walk.about = "Only to the bridge and back.";
    walk.rhythm = rhythm(Every::Week, {2026, 5, 5});
    walk.minuteOfDay = 20 * 60 + 30;
    walk.remindBefore = 15;
    walk.minutes = 25;
    walk.id = rituals.add(walk);
    journal::Ritual coffee;
    coffee.name = "Coffee";
    coffee.rhythm = rhythm(Every::Day, {2026, 5, 1});
    coffee.minuteOfDay = 7 * 60;
    coffee.id = rituals.add(coffee);
    journal::Ritual someTime;
    someTime.name = "A slow hour";
    someTime.rhythm = rhythm(Every::Week, {2026, 5, 12});
    someTime.id = rituals.add(someTime);

    test.reopen();
    auto& again = test.journal->rituals();
    const auto due = again.dueOn({2026, 5, 12});
    REQUIRE(due.size() == 3);
    CHECK(due[0].ritual.name == "Coffee");
    CHECK(due[1].ritual.name == "The bridge");
    CHECK(due[1].ritual.about == walk.about);
    CHECK(due[1].ritual.rhythm == walk.rhythm);
    CHECK(due[1].ritual.minuteOfDay == walk.minuteOfDay);
    CHECK(due[1].ritual.remindBefore == 15);
    CHECK(due[1].ritual.minutes == 25);
    CHECK(due[2].ritual.name == "A slow hour");
    CHECK_FALSE(due[2].kept.has_value());
    CHECK(again.dueOn({2026, 5, 13}).size() == 1);

    again.mark(walk.id, {{2026, 5, 5}, true});
    again.mark(walk.id, {{2026, 5, 12}, true});
    again.mark(walk.id, {{2026, 5, 12}, false});
    CHECK(again.dueOn({2026, 5, 12})[1].kept == false);
    CHECK(again.marks(walk.id, 4) == std::vector<RitualMark>{{{2026, 5, 12}, false}, {{2026, 5, 5}, true}});
    again.unmark(walk.id, {2026, 5, 12});
    CHECK_FALSE(again.dueOn({2026, 5, 12})[1].kept.has_value());
    CHECK(again.marks(walk.id, 4).size() == 1);

    auto resting = again.find(walk.id).value();
    resting.resting = true;
    CHECK(again.change(resting));
    CHECK(again.dueOn({2026, 5, 12}).size() == 2);
    again.remove(walk.id);
    CHECK_FALSE(again.change(resting));
    CHECK(again.marks(walk.id, 4).empty());
    CHECK(again.all().size() == 2);
}

TEST_CASE("a ritual that can't be is not kept", "[journal][rituals]")
{
    TestJournal test;
    auto& rituals = test.journal->rituals();
    const auto refused = [&rituals](const std::function<void(journal::Ritual&)>& spoil) {
        journal::Ritual ritual;
        ritual.name = "Coffee";
        ritual.rhythm = rhythm(Every::Day, {2026, 5, 12});
        spoil(ritual);
        CHECK_THROWS_AS((void)rituals.add(ritual), Error);
    };
    refused([](auto& ritual) { ritual.name = " "; });
    refused([](auto& ritual) { ritual.name = std::string(121, 'a'); });
    refused([](auto& ritual) { ritual.minuteOfDay = 1440; });
    refused([](auto& ritual) { ritual.minuteOfDay = -1; });
    refused([](auto& ritual) { ritual.minutes = 0; });
    refused([](auto& ritual) { ritual.remindBefore = 1441; });
    refused([](auto& ritual) { ritual.rhythm.interval = 0; });
    refused([](auto& ritual) { ritual.rhythm.last = Date{2026, 5, 11}; });
    CHECK(rituals.all().empty());
}
