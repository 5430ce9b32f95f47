// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminder_policy.h"

#include "support/catch.h"

#include <string>

using namespace inglenook;
using app::momentOf;
using app::ReminderPolicy;
using app::ReminderRules;
using app::ReminderTime;
using app::WallTime;

namespace {

Timestamp at(const char* iso)
{
    return parseIso8601(iso).value().utc;
}

/// A wall in Berlin, in 2026: summer time from 29 March to 25 October; or another one, after a journey.
class Berlin final : public Clock {
public:
    explicit Berlin(const char* iso) : m_now{at(iso)} {}
    [[nodiscard]] Timestamp now() const override { return m_now; }
    [[nodiscard]] int offsetMinutesAt(Timestamp moment) const override
    {
        if (m_elsewhere)
            return *m_elsewhere;
        return moment >= at("2026-03-29T01:00Z") && moment < at("2026-10-25T01:00Z") ? 120 : 60;
    }
    void set(const char* iso) { m_now = at(iso); }
    void set(Timestamp moment) { m_now = moment; }
    void travel(int offsetMinutes) { m_elsewhere = offsetMinutes; }

private:
    Timestamp m_now;
    std::optional<int> m_elsewhere;
};

constexpr ReminderRules kAlways{true, 0, 0};
constexpr ReminderRules kQuietAtNight{true, 22 * 60, 8 * 60};

struct Watch {
    Berlin clock;
    ReminderPolicy policy;

    explicit Watch(const char* now, std::vector<ReminderTime> times, ReminderRules rules = kAlways)
        : clock{now},
          policy{clock.now()}
    {
        policy.setRules(rules);
        policy.setTimes(std::move(times));
    }
    /// As often as it wants to be asked until then: when it reminds.
    std::string until(const char* iso)
    {
        const auto end = at(iso);
        std::string told;
        for (int asked = 0; asked < 1000; ++asked) {
            const auto step = policy.look(clock);
            if (step.remind)
                told += toIso8601(clock.localNow()) + " ";
            if (!step.next || *step.next > end)
                break;
            REQUIRE(*step.next > clock.now()); // it never asks to be asked again at once
            clock.set(*step.next);
        }
        clock.set(end);
        return told;
    }
    bool remindsAt(const char* iso)
    {
        clock.set(iso);
        return policy.look(clock).remind;
    }
};

WallTime wall(int month, int day, int hour, int minute = 0)
{
    return {{2026, month, day}, hour * 60 + minute};
}

} // namespace

TEST_CASE("each time is told once, at that time", "[reminders]")
{
    Watch watch{"2026-05-12T18:00+02:00", {wall(5, 12, 20), wall(5, 13, 9, 30), at("2026-05-12T19:10Z")}};
    CHECK(watch.until("2026-05-14T00:00+02:00") ==
          "2026-05-12T20:00:00+02:00 2026-05-12T21:10:00+02:00 2026-05-13T09:30:00+02:00 ");
    CHECK_FALSE(watch.policy.look(watch.clock).next);
}

TEST_CASE("times on the wall keep their hour when the clocks change", "[reminders]")
{
    const Berlin clock{"2026-03-01T00:00Z"};
    CHECK(momentOf(wall(3, 28, 20), clock) == at("2026-03-28T19:00Z"));
    CHECK(momentOf(wall(3, 29, 20), clock) == at("2026-03-29T18:00Z"));
    CHECK(momentOf(wall(3, 29, 2, 30), clock) == at("2026-03-29T01:30Z"));  // there is no half past two: 03:30
    CHECK(momentOf(wall(10, 25, 2, 30), clock) == at("2026-10-25T00:30Z")); // there are two: the first
    Watch watch{"2026-10-25T00:00+02:00", {wall(10, 25, 2, 30), wall(10, 25, 9)}};
    CHECK(watch.until("2026-10-26T00:00+01:00") == "2026-10-25T02:30:00+02:00 2026-10-25T09:00:00+01:00 ");
}

TEST_CASE("on a journey eight in the evening is eight in the evening there, and a break ends when it ends",
          "[reminders]")
{
    Watch watch{"2026-05-12T12:00Z", {wall(5, 12, 20), at("2026-05-12T20:00Z")}};
    CHECK_FALSE(watch.policy.look(watch.clock).remind);
    watch.clock.travel(9 * 60); // 21:00 there already
    CHECK(watch.policy.look(watch.clock).remind);
    CHECK_FALSE(watch.remindsAt("2026-05-12T18:00Z")); // eight at home
    CHECK(watch.remindsAt("2026-05-12T20:00Z"));
}

TEST_CASE("a laptop asleep for three days brings one reminder at most, and none of another time", "[reminders]")
{
    Watch watch{"2026-05-12T18:00+02:00",
                {wall(5, 12, 20), wall(5, 13, 20), wall(5, 14, 20), wall(5, 15, 8), wall(5, 15, 9)}};
    CHECK(watch.remindsAt("2026-05-15T09:30+02:00"));
    CHECK_FALSE(watch.policy.look(watch.clock).remind);
    Watch late{"2026-05-12T18:00+02:00", {wall(5, 12, 20), wall(5, 13, 20), wall(5, 14, 20)}};
    CHECK_FALSE(late.remindsAt("2026-05-15T09:30+02:00"));
    CHECK_FALSE(late.policy.look(late.clock).next);
}

TEST_CASE("quiet hours hold back what is still of use after them, once", "[reminders]")
{
    Watch watch{"2026-05-12T18:00+02:00",
                {wall(5, 12, 22, 30), wall(5, 13, 6), wall(5, 13, 7), wall(5, 13, 20)},
                kQuietAtNight};
    CHECK(watch.until("2026-05-14T00:00+02:00") == "2026-05-13T08:00:00+02:00 2026-05-13T20:00:00+02:00 ");
    Watch noon{"2026-05-12T11:00+02:00", {wall(5, 12, 12, 30)}, {true, 12 * 60, 14 * 60}};
    CHECK(noon.until("2026-05-13T00:00+02:00") == "2026-05-12T14:00:00+02:00 ");
    Watch edge{"2026-05-12T11:00+02:00", {wall(5, 12, 8), wall(5, 12, 22)}, kQuietAtNight};
    CHECK(edge.until("2026-05-13T12:00+02:00").empty());
}

TEST_CASE("quiet hours end on the wall, also in the night when the clocks change", "[reminders]")
{
    Watch watch{"2026-10-24T23:00+02:00", {wall(10, 25, 4)}, kQuietAtNight};
    CHECK(watch.until("2026-10-26T00:00+01:00") == "2026-10-25T08:00:00+01:00 ");
    Watch gap{"2026-03-28T23:00+01:00", {wall(3, 29, 1)}, {true, 22 * 60, 2 * 60 + 30}};
    CHECK(gap.until("2026-03-30T00:00+02:00") == "2026-03-29T03:30:00+02:00 ");
}

TEST_CASE("a clock that steps back tells nothing twice, and one that stepped ahead by mistake uses nothing up",
          "[reminders]")
{
    Watch watch{"2026-05-12T18:00Z", {at("2026-05-12T19:00Z"), at("2026-05-12T21:00Z")}};
    CHECK(watch.remindsAt("2026-05-12T19:00Z"));
    CHECK_FALSE(watch.remindsAt("2026-05-12T18:30Z"));
    CHECK_FALSE(watch.remindsAt("2026-05-12T19:00Z"));
    CHECK_FALSE(watch.remindsAt("2036-01-01T00:00Z"));
    CHECK_FALSE(watch.remindsAt("2026-05-12T20:00Z"));
    CHECK(watch.remindsAt("2026-05-12T21:00Z"));
}

TEST_CASE("what waits for the end of quiet hours is not lost when the clock is set back", "[reminders]")
{
    Watch watch{"2026-05-12T23:00+02:00", {wall(5, 13, 7)}, kQuietAtNight};
    CHECK_FALSE(watch.remindsAt("2026-05-13T07:30+02:00"));
    CHECK_FALSE(watch.remindsAt("2026-05-13T06:30+02:00"));
    CHECK(watch.until("2026-05-13T12:00+02:00") == "2026-05-13T08:00:00+02:00 ");
}

TEST_CASE("nothing is told while it is switched off, nor made up for afterwards", "[reminders]")
{
    Watch watch{"2026-05-12T18:00Z", {at("2026-05-12T19:00Z"), at("2026-05-12T21:00Z")}, {}};
    CHECK_FALSE(watch.remindsAt("2026-05-12T19:00Z"));
    CHECK_FALSE(watch.policy.look(watch.clock).next);
    watch.policy.setRules(kAlways);
    CHECK_FALSE(watch.remindsAt("2026-05-12T19:01Z"));
    CHECK(watch.remindsAt("2026-05-12T21:00Z"));
}

TEST_CASE("what was due before it began to look is not told", "[reminders]")
{
    Watch watch{"2026-05-12T20:00Z", {at("2026-05-12T19:00Z"), at("2026-05-12T20:00Z")}};
    CHECK_FALSE(watch.policy.look(watch.clock).remind);
}

TEST_CASE("times that are given anew are not told anew", "[reminders]")
{
    Watch watch{"2026-05-12T18:00Z", {at("2026-05-12T19:00Z")}};
    CHECK(watch.remindsAt("2026-05-12T19:00Z"));
    watch.policy.setTimes({at("2026-05-12T19:00Z"), at("2026-05-12T19:05Z")});
    CHECK_FALSE(watch.policy.look(watch.clock).remind);
    CHECK(watch.remindsAt("2026-05-12T19:06Z"));
}
