// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/lock_keeper.h"
#include "support/catch.h"
#include "support/fake_clock.h"

#include <QSignalSpy>

using namespace inglenook;
using app::LockEvent;
using ui::LockKeeper;

namespace {

constexpr std::int64_t kMinute = 60'000;

struct Kept {
    test::FakeClock clock;
    bool talking = false;
    LockKeeper keeper{clock, [this] { return talking; }, nullptr};
    QSignalSpy wanted{&keeper, &LockKeeper::lockWanted};

    Kept() { keeper.begin({5, false}); }
    /// Whether it is to be locked once that much time has passed, told by a tick each minute.
    [[nodiscard]] bool locksWithin(std::int64_t minutes)
    {
        for (std::int64_t i = 0; i < minutes; ++i) {
            clock.advanceMs(kMinute);
            keeper.tick();
        }
        return !wanted.isEmpty();
    }
};

} // namespace

TEST_CASE("an open journal that nobody touches is locked when the time is up", "[desktop][lock]")
{
    Kept kept;
    CHECK_FALSE(kept.locksWithin(4));
    kept.keeper.note(LockEvent::Activity);
    CHECK_FALSE(kept.locksWithin(4));
    CHECK(kept.locksWithin(1));
}

TEST_CASE("the key that comes after a long sleep locks before it opens anything", "[desktop][lock]")
{
    Kept kept;
    kept.clock.advanceMs(9 * 60 * kMinute);
    kept.keeper.note(LockEvent::Activity);
    CHECK(kept.wanted.count() == 1);
}

TEST_CASE("a conversation is not idle for 45 minutes, and then it is", "[desktop][lock]")
{
    Kept kept;
    kept.talking = true;
    CHECK_FALSE(kept.locksWithin(48)); // the last minute of talk is the 44th
    CHECK(kept.locksWithin(1));
}

TEST_CASE("sleep interrupts a conversation too", "[desktop][lock]")
{
    Kept kept;
    kept.talking = true;
    CHECK_FALSE(kept.locksWithin(3));
    kept.clock.advanceMs(10 * kMinute);
    kept.keeper.tick();
    CHECK(kept.wanted.count() == 1);
}

TEST_CASE("what the desktop reports locks at once; a hidden window where it was chosen", "[desktop][lock]")
{
    Kept kept;
    kept.keeper.note(LockEvent::Hidden);
    CHECK(kept.wanted.isEmpty());
    kept.keeper.setRules({5, false, true});
    kept.keeper.note(LockEvent::Hidden);
    CHECK(kept.wanted.count() == 1);
    kept.keeper.begin({0, false});
    kept.keeper.note(LockEvent::ScreenLocked);
    CHECK(kept.wanted.count() == 2);
    kept.keeper.begin({0, false});
    kept.keeper.note(LockEvent::Suspended);
    CHECK(kept.wanted.count() == 3);
}

TEST_CASE("a time away is not idle before it is over, however long it is", "[desktop][lock]")
{
    Kept kept;
    kept.talking = true;
    kept.keeper.expectSilence(60 * kMinute);
    CHECK_FALSE(kept.locksWithin(63));
    CHECK(kept.locksWithin(1));

    Kept shorter;
    shorter.talking = true;
    shorter.keeper.expectSilence(15 * kMinute);
    CHECK_FALSE(shorter.locksWithin(48)); // as in any conversation
}
