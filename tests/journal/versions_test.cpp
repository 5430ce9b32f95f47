// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "support/catch.h"
#include "test_journal.h"

using namespace inglenook;
using namespace inglenook::test;

namespace {

journal::EntryContent contentOf(const TestJournal& test, const EntryId& id)
{
    return test.entries().find(id)->content;
}

void rewrite(const TestJournal& test, const EntryId& id, std::string text)
{
    auto content = contentOf(test, id);
    content.text = std::move(text);
    REQUIRE(test.entries().edit(id, content));
}

std::vector<std::string> previews(const TestJournal& test, const EntryId& id)
{
    std::vector<std::string> all;
    for (const auto& version : test.journal->versions().of(id))
        all.push_back(version.preview);
    return all;
}

} // namespace

TEST_CASE("what an entry was before it was changed can be read and brought back", "[journal][versions]")
{
    TestJournal test;
    journal::EntryContent first;
    first.title = "The canal";
    first.text = "# Long\n\nWe *went* the long way.";
    first.tags = {"walk", "us"};
    first.feelings = {{"calm", "peaceful", exercises::Intensity::Little}};
    first.mood = journal::Mood{60, -40};
    first.created = test.clock.localNow();
    const auto id = test.entries().add(first, test.alex());
    const auto began = test.clock.now();
    test.clock.advanceSeconds(3600);
    journal::EntryContent second;
    second.text = "Nothing.";
    second.created = first.created;
    REQUIRE(test.entries().edit(id, second));

    test.reopen();
    const auto versions = test.journal->versions().of(id);
    REQUIRE(versions.size() == 1);
    CHECK(versions[0].title == "The canal");
    CHECK(versions[0].preview == "Long We went the long way.");
    CHECK(versions[0].written == began);
    const auto found = test.journal->versions().find(versions[0].id);
    REQUIRE(found);
    CHECK(found->text == first.text);
    CHECK(found->tags == first.tags);
    CHECK(found->feelings == first.feelings);
    CHECK(found->mood == first.mood);
    CHECK(found->created.utc == first.created.utc);
    CHECK(found->created.offsetMinutes == first.created.offsetMinutes);

    REQUIRE(test.entries().edit(id, *found));
    CHECK(contentOf(test, id).text == first.text);
    CHECK(previews(test, id) == Titles{"Nothing.", "Long We went the long way."});
}

TEST_CASE("saving without a change, and the star, keep no version", "[journal][versions]")
{
    TestJournal test;
    const auto id = test.write("words");
    REQUIRE(test.entries().edit(id, contentOf(test, id)));
    REQUIRE(test.entries().setStarred(id, true));
    CHECK(contentOf(test, id).starred);
    auto content = contentOf(test, id);
    content.starred = false;
    REQUIRE(test.entries().edit(id, content));
    CHECK(test.journal->versions().of(id).empty());
    content.mood = journal::Mood{1, 1};
    REQUIRE(test.entries().edit(id, content));
    CHECK(test.journal->versions().of(id).size() == 1);
}

TEST_CASE("of more than twenty versions those that stood for long are kept", "[journal][versions]")
{
    TestJournal test;
    const auto id = test.write("version 0");
    for (int i = 1; i <= 25; ++i) {
        // Number 3 to 7 are five quick mends of one sitting.
        test.clock.advanceSeconds(i >= 4 && i <= 8 ? 30 : 24 * 3600);
        rewrite(test, id, "version " + std::to_string(i));
    }
    const auto left = previews(test, id);
    REQUIRE(left.size() == journal::kMostVersions);
    CHECK(left.front() == "version 24");
    CHECK(left.back() == "version 0");
    for (const char* gone : {"version 3", "version 4", "version 5", "version 6", "version 7"})
        CHECK(std::find(left.begin(), left.end(), gone) == left.end());
    auto query = test.vault->database().prepare("SELECT count(*) FROM tombstones WHERE kind = 'version'");
    REQUIRE(query.step());
    CHECK(query.integer(0) == 5);
}

TEST_CASE("versions go with their entry and are not found by searching", "[journal][versions]")
{
    TestJournal test;
    const auto id = test.write("a heron");
    rewrite(test, id, "a gull");
    CHECK(test.find("heron").empty());
    // Its date, and so its key, may change.
    auto content = contentOf(test, id);
    content.created.utc.ms -= 86'400'000;
    REQUIRE(test.entries().edit(id, content));
    CHECK(test.journal->versions().of(id).size() == 2);
    REQUIRE(test.entries().moveToBin(id));
    CHECK(test.journal->versions().of(id).size() == 2);
    test.clock.advanceDays(31);
    CHECK(test.entries().emptyOldBin() == 1);
    CHECK(test.journal->versions().of(id).empty());
}

TEST_CASE("how a moment was is kept with entry and draft", "[journal][mood]")
{
    TestJournal test;
    journal::EntryContent content;
    content.text = "words";
    content.created = test.clock.localNow();
    content.mood = journal::Mood{-25, 100};
    const auto draft = test.journal->drafts().begin(test.alex(), std::nullopt, content);
    test.reopen();
    CHECK(test.journal->drafts().find(draft.id)->content.mood == content.mood);
    const auto id = test.journal->drafts().publish(draft.id);
    CHECK(contentOf(test, id).mood == content.mood);
    content.mood.reset();
    REQUIRE(test.entries().edit(id, content));
    CHECK_FALSE(contentOf(test, id).mood);
    content.mood = journal::Mood{101, 0};
    CHECK_THROWS_AS(test.entries().edit(id, content), Error);
}
