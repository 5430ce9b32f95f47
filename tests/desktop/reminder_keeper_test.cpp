// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reminder_keeper.h"

#include "platform/atomic_file.h"
#include "support/open_journal.h"

#include <QSignalSpy>

using namespace inglenook;
using app::ReminderChoice;
using ui::ReminderKeeper;

namespace {

constexpr int kMinuteSeconds = 60;

/// It is Tuesday, 21:40; the walk is at 22:00, with a reminder fifteen minutes before.
struct Evening {
    test::TemporaryFolder folder;
    test::OpenJournal journal;
    app::SettingsStore store{folder / "settings.toml"};
    ui::SettingsModel settings{store};
    std::filesystem::path file = folder / "state/reminders.toml";
    std::unique_ptr<ReminderKeeper> keeper;
    std::unique_ptr<QSignalSpy> due;
    RitualId walk;

    explicit Evening(ReminderChoice choice)
    {
        journal::Ritual ritual;
        ritual.name = "canary walk";
        ritual.rhythm.every = journal::Rhythm::Every::Day;
        ritual.rhythm.first = {2026, 5, 12};
        ritual.minuteOfDay = 22 * 60;
        ritual.remindBefore = 15;
        walk = journal->rituals().add(ritual);
        settings.change([choice](app::Settings& next) {
            next.reminders = choice;
            next.quietFrom = next.quietTo = 0;
        });
        start();
    }
    void start()
    {
        keeper = std::make_unique<ReminderKeeper>(journal.clock, settings, file);
        due = std::make_unique<QSignalSpy>(keeper.get(), &ReminderKeeper::due);
        keeper->start();
    }
    /// As when the timer rings, or the computer wakes.
    int after(int minutes)
    {
        journal.clock.advanceSeconds(std::int64_t{minutes} * kMinuteSeconds);
        const auto before = due->count();
        keeper->look();
        return static_cast<int>(due->count() - before);
    }
    [[nodiscard]] std::string outside() const { return platform::readFile(file, 100'000).value_or(""); }
};

} // namespace

TEST_CASE("while a journal is open its times are told, and nothing of it is kept outside", "[reminders]")
{
    Evening evening{ReminderChoice::WhileOpen};
    CHECK(evening.after(1) == 0);
    evening.keeper->open(*evening.journal);
    CHECK(evening.after(3) == 0);
    CHECK(evening.after(1) == 1); // 21:45
    CHECK(evening.due->last().first().toString() == QStringLiteral("A moment for the two of you"));
    CHECK(evening.after(1) == 0);
    evening.keeper->close();
    CHECK(evening.after(24 * 60) == 0);
    CHECK(evening.outside().empty());
}

TEST_CASE("while it is locked, too, times alone are kept outside, and go when that is switched off", "[reminders]")
{
    Evening evening{ReminderChoice::Always};
    evening.keeper->open(*evening.journal);
    evening.keeper->close();
    const auto kept = evening.outside();
    CHECK(kept.find("2026-05-12T21:45") != std::string::npos);
    CHECK(kept.find("canary") == std::string::npos);
    CHECK(kept.find("Alex") == std::string::npos);
    CHECK(evening.after(5) == 1);
    CHECK(evening.due->last().first().toString() == QStringLiteral("A moment you set aside"));

    evening.start(); // the program anew: what was told is not told again, and the next evening is
    CHECK(evening.after(1) == 0);
    CHECK(evening.after(24 * 60) == 1);
    evening.settings.change([](app::Settings& next) { next.reminders = ReminderChoice::WhileOpen; });
    CHECK_FALSE(std::filesystem::exists(evening.file));
    CHECK(evening.after(24 * 60) == 0);
}

TEST_CASE("what was due while the program did not run is one reminder", "[reminders]")
{
    Evening evening{ReminderChoice::Always};
    evening.keeper->open(*evening.journal);
    evening.keeper->close();
    evening.keeper.reset();
    evening.journal.clock.advanceSeconds(std::int64_t{60} * kMinuteSeconds);
    evening.start();
    CHECK(evening.due->count() == 1);
    CHECK(evening.after(1) == 0);
    CHECK(evening.after(24 * 60) == 1);
}

TEST_CASE("a ritual that was kept already is not reminded of", "[reminders]")
{
    Evening evening{ReminderChoice::WhileOpen};
    evening.keeper->open(*evening.journal);
    evening.journal->rituals().mark(evening.walk, {{2026, 5, 12}, true});
    evening.keeper->refresh();
    CHECK(evening.after(10) == 0);
}

TEST_CASE("nothing is read or told while reminders are off", "[reminders]")
{
    Evening evening{ReminderChoice::Never};
    evening.keeper->open(*evening.journal);
    CHECK(evening.after(10) == 0);
    CHECK(evening.journal->preference("reminders.name").empty());
    evening.settings.change([](app::Settings& next) { next.reminders = ReminderChoice::WhileOpen; });
    CHECK(evening.after(10) == 0); // it was before
    CHECK(evening.after(24 * 60 - 15) == 1);
}
