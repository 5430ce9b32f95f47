// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/real_work.h"

#include "base/error.h"
#include "exercises/transcript.h"

namespace inglenook::test {
namespace {

constexpr std::string_view kAlex = "canary Alex";

void require(bool condition, const char* what)
{
    if (!condition)
        throw Error{ErrorCode::Internal, what};
}

void addEntry(WorkSession& session, int number, int words)
{
    const auto entry = someEntry(number, words);
    session.step(
        "add", [&] { (void)session.journal().entries().add(entry, session.journal().me().id); },
        [&](JournalContent& content) { content.put(entry, kAlex); });
}

/// The id of the entry of this title.
EntryId idOf(WorkSession& session, int number)
{
    const auto title = someEntry(number, 0).title;
    for (const auto& line : session.journal().entries().page({}, std::nullopt, 500).entries) {
        if (line.title == title)
            return line.id;
    }
    throw Error{ErrorCode::NotFound, "an entry that was written is not listed"};
}

void makeJournal(WorkSession& session)
{
    session.create();
    addEntry(session, 1, 60);
    session.close();
}

void writeAndSearch(WorkSession& session)
{
    session.open();
    addEntry(session, 2, 3);
    addEntry(session, 3, 4000); // many overflow pages
    addEntry(session, 4, 80);
    session.step("search", [&] {
        const auto found = session.journal().search().find("canary", std::nullopt, 50);
        require(found.entries.size() == 4, "the search finds what was written");
    });
    auto edited = someEntry(3, 2500);
    edited.starred = true;
    edited.tags = {"canary other"};
    session.step(
        "edit",
        [&] { require(session.journal().entries().edit(idOf(session, 3), edited), "it is there to be edited"); },
        [&](JournalContent& content) { content.put(edited, kAlex); });
    session.step("search again", [&] {
        require(session.journal().search().find("tag:\"canary other\"", std::nullopt, 50).entries.size() == 1,
                "the search finds what was edited");
    });
    session.close();
}

void writeDrafts(WorkSession& session)
{
    session.open();
    auto words = someEntry(10, 5);
    std::optional<journal::Draft> draft;
    session.step(
        "begin a draft",
        [&] { draft = session.journal().drafts().begin(session.journal().me().id, std::nullopt, words); },
        [&](JournalContent& content) { content.putDraft(words); });
    for (int burst = 1; burst <= 3; ++burst) {
        words.text += ' ' + wordsOf(burst, 120);
        draft->content = words;
        session.step(
            "save a draft", [&] { session.journal().drafts().save(*draft); },
            [&](JournalContent& content) { content.putDraft(words); });
    }
    session.step(
        "publish a draft",
        [&] {
            // Where it was published and that was not said, there is no draft any more.
            if (session.journal().drafts().find(draft->id))
                (void)session.journal().drafts().publish(draft->id);
        },
        [&](JournalContent& content) {
            content.take("draft " + words.title);
            content.put(words, kAlex);
        });
    const auto unfinished = someEntry(11, 300);
    session.step(
        "begin another draft",
        [&] { (void)session.journal().drafts().begin(session.journal().me().id, std::nullopt, unfinished); },
        [&](JournalContent& content) { content.putDraft(unfinished); });
    session.close();
}

exercises::Transcript transcriptOf(const std::string& title)
{
    exercises::Transcript transcript;
    transcript.exerciseId = "mirror";
    transcript.title = title;
    exercises::TranscriptItem item;
    item.step = "speak";
    item.heading = "What canary Alex said";
    item.markdown = wordsOf(7, 50);
    transcript.items.push_back(item);
    return transcript;
}

void doExercises(WorkSession& session)
{
    session.open();
    RunId run;
    session.step(
        "begin a run",
        [&] {
            run = session.journal().runs().begin("mirror", "canary run", {session.journal().me().id}, "canary state 0");
        },
        [](JournalContent& content) { content.items["run canary run"] = "canary state 0"; });
    for (int i = 1; i <= 3; ++i) {
        const auto state = "canary state " + wordsOf(i, 40 * i);
        session.step(
            "save a run", [&] { session.journal().runs().save(run, state); },
            [&](JournalContent& content) { content.items["run canary run"] = state; });
    }
    const auto transcript = transcriptOf("canary run");
    session.step(
        "finish a run",
        [&] {
            if (session.journal().runs().find(run))
                (void)session.journal().runs().finish(run, transcript, session.journal().me().id);
        },
        [&](JournalContent& content) {
            content.take("run canary run");
            journal::EntryContent entry;
            entry.title = "canary run";
            entry.text = transcript.markdown();
            entry.created = session.clock.localNow();
            content.put(entry, kAlex, "mirror");
        });
    session.step(
        "begin a run that stays",
        [&] {
            (void)session.journal().runs().begin("mirror", "canary pause", {session.journal().me().id}, wordsOf(9, 9));
        },
        [](JournalContent& content) { content.items["run canary pause"] = wordsOf(9, 9); });
    session.step(
        "set a preference", [&] { session.journal().setPreference("canary key", "canary value"); },
        [](JournalContent& content) { content.items["preference"] = "canary value"; });
    session.close();
}

void move(JournalContent& content, const std::string& from, const std::string& to)
{
    auto node = content.items.extract(from);
    node.key() = to;
    content.items.insert(std::move(node));
}

void useBin(WorkSession& session)
{
    session.open();
    auto& entries = session.journal().entries();
    session.step(
        "bin", [&] { require(entries.moveToBin(idOf(session, 2)), "it can be binned"); },
        [](JournalContent& content) { move(content, "entry canary title 2", "binned canary title 2"); });
    session.step(
        "bin a long one", [&] { require(entries.moveToBin(idOf(session, 3)), "it can be binned"); },
        [](JournalContent& content) { move(content, "entry canary title 3", "binned canary title 3"); });
    session.step(
        "restore",
        [&] {
            const auto binned = entries.bin(std::nullopt, 10).entries;
            require(binned.size() == 2 && entries.restoreFromBin(binned.back().id), "it can be restored");
        },
        [](JournalContent& content) { move(content, "binned canary title 2", "entry canary title 2"); });
    session.clock.advanceDays(31);
    session.step(
        "empty the bin", [&] { (void)entries.emptyOldBin(); },
        [](JournalContent& content) { content.take("binned canary title 3"); });
    session.close();
}

void checkpointAndRollBack(WorkSession& session)
{
    session.open();
    addEntry(session, 20, 200);
    session.step("checkpoint", [&] { session.vault().database().checkpoint(); });
    addEntry(session, 21, 200);
    session.step("roll back", [&] {
        vault::Transaction dropped{session.vault().database()};
        for (int i = 0; i < 5; ++i)
            (void)session.journal().entries().add(someEntry(30 + i, 400), session.journal().me().id);
    });
    addEntry(session, 22, 200);
    session.step("checkpoint again", [&] { session.vault().database().checkpoint(); });
    session.close();
}

void changePassphrase(WorkSession& session)
{
    session.open();
    session.changePassphrase(WorkSession::kOldPassphrase, WorkSession::kNewPassphrase);
    addEntry(session, 40, 40);
    session.close();
    session.open();
    session.changePassphrase(WorkSession::kNewPassphrase, WorkSession::kOldPassphrase);
    session.close();
}

/// Someone is let in, a recovery code is made, and both are taken back.
void changeWaysIn(WorkSession& session)
{
    using Outcome = journal::MemberWays::Outcome;
    constexpr auto kMine = WorkSession::kOldPassphrase;
    session.open();
    session.step(
        "let someone in",
        [&] {
            const auto outcome =
                session.ways().add(session.keyOf(kMine), "canary Robin", session.keyOf(WorkSession::kRobinsPassphrase));
            // It may have been done although that was not confirmed.
            require(outcome == Outcome::Done || outcome == Outcome::AlreadyThere || outcome == Outcome::Taken,
                    "there is room for another member");
        },
        [](JournalContent& content) {
            content.items["member canary Robin"] = "";
            content.ways.emplace(WorkSession::kRobinsPassphrase);
        });
    session.step(
        "make a recovery code",
        [&] {
            const auto code = vault::SlotKey::derive(session.vault().keyRecipe(), WorkSession::recoveryCode().secret());
            const auto outcome = session.ways().setRecoveryCode(session.keyOf(kMine), code);
            // Taken by itself, where it was done although that was not confirmed.
            require(outcome == Outcome::Done || outcome == Outcome::Taken, "a code can be made");
        },
        [](JournalContent& content) { content.ways.emplace(WorkSession::kCodeWay); });
    addEntry(session, 50, 10);
    session.step(
        "remove a member",
        [&] {
            for (const auto& way : session.ways().all()) {
                if (way.member.name == "canary Robin" && way.passphrase)
                    require(session.ways().remove(session.keyOf(kMine), way.member.id) == Outcome::Done,
                            "a member can be removed");
            }
        },
        [](JournalContent& content) { content.ways.erase(std::string{WorkSession::kRobinsPassphrase}); });
    session.step(
        "take the code back",
        [&] {
            const auto outcome = session.ways().removeRecoveryCode(session.keyOf(kMine));
            require(outcome == Outcome::Done || outcome == Outcome::NothingThere, "a code can be taken back");
        },
        [](JournalContent& content) { content.ways.erase(WorkSession::kCodeWay); });
    session.close();
}

/// One transaction that is larger than the page cache, so that its pages are spilled before it is committed.
void importMany(WorkSession& session)
{
    constexpr int kMany = 60;
    session.open();
    session.vault().database().execute("PRAGMA cache_size=8");
    session.step(
        "import",
        [&] {
            vault::Transaction transaction{session.vault().database()};
            for (int i = 0; i < kMany; ++i)
                (void)session.journal().entries().add(someEntry(100 + i, 60), session.journal().me().id);
            transaction.commit();
        },
        [](JournalContent& content) {
            for (int i = 0; i < kMany; ++i)
                content.put(someEntry(100 + i, 60), kAlex);
        });
    addEntry(session, 200, 20);
    session.close();
}

} // namespace

const std::vector<Scene>& realWork()
{
    static const std::vector<Scene> scenes{
        {"making a journal", makeJournal},
        {"writing and searching", writeAndSearch},
        {"drafts", writeDrafts},
        {"exercises", doExercises},
        {"the bin", useBin},
        {"checkpoints", checkpointAndRollBack},
        {"passphrases", changePassphrase},
        {"ways in", changeWaysIn},
        {"importing many", importMany},
    };
    return scenes;
}

} // namespace inglenook::test
