// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal_reminders.h"
#include "app/reminder_file.h"

#include "app/journal_fixture.h"
#include "platform/atomic_file.h"
#include "support/catch.h"

using namespace inglenook;
using app::ReminderFile;
using app::ReminderTime;
using app::WallTime;

namespace {

constexpr Date kToday{2026, 5, 12}; // a Tuesday; 21:40 on the wall

journal::Ritual ritual(std::optional<int> minute, std::optional<int> before)
{
    journal::Ritual ritual;
    ritual.name = "walk";
    ritual.rhythm.every = journal::Rhythm::Every::Week;
    ritual.rhythm.weekdays = 0b0010010; // Tuesday, Friday
    ritual.rhythm.first = kToday;
    ritual.minuteOfDay = minute;
    ritual.remindBefore = before;
    return ritual;
}

} // namespace

TEST_CASE("rituals with a reminder, promises and breaks give their times for two weeks", "[reminders]")
{
    test::JournalFixture test;
    const auto workspace = test.openWorkspace();
    auto& journal = workspace->journal();
    const auto walk = journal.rituals().add(ritual(20 * 60, 15));
    (void)journal.rituals().add(ritual(20 * 60, std::nullopt));
    (void)journal.rituals().add(ritual(std::nullopt, std::nullopt));
    auto resting = ritual(8 * 60, 0);
    resting.resting = true;
    (void)journal.rituals().add(resting);
    journal::Promise promise;
    promise.what = "call the plumber";
    promise.due = Date{2026, 5, 14};
    (void)journal.promises().add(promise);
    promise.due = Date{2026, 5, 12}; // its morning has passed
    (void)journal.promises().add(promise);
    const std::vector<ReminderTime> expected{
        WallTime{{2026, 5, 12}, 19 * 60 + 45}, // two hours ago
        WallTime{{2026, 5, 14}, 9 * 60},       WallTime{{2026, 5, 15}, 19 * 60 + 45},
        WallTime{{2026, 5, 19}, 19 * 60 + 45}, WallTime{{2026, 5, 22}, 19 * 60 + 45},
        WallTime{{2026, 5, 26}, 19 * 60 + 45},
    };
    CHECK(app::remindersOf(journal, test.clock) == expected);
    journal.rituals().mark(walk, {{2026, 5, 15}, true});
    CHECK(app::remindersOf(journal, test.clock).size() == 5);
}

TEST_CASE("a reminder before midnight belongs to the day before", "[reminders]")
{
    test::JournalFixture test;
    const auto workspace = test.openWorkspace();
    auto early = ritual(30, 60);
    early.rhythm.every = journal::Rhythm::Every::Once;
    early.rhythm.weekdays = 0;
    early.rhythm.first = {2026, 5, 14};
    (void)workspace->journal().rituals().add(early);
    early.minuteOfDay = 0;
    early.remindBefore = 24 * 60;
    (void)workspace->journal().rituals().add(early);
    CHECK(app::remindersOf(workspace->journal(), test.clock) ==
          std::vector<ReminderTime>{WallTime{{2026, 5, 13}, 0}, WallTime{{2026, 5, 13}, 23 * 60 + 30}});
}

TEST_CASE("the file of times holds times, each journal's apart, and goes without a trace", "[reminders]")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "state/reminders.toml";
    const WallTime wall{{2026, 5, 15}, 19 * 60 + 5};
    const Timestamp moment{1'778'614'800'123};
    {
        ReminderFile file{path};
        CHECK(file.times().empty());
        file.setTimes("none", {});
        CHECK_FALSE(std::filesystem::exists(path)); // nothing to keep
        file.setTimes("a1", {wall, moment});
        file.setTimes("b2", {wall});
        file.setTimes("a1", {moment});
        file.setSeen(Timestamp{1000});
    }
    ReminderFile again{path};
    CHECK(again.times() == std::vector<ReminderTime>{moment, wall});
    CHECK(again.seen() == Timestamp{1000});
    again.setTimes("b2", {});
    CHECK(ReminderFile{path}.times() == std::vector<ReminderTime>{moment});
    again.remove();
    CHECK_FALSE(std::filesystem::exists(path));
}

TEST_CASE("a file of times that was damaged counts as none", "[reminders]")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "reminders.toml";
    platform::writeFileAtomically(path,
                                  "seen = 5\n[times]\na = [\"2026-13-01T20:00\", 7, \"2026-05-15T20:00\"]\nb = 3\n");
    CHECK(ReminderFile{path}.times() == std::vector<ReminderTime>{WallTime{{2026, 5, 15}, 20 * 60}});
    platform::writeFileAtomically(path, "times = [");
    CHECK(ReminderFile{path}.times().empty());
}
