// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/habits.h"
#include "models/library_model.h"
#include "models/session_model.h"
#include "models/session_plan.h"
#include "models/today_model.h"
#include "ui_models/desires.h"

#include <QSignalSpy>

#include <algorithm>
#include <filesystem>
#include <set>

using namespace inglenook;
using namespace inglenook::ui;
namespace event = exercises::event;
using exercises::Phase;

namespace {

using test::catalogue;
using test::Desires;
using test::kMarked;
using test::lookForMarks;
using test::textOf;

} // namespace

TEST_CASE("of a match no one-sided yes and no no is ever in the journal, whenever someone looks",
          "[ui][session][match]")
{
    bool revealed = false;
    Desires desires{[&](Desires& now) {
        revealed = revealed || now.isRevealed() || !now.isOpen();
        lookForMarks(now.journal.vault(), revealed);
    }};
    desires.play();
    const auto pages = test::everyPage(desires.journal.vault());
    CHECK(test::holds(pages, kMarked[0].card)); // or this test would look into the wrong place
    CHECK(test::holds(pages, textOf(kMarked[0].card)));
}

TEST_CASE("locked at any moment a match asks again, and nothing was written", "[ui][session][match]")
{
    int moments = 0;
    for (int lockAt = 0;; ++lockAt) {
        int now = 0;
        bool locked = false;
        bool revealed = false;
        Desires desires{[&](Desires& here) {
            if (now++ == lockAt && here.isOpen()) {
                here.lockAndComeBack();
                locked = true;
            }
            revealed = revealed || here.isRevealed() || !here.isOpen();
            lookForMarks(here.journal.vault(), revealed);
        }};
        desires.play();
        moments = now;
        if (!locked)
            break;
    }
    CHECK(moments > 20);
}

TEST_CASE("where only the gentle cards are wanted nobody is asked how far, and no other card comes",
          "[ui][session][match]")
{
    test::OpenJournal journal;
    setKeepsToGentleCards(*journal, true, [](const QString&) { FAIL(); });
    SessionPlan plan{*journal, catalogue(), journal.clock};
    SessionModel session{*journal, catalogue(), journal.clock};
    REQUIRE(plan.choose(QStringLiteral("desires")));
    REQUIRE(session.begin(plan));
    std::set<std::string> cards;
    for (int i = 0; i < 20 && session.view().phase != Phase::Revealed; ++i) {
        REQUIRE(session.view().step->id != "set");
        for (const auto& card : session.view().options)
            cards.insert(card.id);
        if (session.view().phase == Phase::HandOver)
            session.apply(event::HandedOver{});
        else
            session.apply(event::Forward{});
    }
    REQUIRE_FALSE(cards.empty());
    const auto& decks = catalogue().decks();
    const auto deck = std::find_if(decks.begin(), decks.end(), [](const auto& one) { return one.id == "desires"; });
    REQUIRE(deck != decks.end());
    std::size_t gentle = 0;
    for (const auto& card : deck->cards) {
        const bool isGentle = std::find(card.topics.begin(), card.topics.end(), "mild") != card.topics.end();
        gentle += isGentle ? 1 : 0;
        CHECK(isGentle == (cards.count(card.id) == 1));
    }
    CHECK(gentle < deck->cards.size());
}

TEST_CASE("where marks were lost by locking it is said", "[ui][session][match]")
{
    int now = 0;
    bool locked = false;
    Desires desires{[&](Desires& here) {
        if (++now == 14 && here.isOpen()) {
            here.lockAndComeBack();
            locked = true;
        }
    }};
    desires.play();
    CHECK(locked);
    CHECK(desires.seenAgain > 0);
}

TEST_CASE("an exercise without a trace leaves the journal byte for byte as it was", "[ui][session][trace]")
{
    namespace fs = std::filesystem;
    test::OpenJournal journal{test::OpenJournal::For::One};
    const auto folder = journal.vault().file().parent_path();
    const auto filesNow = [&] {
        std::map<std::string, std::pair<fs::file_time_type, std::uintmax_t>> files;
        for (const auto& file : fs::recursive_directory_iterator{folder})
            if (file.is_regular_file())
                files.emplace(file.path().string(), std::pair{file.last_write_time(), file.file_size()});
        return files;
    };
    const auto rows = test::everyRow(journal.vault());
    const auto pages = test::everyPage(journal.vault());
    const auto files = filesNow();
    for (const bool toTheEnd : {true, false}) {
        SessionPlan plan{*journal, catalogue(), journal.clock};
        REQUIRE(plan.choose(QStringLiteral("is-this-healthy")));
        SessionModel model{*journal, catalogue(), journal.clock};
        QSignalSpy left{&model, &SessionModel::left};
        QSignalSpy kept{&model, &SessionModel::kept};
        REQUIRE(model.begin(plan));
        CHECK_FALSE(model.leavesTrace());
        for (int i = 0; i < 60 && model.view().phase != Phase::Finished && (toTheEnd || i < 3); ++i) {
            CHECK_FALSE(model.callBreak());
            CHECK_FALSE(model.view().answer.scale);
            journal.clock.advanceSeconds(20);
            model.apply(event::Forward{});
            model.flush();
        }
        if (toTheEnd) {
            REQUIRE(model.view().phase == Phase::Finished);
            CHECK(model.view().transcript.items.empty());
            model.finish();
        } else {
            model.leave();
        }
        CHECK(left.size() == 1);
        CHECK(kept.isEmpty());
        CHECK_FALSE(model.isOpen());
    }
    { // as when the journal is locked in the middle of it
        SessionPlan plan{*journal, catalogue(), journal.clock};
        REQUIRE(plan.choose(QStringLiteral("is-this-healthy")));
        SessionModel model{*journal, catalogue(), journal.clock};
        REQUIRE(model.begin(plan));
        model.apply(event::Forward{});
    }
    LibraryModel library{*journal, catalogue(), journal.clock};
    TodayModel today{*journal, catalogue(), journal.clock};
    CHECK(today.unfinished().isEmpty());
    for (const auto& item : library.items())
        if (item.id == QStringLiteral("is-this-healthy")) {
            CHECK(item.note.isEmpty());
            CHECK_FALSE(item.unfinished);
        }
    CHECK(test::everyRow(journal.vault()) == rows);
    CHECK(test::everyPage(journal.vault()) == pages);
    CHECK(filesNow() == files);
}

TEST_CASE("an exercise that leaves no trace is never suggested where it could be seen", "[ui][session][trace]")
{
    test::OpenJournal journal{test::OpenJournal::For::One};
    std::set<QString> suggested;
    for (int day = 0; day < 60; ++day) {
        TodayModel today{*journal, catalogue(), journal.clock};
        if (today.suggestion()) {
            suggested.insert(today.suggestion()->exercise);
            SessionPlan plan{*journal, catalogue(), journal.clock};
            REQUIRE(plan.choose(today.suggestion()->exercise));
            SessionModel model{*journal, catalogue(), journal.clock};
            REQUIRE(model.begin(plan));
            // Done, so that another one is suggested the next day.
            journal::EntryContent content;
            content.text = "done";
            content.created = journal.clock.localNow();
            exercises::Transcript transcript;
            transcript.exerciseId = today.suggestion()->exercise.toStdString();
            transcript.items.push_back({});
            transcript.items.back().step = "x";
            transcript.items.back().markdown = "done";
            const auto run = journal->runs().unfinished().front();
            REQUIRE(journal->runs().finish(run.id, transcript, journal->me().id));
            model.discard();
        }
        journal.clock.advanceDays(1);
    }
    CHECK(suggested.size() > 5);
    CHECK_FALSE(suggested.contains(QStringLiteral("is-this-healthy")));
}
