// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lock_policy.h"

#include "app/settings.h"
#include "support/catch.h"

#include <vector>

using namespace inglenook;
using app::LockDecision;
using app::LockEvent;
using app::LockPolicy;
using app::LockRules;

namespace {

constexpr std::int64_t kSecond = 1000;
constexpr std::int64_t kMinute = 60 * kSecond;
constexpr std::int64_t kStart = 1'000'000'000'000;

struct Step {
    std::int64_t atMs; ///< since the journal was opened
    LockEvent event;
};

/// After which step the journal was locked, counted from 0; -1 = it is still open.
int lockedAfter(LockRules rules, const std::vector<Step>& steps)
{
    LockPolicy policy{rules, Timestamp{kStart}};
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (policy.apply(steps[i].event, Timestamp{kStart + steps[i].atMs}) == LockDecision::Lock)
            return static_cast<int>(i);
    return -1;
}

constexpr auto kTick = LockEvent::Tick;
constexpr auto kActivity = LockEvent::Activity;
constexpr auto kCovered = LockEvent::Covered;
constexpr auto kUncovered = LockEvent::Uncovered;
constexpr LockRules kFiveMinutes{5, false};
constexpr LockRules kNever{0, false};
constexpr LockRules kHidden{0, false, true};

} // namespace

TEST_CASE("every event from every state decides as it is written here", "[app][lock]")
{
    struct Row {
        LockEvent event;
        bool fresh, freshStrict, covered, idleTooLong, coveredTooLong;
    };
    const std::vector<Row> table{
        // event                     open   strict covered idle  covered too long
        {LockEvent::Tick, false, false, false, true, true},   {LockEvent::Activity, false, false, false, true, true},
        {LockEvent::Covered, false, true, false, true, true}, {LockEvent::Uncovered, false, false, false, true, true},
        {LockEvent::Hidden, false, false, false, true, true}, {LockEvent::ScreenLocked, true, true, true, true, true},
        {LockEvent::Suspended, true, true, true, true, true}, {LockEvent::ExplicitLock, true, true, true, true, true},
    };
    for (const auto& row : table) {
        CAPTURE(static_cast<int>(row.event));
        CHECK((lockedAfter(kFiveMinutes, {{0, row.event}}) == 0) == row.fresh);
        CHECK((lockedAfter({5, true}, {{0, row.event}}) == 0) == row.freshStrict);
        CHECK((lockedAfter(kFiveMinutes, {{0, kCovered}, {1, row.event}}) == 1) == row.covered);
        CHECK((lockedAfter(kFiveMinutes, {{5 * kMinute, row.event}}) == 0) == row.idleTooLong);
        CHECK((lockedAfter(kNever, {{0, kCovered}, {2 * kMinute, row.event}}) == 1) == row.coveredTooLong);
    }
}

TEST_CASE("idle time locks at the limit and not before", "[app][lock]")
{
    CHECK(lockedAfter(kFiveMinutes, {{5 * kMinute - 1, kTick}, {5 * kMinute, kTick}}) == 1);
    CHECK(lockedAfter({1, false}, {{kMinute, kTick}}) == 0);
    CHECK(lockedAfter({60, false}, {{59 * kMinute, kTick}, {60 * kMinute, kTick}}) == 1);
}

TEST_CASE("activity starts the idle time anew, ticks don't", "[app][lock]")
{
    CHECK(lockedAfter(kFiveMinutes, {{4 * kMinute, kActivity}, {8 * kMinute, kActivity}, {12 * kMinute, kTick}}) == -1);
    CHECK(lockedAfter(kFiveMinutes, {{4 * kMinute, kActivity}, {9 * kMinute, kTick}}) == 1);
    CHECK(lockedAfter(kFiveMinutes, {{4 * kMinute, kTick}, {5 * kMinute, kTick}}) == 1);
}

TEST_CASE("with idle locking off only the other reasons lock", "[app][lock]")
{
    CHECK(lockedAfter(kNever, {{1'000'000 * kMinute, kTick}}) == -1);
    CHECK(lockedAfter(kNever, {{kMinute, LockEvent::Suspended}}) == 0);
    CHECK(lockedAfter(kNever, {{kMinute, LockEvent::ScreenLocked}}) == 0);
}

TEST_CASE("the key that wakes the computer is no activity", "[app][lock]")
{
    CHECK(lockedAfter(kFiveMinutes, {{kSecond, kTick}, {8 * 60 * kMinute, kActivity}}) == 1);
}

TEST_CASE("a clock that steps back far locks, one that is set right a little doesn't", "[app][lock]")
{
    CHECK(lockedAfter(kFiveMinutes, {{-2 * kMinute, kActivity}}) == 0);
    CHECK(lockedAfter(kFiveMinutes, {{-2 * kSecond, kTick}}) == -1);
    CHECK(lockedAfter(kNever, {{-2 * kMinute, kTick}}) == -1);
    CHECK(lockedAfter(kNever, {{0, kCovered}, {-2 * kMinute, kTick}}) == 1);
    // What was idle before a small step still counts.
    CHECK(lockedAfter(kFiveMinutes, {{4 * kMinute, kTick}, {4 * kMinute - kSecond, kTick}, {5 * kMinute, kTick}}) == 2);
}

TEST_CASE("a covered journal locks after two minutes, also while the pointer moves", "[app][lock]")
{
    CHECK(lockedAfter(kFiveMinutes,
                      {{0, kCovered}, {kMinute, kActivity}, {2 * kMinute - 1, kActivity}, {2 * kMinute, kTick}}) == 3);
    // To cover it once more doesn't give two minutes more.
    CHECK(lockedAfter(kFiveMinutes, {{0, kCovered}, {kMinute, kCovered}, {2 * kMinute, kTick}}) == 2);
    CHECK(lockedAfter(kFiveMinutes, {{0, kCovered}, {kMinute, kUncovered}, {3 * kMinute, kTick}}) == -1);
    CHECK(lockedAfter(kFiveMinutes, {{0, kCovered}, {2 * kMinute, kUncovered}}) == 1);
}

TEST_CASE("where the curtain needs the passphrase, covering locks at once", "[app][lock]")
{
    CHECK(lockedAfter({0, true}, {{0, kTick}, {1, kCovered}}) == 1);
}

TEST_CASE("a hidden window locks only where that was chosen", "[app][lock]")
{
    CHECK(lockedAfter(kHidden, {{0, kTick}, {1, LockEvent::Hidden}}) == 1);
    CHECK(lockedAfter(kHidden, {{0, kCovered}, {1, LockEvent::Hidden}}) == 1);
    CHECK(lockedAfter({0, true, false}, {{0, LockEvent::Hidden}}) == -1);
}

TEST_CASE("changed rules count from the next event on, with the time that has passed", "[app][lock]")
{
    LockPolicy policy{kNever, Timestamp{kStart}};
    CHECK(policy.apply(kTick, Timestamp{kStart + 30 * kMinute}) == LockDecision::Stay);
    policy.setRules(kFiveMinutes);
    CHECK(policy.apply(kTick, Timestamp{kStart + 30 * kMinute}) == LockDecision::Lock);
}

TEST_CASE("moments at the ends of time do no harm", "[app][lock]")
{
    CHECK(lockedAfter(kFiveMinutes, {{std::int64_t{1} << 60, kTick}}) == 0);
    CHECK(lockedAfter(kFiveMinutes, {{-(std::int64_t{1} << 60), kTick}}) == 0);
    CHECK(lockedAfter(kNever, {{std::int64_t{1} << 60, kTick}, {std::int64_t{1} << 61, kTick}}) == -1);
}

TEST_CASE("the rules come from the settings", "[app][lock]")
{
    app::Settings settings;
    settings.idleLockMinutes = 12;
    settings.curtainNeedsPassphrase = true;
    settings.lockWhenHidden = true;
    const auto rules = LockRules::of(settings);
    CHECK(rules.idleMinutes == 12);
    CHECK(rules.curtainNeedsPassphrase);
    CHECK(rules.lockWhenHidden);
}
