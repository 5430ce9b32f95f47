// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/break_reminder.h"
#include "models/today_model.h"

#include "support/open_journal.h"

#include <QSignalSpy>

using namespace inglenook;
using ui::BreakReminder;
using ui::TodayModel;

namespace {

constexpr std::int64_t kMinuteMs = 60'000;

/// Mirror, left on a break of so many minutes.
RunId breakOf(test::OpenJournal& open, int minutes)
{
    std::vector<MemberId> both;
    for (const auto& member : open->members())
        both.push_back(member.id);
    const auto now = open.clock.now().ms;
    return open->runs().begin("mirror", "Mirror", both,
                              R"({"timeOut":{"breakFrom":)" + std::to_string(now) + R"(,"breakUntil":)" +
                                  std::to_string(now + minutes * kMinuteMs) + "}}");
}

} // namespace

TEST_CASE("while a break lasts, this page says when they meet again, before everything that waits", "[ui-models]")
{
    test::OpenJournal open; // 21:40 on the wall
    static const auto catalogue = exercises::Catalogue::builtin();
    (void)breakOf(open, 30);
    open.clock.advanceSeconds(60);
    (void)open->runs().begin("how-we-began", "How we began", {open->me().id}, "{}");
    TodayModel today{*open, catalogue, open.clock};
    REQUIRE(today.unfinished().size() == 2);
    CHECK(today.unfinished().front().title == QStringLiteral("Mirror"));
    CHECK(today.unfinished().front().meeting.contains(QStringLiteral("10")));
    CHECK(today.unfinished().front().meeting.startsWith(QStringLiteral("Back together at")));
    CHECK_FALSE(today.unfinished().front().isDue);
    CHECK(today.unfinished().back().meeting.isEmpty());

    open.clock.advanceSeconds(30 * 60);
    today.refresh();
    CHECK(today.unfinished().front().isDue);
    CHECK(today.unfinished().front().meeting == QStringLiteral("The time has come"));
}

TEST_CASE("a break until after midnight says tomorrow", "[ui-models]")
{
    test::OpenJournal open;
    static const auto catalogue = exercises::Catalogue::builtin();
    (void)breakOf(open, 11 * 60);
    TodayModel today{*open, catalogue, open.clock};
    REQUIRE(today.unfinished().size() == 1);
    CHECK(today.unfinished().front().meeting.startsWith(QStringLiteral("Back together tomorrow at")));
}

TEST_CASE("the time of a break is told once, at the time and not before, also by another who opens the journal",
          "[ui-models]")
{
    test::OpenJournal open;
    const auto run = QString::fromStdString(breakOf(open, 20).toString());
    {
        BreakReminder reminder{*open, open.clock};
        QSignalSpy due{&reminder, &BreakReminder::due};
        open.clock.advanceSeconds(20 * 60 - 1);
        reminder.check();
        CHECK(due.isEmpty());
        open.clock.advanceSeconds(1);
        reminder.check();
        REQUIRE(due.size() == 1);
        CHECK(due.front().at(0).toString() == run);
        CHECK(due.front().at(1).toString().contains(QStringLiteral("meet again")));
        reminder.check(); // nobody could say it yet
        CHECK(due.size() == 2);
        reminder.told(run);
        reminder.check();
        CHECK(due.size() == 2);
    }
    BreakReminder later{*open, open.clock};
    QSignalSpy due{&later, &BreakReminder::due};
    later.check();
    CHECK(due.isEmpty());
}

TEST_CASE("a break that passed while the journal was closed is told when it opens", "[ui-models]")
{
    test::OpenJournal open;
    (void)breakOf(open, 20);
    open.clock.advanceDays(2);
    BreakReminder reminder{*open, open.clock};
    QSignalSpy due{&reminder, &BreakReminder::due};
    reminder.check();
    REQUIRE(due.size() == 1);
    CHECK(due.front().at(1).toString().contains(QStringLiteral("has passed")));
}

TEST_CASE("a longer break is told at its own time", "[ui-models]")
{
    test::OpenJournal open;
    const auto id = breakOf(open, 20);
    open.clock.advanceSeconds(20 * 60);
    BreakReminder reminder{*open, open.clock};
    QSignalSpy due{&reminder, &BreakReminder::due};
    reminder.told(QString::fromStdString(id.toString()));
    open->runs().save(id,
                      R"({"breakFrom":0,"breakUntil":)" + std::to_string(open.clock.now().ms + 20 * kMinuteMs) + "}");
    reminder.refresh();
    reminder.check();
    CHECK(due.isEmpty());
    open.clock.advanceSeconds(20 * 60);
    reminder.check();
    CHECK(due.size() == 1);
}
