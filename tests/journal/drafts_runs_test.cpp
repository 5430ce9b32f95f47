// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "support/catch.h"
#include "test_journal.h"

using namespace inglenook;
using namespace inglenook::test;

namespace {

journal::EntryContent words(const TestJournal& test, std::string text)
{
    journal::EntryContent content;
    content.title = "Draft title";
    content.text = std::move(text);
    content.tags = {"one", "two"};
    content.feelings = {{"calm", "peaceful", exercises::Intensity::Little}};
    content.created = test.clock.localNow();
    return content;
}

std::int64_t count(const TestJournal& test, const char* sql)
{
    auto query = test.vault->database().prepare(sql);
    return query.step() ? query.integer(0) : -1;
}

} // namespace

TEST_CASE("a draft is there after every start and belongs to its author", "[journal][drafts]")
{
    TestJournal test;
    auto draft = test.journal->drafts().begin(test.alex(), std::nullopt, words(test, ""));
    test.clock.advanceSeconds(5);
    draft.content.text = "half a thou";
    test.journal->drafts().save(draft);
    test.clock.advanceSeconds(5);
    const auto later = test.journal->drafts().begin(test.alex(), std::nullopt, words(test, "later"));
    test.reopen();
    const auto drafts = test.journal->drafts().of(test.alex());
    REQUIRE(drafts.size() == 2);
    CHECK(drafts[0].id == later.id);
    CHECK(drafts[1].content.text == "half a thou");
    CHECK(drafts[1].content.tags == Titles{"one", "two"});
    CHECK(drafts[1].content.feelings == words(test, "").feelings);
    CHECK(drafts[1].changed.ms == drafts[0].changed.ms - 5000);
    CHECK(test.journal->drafts().of(test.sam()).empty());
    CHECK(test.find("thou").empty());
}

TEST_CASE("publishing makes the entry and removes the draft", "[journal][drafts]")
{
    TestJournal test;
    const auto draft = test.journal->drafts().begin(test.alex(), std::nullopt, words(test, "whole thought"));
    const auto id = test.journal->drafts().publish(draft.id);
    CHECK(test.entries().find(id)->content.text == "whole thought");
    CHECK(test.entries().find(id)->author == test.alex());
    CHECK_FALSE(test.journal->drafts().find(draft.id));
    CHECK_THROWS_AS(test.journal->drafts().publish(draft.id), Error);
}

TEST_CASE("a draft of an entry changes that entry, or saves the words when it is gone", "[journal][drafts]")
{
    TestJournal test;
    const auto id = test.write("old words");
    const auto draft = test.journal->drafts().begin(test.alex(), id, words(test, "new words"));
    CHECK(test.entries().find(id)->content.text == "old words");
    CHECK(test.journal->drafts().publish(draft.id) == id);
    CHECK(test.entries().find(id)->content.text == "new words");

    const auto orphan = test.journal->drafts().begin(test.alex(), id, words(test, "orphaned words"));
    (void)test.entries().moveToBin(id);
    test.clock.advanceDays(31);
    CHECK(test.entries().emptyOldBin() == 1);
    const auto saved = test.journal->drafts().publish(orphan.id);
    CHECK(saved != id);
    CHECK(test.entries().find(saved)->content.text == "orphaned words");
}

TEST_CASE("a draft that breaks a limit is kept and its publishing refused whole", "[journal][drafts]")
{
    TestJournal test;
    auto content = words(test, "text");
    content.title = std::string(400, 'x');
    const auto draft = test.journal->drafts().begin(test.alex(), std::nullopt, content);
    CHECK_THROWS_AS(test.journal->drafts().publish(draft.id), Error);
    CHECK(test.journal->drafts().find(draft.id));
    CHECK(test.entries().page({}, std::nullopt, 5).entries.empty());
    test.journal->drafts().discard(draft.id);
    CHECK_FALSE(test.journal->drafts().find(draft.id));
    CHECK(count(test, "SELECT count(*) FROM tombstones WHERE kind = 'draft'") == 1);
}

TEST_CASE("a run under way is found again with what was said", "[journal][runs]")
{
    TestJournal test;
    const auto id = test.journal->runs().begin("mirror", "Mirror", {test.alex(), test.sam()}, "{}");
    test.clock.advanceSeconds(2);
    test.journal->runs().save(id, R"({"step":"say"})");
    test.reopen("sam's words");
    const auto runs = test.journal->runs().unfinished();
    REQUIRE(runs.size() == 1);
    CHECK(runs[0].id == id);
    CHECK(runs[0].state == R"({"step":"say"})");
    CHECK(runs[0].exerciseTitle == "Mirror");
    CHECK(runs[0].participants == std::vector{test.alex(), test.sam()});
    CHECK(runs[0].changed.ms == runs[0].started.ms + 2000);
}

TEST_CASE("a discarded run leaves no word of what was said", "[journal][runs]")
{
    TestJournal test;
    const auto id = test.journal->runs().begin("mirror", "Mirror", {test.alex(), test.sam()}, "{}");
    test.journal->runs().discard(id);
    CHECK_FALSE(test.journal->runs().find(id));
    CHECK(test.journal->runs().unfinished().empty());
    CHECK(count(test, "SELECT count(*) FROM beginnings") == 0);
}

TEST_CASE("a finished run becomes an entry of both, and it is known who began", "[journal][runs]")
{
    TestJournal test;
    const auto id = test.journal->runs().begin("mirror", "Mirror", {test.alex(), test.sam()}, "{}");
    exercises::Transcript transcript;
    transcript.exerciseId = "mirror";
    transcript.title = "Mirror";
    exercises::TranscriptItem item;
    item.step = "say";
    item.heading = "What Alex said";
    item.answer.text = "I missed you at supper";
    item.answer.feelings = {{"lonely", "sad", exercises::Intensity::ALot}};
    item.markdown = "I missed you at supper";
    transcript.items.push_back(item);
    const auto entry = test.journal->runs().finish(id, transcript, test.sam());
    REQUIRE(entry);
    const auto kept = test.entries().find(*entry);
    CHECK_FALSE(kept->author);
    CHECK(kept->exercise == "mirror");
    CHECK(kept->content.title == "Mirror");
    CHECK(kept->content.feelings == item.answer.feelings);
    CHECK(test.find("supper") == Titles{"Mirror"});
    CHECK(count(test, "SELECT count(*) FROM entry_answers WHERE kind = 'feeling' AND member IS NOT NULL") == 1);
    CHECK(test.journal->runs().unfinished().empty());
    CHECK(test.entries().lastDone("mirror"));

    test.clock.advanceDays(1);
    transcript.items[0].keep = false;
    const auto second = test.journal->runs().begin("mirror", "Mirror", {test.sam(), test.alex()}, "{}");
    CHECK_FALSE(test.journal->runs().finish(second, transcript, test.alex()));
    const auto beginnings = test.journal->runs().beginnings(test.alex(), test.sam());
    CHECK(beginnings.first == 1);
    CHECK(beginnings.second == 1);
    CHECK(beginnings.last == test.alex());
    CHECK(test.journal->runs().beginnings(test.sam(), test.alex()).last == test.alex());
    CHECK_THROWS_AS(test.journal->runs().finish(second, transcript, test.alex()), Error);
}

TEST_CASE("what one person does alone is that person's entry", "[journal][runs]")
{
    TestJournal test;
    const auto id = test.journal->runs().begin("i-statement", "I", {test.sam()}, "{}");
    exercises::Transcript transcript;
    exercises::TranscriptItem item;
    item.heading = "Words";
    item.markdown = "When you sing";
    item.answer.text = "When you sing";
    transcript.items.push_back(item);
    const auto entry = test.journal->runs().finish(id, transcript, test.sam());
    REQUIRE(entry);
    CHECK(test.entries().find(*entry)->author == test.sam());
    CHECK_FALSE(test.journal->runs().beginnings(test.alex(), test.sam()).last);
    CHECK_THROWS_AS(test.journal->runs().begin("x", "X", {}, "{}"), Error);
}
