// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/unsaved_words.h"

#include "support/open_journal.h"

using namespace inglenook;
using namespace inglenook::test;
using journal::UnsavedWords;

namespace {

journal::Draft draftSaying(OpenJournal& journal, std::string text)
{
    journal::Draft draft;
    draft.author = journal->me().id;
    draft.content.created = journal.clock.localNow();
    draft.content.title = "Ein \"Titel\"";
    draft.content.text = std::move(text);
    draft.content.tags = {"wünsche", "a,b"};
    draft.content.feelings = {{"calm", "joy", exercises::Intensity::ALot}};
    return draft;
}

journal::SavedRun runOf(OpenJournal& journal, std::string state)
{
    journal::SavedRun run;
    run.exercise = "mirror";
    run.exerciseTitle = "Mirror";
    run.state = std::move(state);
    for (const auto& member : journal->members())
        run.participants.push_back(member.id);
    return run;
}

} // namespace

TEST_CASE("unsaved words come out of their text as they went in", "[journal][words]")
{
    OpenJournal journal;
    UnsavedWords words;
    words.when = journal.clock.now();
    words.drafts.push_back(draftSaying(journal, "line one\n\xF0\x9F\x95\xAF \"two\"\n"));
    words.drafts.front().of = EntryId{journal.ids.next()};
    words.run = runOf(journal, "{\"step\":3}");
    words.cards.push_back({journal->me().id,
                           "play",
                           CardId{journal.ids.next()},
                           {"which “door”?", exercises::Depth::Deep, {"home"}},
                           journal.clock.now()});
    const auto back = journal::unsavedWordsFromJson(toJson(words));
    REQUIRE(back);
    CHECK(toJson(*back) == toJson(words));
    REQUIRE(back->drafts.size() == 1);
    CHECK(back->drafts.front().content.text == words.drafts.front().content.text);
    CHECK(back->drafts.front().content.tags == words.drafts.front().content.tags);
    CHECK(back->drafts.front().content.feelings == words.drafts.front().content.feelings);
    CHECK(back->drafts.front().of == words.drafts.front().of);
    REQUIRE(back->run);
    CHECK(back->run->participants == words.run->participants);
    REQUIRE(back->cards.size() == 1);
    CHECK(back->cards.front().isInPlaceOf(words.cards.front()));
    CHECK(back->cards.front().saysTheSameAs(words.cards.front()));
    for (const auto* text : {"", "{}", "[]", "{\"when\":\"x\"}", "{\"when\":1,\"drafts\":[{}]}",
                             "{\"when\":1,\"drafts\":[],\"run\":3}", "{\"when\":1,\"drafts\":[],\"cards\":[{}]}"})
        CHECK_FALSE(journal::unsavedWordsFromJson(text));
}

TEST_CASE("a draft that was saved before is brought up to date", "[journal][words]")
{
    OpenJournal journal;
    auto draft = journal->drafts().begin(journal->me().id, std::nullopt, draftSaying(journal, "the beginning").content);
    journal.clock.advanceSeconds(60);
    draft.content.text = "the beginning and the end";
    const UnsavedWords words{journal.clock.now(), {draft}, std::nullopt, {}};
    for (int i = 0; i < 2; ++i) {
        saveUnsavedWords(*journal, words);
        const auto drafts = journal->drafts().of(journal->me().id);
        REQUIRE(drafts.size() == 1);
        CHECK(drafts.front().content.text == "the beginning and the end");
        CHECK(drafts.front().id == draft.id);
        journal.clock.advanceSeconds(60);
    }
}

TEST_CASE("a draft that was never saved, or is gone, becomes a new one, once", "[journal][words]")
{
    OpenJournal journal;
    auto draft = draftSaying(journal, "never on a disk");
    if (GENERATE(false, true))
        draft.id = DraftId{journal.ids.next()};
    const UnsavedWords words{journal.clock.now(), {draft}, std::nullopt, {}};
    saveUnsavedWords(*journal, words);
    saveUnsavedWords(*journal, words);
    const auto drafts = journal->drafts().of(journal->me().id);
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.front().content.text == "never on a disk");
    CHECK(drafts.front().content.feelings == draft.content.feelings);
}

TEST_CASE("what was written later elsewhere is not overwritten", "[journal][words]")
{
    OpenJournal journal;
    auto draft = journal->drafts().begin(journal->me().id, std::nullopt, draftSaying(journal, "first").content);
    auto run = runOf(journal, "first state");
    run.id = journal->runs().begin(run.exercise, run.exerciseTitle, run.participants, "begun");
    UnsavedWords words{journal.clock.now(), {draft}, run, {}};
    words.drafts.front().content.text = "kept while locking";
    journal.clock.advanceSeconds(60);
    draft.content.text = "written later";
    journal->drafts().save(draft);
    journal->runs().save(run.id, "later state");
    saveUnsavedWords(*journal, words);
    CHECK(journal->drafts().of(journal->me().id).size() == 2);
    CHECK(journal->drafts().find(draft.id)->content.text == "written later");
    const auto runs = journal->runs().unfinished();
    REQUIRE(runs.size() == 2);
    CHECK(journal->runs().find(run.id)->state == "later state");
}

TEST_CASE("an exercise under way gets its last step back, or begins there anew", "[journal][words]")
{
    OpenJournal journal;
    auto run = runOf(journal, "third step");
    run.id = journal->runs().begin(run.exercise, run.exerciseTitle, run.participants, "second step");
    const UnsavedWords words{journal.clock.now(), {}, run, {}};
    SECTION("it is still there")
    {
        saveUnsavedWords(*journal, words);
        CHECK(journal->runs().find(run.id)->state == "third step");
    }
    SECTION("it is gone")
    {
        journal->runs().discard(run.id);
        saveUnsavedWords(*journal, words);
    }
    saveUnsavedWords(*journal, words);
    const auto runs = journal->runs().unfinished();
    REQUIRE(runs.size() == 1);
    CHECK(runs.front().state == "third step");
    CHECK(runs.front().participants == run.participants);
}
