// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session_break.h"

#include "support/catch.h"
#include "support/fake_clock.h"

using namespace inglenook;
using namespace inglenook::ui;

namespace {

constexpr std::int64_t kMinute = 60 * 1000;

/// 12 May 2026 at `hour`:`minute` on a wall two hours east.
LocalTime at(int hour, int minute)
{
    return {{startOfDay({2026, 5, 12}, 120).ms + (hour * 60 + minute) * kMinute}, 120};
}

} // namespace

TEST_CASE("a break can be agreed for twenty minutes, an hour, this evening and tomorrow", "[ui][session-break]")
{
    const auto now = at(15, 10);
    const auto choices = breakChoices(now);
    REQUIRE(choices.size() == 4);
    CHECK(choices[0].until.ms == now.utc.ms + 20 * kMinute);
    CHECK(choices[1].until.ms == now.utc.ms + 60 * kMinute);
    CHECK(choices[2].until == at(20, 0).utc);
    CHECK(choices[3].until.ms == at(10, 0).utc.ms + 24 * 60 * kMinute);
}

TEST_CASE("the usual length of a break stands first", "[ui][session-break]")
{
    const auto now = at(15, 10);
    const auto half = breakChoices(now, 30);
    REQUIRE(half.size() == 5);
    CHECK(half[0].until.ms == now.utc.ms + 30 * kMinute);
    CHECK(half[0].label == QStringLiteral("30 minutes"));
    CHECK(half[1].until.ms == now.utc.ms + 20 * kMinute);
    const auto hour = breakChoices(now, 60);
    REQUIRE(hour.size() == 4);
    CHECK(hour[0].until.ms == now.utc.ms + 60 * kMinute);
    CHECK(hour[0].label == QStringLiteral("1 hour"));
    CHECK(hour[1].label == QStringLiteral("20 minutes"));
}

TEST_CASE("late in the evening no evening is offered", "[ui][session-break]")
{
    CHECK(breakChoices(at(21, 40)).size() == 3);
}

TEST_CASE("tomorrow is never further than a day, and after midnight it is this morning", "[ui][session-break]")
{
    const auto early = at(8, 0);
    CHECK(breakChoices(early).last().until.ms == early.utc.ms + 24 * 60 * kMinute);
    CHECK(breakChoices(at(1, 30)).last().until == at(10, 0).utc);
}

TEST_CASE("an own time is the next one on the clock, at least twenty minutes away", "[ui][session-break]")
{
    const auto now = at(21, 40);
    CHECK(breakUntil(QTime{22, 30}, now) == at(22, 30).utc);
    CHECK(breakUntil(QTime{9, 0}, now)->ms == at(9, 0).utc.ms + 24 * 60 * kMinute);
    CHECK_FALSE(breakUntil(QTime{21, 50}, now));
}

TEST_CASE("the time that is left is said roughly", "[ui][session-break]")
{
    CHECK(timeLeft({18 * kMinute}, {0}) == QStringLiteral("About 18 minutes left"));
    CHECK(timeLeft({1000}, {0}) == QStringLiteral("About a minute left"));
    CHECK(timeLeft({170 * kMinute}, {0}) == QStringLiteral("About 3 hours left"));
    CHECK(timeLeft({0}, {0}).isEmpty());
}
