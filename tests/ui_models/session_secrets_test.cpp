// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library_model.h"
#include "models/session_model.h"
#include "models/session_plan.h"
#include "models/today_model.h"
#include "support/open_journal.h"
#include "support/whole_database.h"

#include <QSignalSpy>

#include <filesystem>
#include <functional>
#include <set>

using namespace inglenook;
using namespace inglenook::ui;
namespace event = exercises::event;
using exercises::Mark;
using exercises::Phase;

namespace {

const exercises::Catalogue& catalogue()
{
    static const auto built = exercises::Catalogue::builtin();
    return built;
}

/// What is marked of the cards of `desires`: by whom one card is wanted, or that it is not.
struct Marked {
    const char* card;
    Mark alex;
    Mark sam;
};

const Marked kMarked[]{
    {"asking-before-touch", Mark::Yes, Mark::Maybe}, // the only one that both would like
    {"sign-asks-explanation", Mark::Yes, Mark::No},  {"saying-plain-hear", Mark::Maybe, Mark::None},
    {"talking-daylight-cup", Mark::No, Mark::Yes},   {"deciding-before-begin", Mark::None, Mark::Maybe},
    {"holding-hands-talk", Mark::No, Mark::No},
};

/// Two people who do the exercise, with a lock wherever one is asked for.
class Desires {
public:
    /// Told after every single thing that they do.
    using Watch = std::function<void(Desires&)>;

    explicit Desires(Watch watch) : m_watch{std::move(watch)} { open(); }

    void play()
    {
        REQUIRE(m_plan->choose(QStringLiteral("desires")));
        REQUIRE(m_model->begin(*m_plan));
        for (int steps = 0; !isRevealed() && steps < 500; ++steps) {
            next();
            m_watch(*this);
        }
        REQUIRE(isRevealed());
        REQUIRE(m_model->view().revealed.at(0).options.size() == 1);
        m_model->apply(event::Stop{});
        m_model->finish();
        m_watch(*this);
    }

    /// As when the journal is locked, or the program is killed, and opened again by Sam.
    void lockAndComeBack()
    {
        const auto runs = (*journal).runs().unfinished();
        m_model.reset();
        m_plan.reset();
        journal.reopen("beside the fire");
        open();
        REQUIRE(runs.size() == 1);
        REQUIRE(m_model->restore(QString::fromStdString(runs.front().id.toString())));
        m_next = 0;
    }

    test::OpenJournal journal;
    int seenAgain = 0;
    [[nodiscard]] bool isOpen() const { return m_model->isOpen(); }
    [[nodiscard]] bool isRevealed() const { return m_model->isOpen() && m_model->view().phase == Phase::Revealed; }

private:
    void open()
    {
        m_plan = std::make_unique<SessionPlan>(*journal, catalogue(), journal.clock);
        m_model = std::make_unique<SessionModel>(*journal, catalogue(), journal.clock);
    }

    void next()
    {
        const auto& view = m_model->view();
        if (view.phase == Phase::HandOver || m_model->asksWhoIsThere()) {
            seenAgain += view.askedAgain ? 1 : 0;
            m_next = 0;
            m_model->apply(event::HandedOver{});
        } else if (view.step->id == "set" && !view.canForward) {
            exercises::Answer full;
            full.choices = {view.acting.front() == 0 ? "full" : "mild"};
            m_model->setAnswer(full);
        } else if (view.step->id == "cards" && m_next < std::size(kMarked)) {
            const auto& marked = kMarked[m_next++];
            m_model->setMark(marked.card, view.acting.front() == 0 ? marked.alex : marked.sam);
        } else {
            m_model->apply(event::Forward{});
        }
    }

    Watch m_watch;
    std::unique_ptr<SessionPlan> m_plan;
    std::unique_ptr<SessionModel> m_model;
    std::size_t m_next = 0;
};

std::string textOf(const char* card)
{
    for (const auto& deck : catalogue().decks())
        if (deck.id == "desires")
            return deck.find(card)->text;
    return {};
}

void lookForMarks(Desires& desires, bool mayKnowMutual)
{
    const auto pages = test::everyPage(desires.journal.vault());
    for (const auto& marked : kMarked) {
        const bool mutual = marked.card == kMarked[0].card;
        INFO(marked.card);
        if (mutual && mayKnowMutual)
            continue;
        REQUIRE_FALSE(test::holds(pages, marked.card));
        REQUIRE_FALSE(test::holds(pages, textOf(marked.card)));
    }
    // Neither who went further: there is one word for it in the exercise, and it was one-sided here.
    REQUIRE_FALSE(test::holds(pages, "\"full\""));
}

} // namespace

TEST_CASE("of a match no one-sided yes and no no is ever in the journal, whenever someone looks",
          "[ui][session][match]")
{
    bool revealed = false;
    Desires desires{[&](Desires& now) {
        revealed = revealed || now.isRevealed() || !now.isOpen();
        lookForMarks(now, revealed);
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
            lookForMarks(here, revealed);
        }};
        desires.play();
        moments = now;
        if (!locked)
            break;
    }
    CHECK(moments > 20);
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
