// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "journal/bin.h"
#include "support/catch.h"
#include "test_journal.h"

#include <sqlite3.h>

using namespace inglenook;
using namespace inglenook::test;
using journal::EntryContent;

namespace {

EntryContent full(const TestJournal& test)
{
    EntryContent content;
    content.title = "A quiet\nevening ";
    content.text = "# By the fire\n\nWe *talked*. 🎉 שלום";
    content.tags = {"Evening", "fire side", "evening", " "};
    content.feelings = {{"close", "loving", exercises::Intensity::ALot},
                        {"own word", "", exercises::Intensity::Unsaid}};
    content.created = test.clock.localNow();
    content.starred = true;
    return content;
}

std::string planOf(vault::Database& database, std::string_view beginning)
{
    // The plan of the statement that the store just used: it is the one that begins so in SQLite's own list.
    for (auto* statement = sqlite3_next_stmt(database.handle(), nullptr); statement != nullptr;
         statement = sqlite3_next_stmt(database.handle(), statement)) {
        const std::string sql = sqlite3_sql(statement);
        if (sql.find(beginning) == std::string::npos || sql.starts_with("EXPLAIN"))
            continue;
        auto explain = database.prepare("EXPLAIN QUERY PLAN " + sql);
        std::string plan;
        while (explain.step())
            plan += explain.text(3) + "; ";
        return plan;
    }
    return "not used";
}

} // namespace

TEST_CASE("an entry comes back as it was written, also after closing", "[journal][entries]")
{
    TestJournal test;
    const auto id = test.entries().add(full(test), test.sam());
    test.reopen();
    const auto entry = test.entries().find(id);
    REQUIRE(entry);
    CHECK(entry->content.title == "A quiet evening");
    CHECK(entry->content.text == "# By the fire\n\nWe *talked*. 🎉 שלום");
    CHECK(entry->content.tags == Titles{"Evening", "fire side"});
    CHECK(entry->content.feelings == full(test).feelings);
    CHECK(entry->content.created == test.clock.localNow());
    CHECK(entry->content.starred);
    CHECK(entry->author == test.sam());
    CHECK(entry->exercise.empty());
    CHECK_FALSE(entry->binned);
    CHECK(entry->changed == test.clock.now());
}

TEST_CASE("an entry may be empty or long", "[journal][entries]")
{
    TestJournal test;
    const auto empty = test.write("");
    CHECK(test.entries().find(empty)->content.text.empty());
    std::string text;
    while (text.size() < 50'000)
        text += "Ein langer Abend mit vielen Wörtern. ";
    const auto longOne = test.write(text);
    CHECK(test.entries().find(longOne)->content.text == text);
    CHECK(test.entries().page({}, std::nullopt, 1).entries[0].snippet.size() < 400);
}

TEST_CASE("text that is not UTF-8 is mended and never refused", "[journal][entries]")
{
    TestJournal test;
    const auto id = test.write(std::string{"caf\xE9 \0 ok", 10});
    CHECK(test.entries().find(id)->content.text == "caf\uFFFD  ok");
}

TEST_CASE("values beyond a limit are refused and leave nothing behind", "[journal][entries]")
{
    TestJournal test;
    auto content = full(test);
    SECTION("title")
    {
        content.title = std::string(301, 'x');
    }
    SECTION("tag")
    {
        content.tags = {std::string(61, 'x')};
    }
    SECTION("text")
    {
        content.text = std::string(journal::kMaxText + 1, 'x');
    }
    SECTION("date")
    {
        content.created.utc.ms = 300'000'000'000'000;
    }
    SECTION("number of tags")
    {
        for (int i = 0; i < 51; ++i)
            content.tags.push_back("tag " + std::to_string(i));
    }
    CHECK_THROWS_AS(test.entries().add(content, test.alex()), Error);
    CHECK(test.entries().page({}, std::nullopt, 5).entries.empty());
    CHECK(test.entries().tags("", 5).empty());
}

TEST_CASE("editing changes words, tags and date, and keeps the id", "[journal][entries]")
{
    TestJournal test;
    const auto id = test.write("first words", "Old", {"one", "two"});
    const auto other = test.write("other words", "Other");
    auto content = test.entries().find(id)->content;
    content.title = "New";
    content.text = "second words";
    content.tags = {"two", "three"};
    content.created.utc = test.clock.now();
    REQUIRE(test.entries().edit(id, content));
    const auto entry = test.entries().find(id);
    CHECK(entry->content.text == "second words");
    CHECK(entry->content.tags == Titles{"two", "three"});
    CHECK(test.titles(test.entries().page({}, std::nullopt, 5)) == Titles{"New", "Other"});
    CHECK(test.find("first").empty());
    CHECK(test.find("second") == Titles{"New"});
    CHECK(test.find("tag:one").empty());
    CHECK_FALSE(test.entries().edit(EntryId{test.ids.next()}, content));
    CHECK(test.entries().find(other)->content.text == "other words");
    CHECK(test.vault->audit().ok());
}

TEST_CASE("what is in the bin is neither listed nor found, and comes back", "[journal][entries]")
{
    TestJournal test;
    const auto id = test.write("a lighthouse", "Kept", {"sea"});
    REQUIRE(test.entries().moveToBin(id));
    CHECK_FALSE(test.entries().moveToBin(id));
    CHECK(test.entries().page({}, std::nullopt, 5).entries.empty());
    CHECK(test.find("lighthouse").empty());
    CHECK(test.entries().tags("", 5).empty());
    CHECK(test.titles(test.entries().bin(std::nullopt, 5)) == Titles{"Kept"});
    CHECK(test.entries().find(id)->binned == Timestamp{test.clock.now().ms});
    CHECK(test.vault->audit().ok());
    REQUIRE(test.entries().restoreFromBin(id));
    CHECK_FALSE(test.entries().restoreFromBin(id));
    CHECK(test.find("lighthouse") == Titles{"Kept"});
    CHECK(test.entries().tags("", 5).size() == 1);
    CHECK(test.vault->audit().ok());
}

TEST_CASE("what is removed for good before its time leaves a tombstone and none of its words", "[journal][entries]")
{
    TestJournal test;
    const auto keep = test.write("The kettle sang", "Kept");
    const auto gone = test.write("The heron stood", "Gone");
    journal::EntryContent content;
    content.title = "Gone too";
    content.text = "The heron flew";
    content.tags = {"birds"};
    content.created = test.clock.localNow();
    REQUIRE(test.entries().edit(gone, content));
    journal::Bin bin{test.vault->database(), test.clock};
    CHECK_FALSE(bin.remove(gone)); // not in the bin
    REQUIRE(test.entries().moveToBin(gone));
    CHECK(bin.remove(gone));
    CHECK_FALSE(bin.remove(gone));
    CHECK_FALSE(test.entries().find(gone));
    CHECK(test.journal->versions().of(gone).empty());
    CHECK(test.entries().tags("", 9).empty());
    CHECK(test.entries().find(keep));
    auto& database = test.vault->database();
    auto tombstone = database.prepare("SELECT count(*) FROM tombstones WHERE kind = 'entry'");
    REQUIRE(tombstone.step());
    CHECK(tombstone.integer(0) == 1);
    REQUIRE(test.entries().moveToBin(keep));
    CHECK(bin.empty() == 1);
    CHECK(bin.empty() == 0);
    CHECK(test.entries().bin(std::nullopt, 5).entries.empty());
}

TEST_CASE("after 30 days the bin lets go for good and leaves a tombstone", "[journal][entries]")
{
    TestJournal test;
    const auto id = test.write("gone", "Gone", {"once"});
    (void)test.write("stays");
    (void)test.entries().moveToBin(id);
    test.clock.advanceDays(30);
    test.clock.advanceMs(-1);
    CHECK(test.entries().emptyOldBin() == 0);
    test.clock.advanceMs(1);
    CHECK(test.entries().emptyOldBin() == 1);
    CHECK_FALSE(test.entries().find(id));
    auto tombstones = test.vault->database().prepare("SELECT kind, id FROM tombstones");
    REQUIRE(tombstones.step());
    CHECK(tombstones.text(0) == "entry");
    CHECK_FALSE(tombstones.step());
    auto tags = test.vault->database().prepare("SELECT count(*) FROM tags");
    CHECK(tags.step());
    CHECK(tags.integer(0) == 0);
}

TEST_CASE("pages come newest first and none is lost or told twice", "[journal][entries]")
{
    TestJournal test;
    Titles expected;
    for (int i = 0; i < 25; ++i)
        (void)test.write("text", "Entry " + std::to_string(i));
    for (int i = 24; i >= 0; --i)
        expected.push_back("Entry " + std::to_string(i));
    Titles seen;
    std::optional<journal::EntryKey> next;
    do {
        const auto page = test.entries().page({}, next, 10);
        CHECK(page.entries.size() <= 10);
        for (const auto& entry : page.entries)
            seen.push_back(entry.title);
        next = page.next;
    } while (next);
    CHECK(seen == expected);
}

TEST_CASE("entries of one moment keep the order in which they were made", "[journal][entries]")
{
    TestJournal test;
    Titles expected;
    for (int i = 0; i < 1030; ++i) {
        EntryContent content;
        content.title = std::to_string(i);
        content.created = test.clock.localNow();
        (void)test.entries().add(content, test.alex());
        expected.insert(expected.begin(), content.title);
    }
    CHECK(test.titles(test.entries().page({}, std::nullopt, 2000)) == expected);
}

TEST_CASE("every filter narrows the list and none of them sorts", "[journal][entries]")
{
    TestJournal test;
    (void)test.writeAt("a", "2025-01-01T10:00:00Z", test.alex());
    (void)test.writeAt("b", "2026-01-01T10:00:00Z", test.sam());
    (void)test.writeAt("c", "2026-02-01T10:00:00Z", std::nullopt);
    EntryContent starred;
    starred.text = "d";
    starred.tags = {"Été"};
    starred.starred = true;
    starred.created = parseIso8601("2026-03-01T10:00:00Z").value();
    (void)test.entries().add(starred, test.sam(), "mirror", R"({"version":2,"items":[]})");
    journal::EntryFilter filter;
    Titles expected;
    std::string place;
    SECTION("author")
    {
        filter.author = test.sam(), expected = {"d", "b"}, place = "entries_by_author WHERE e.";
    }
    SECTION("tag in any case")
    {
        filter.tag = "été", expected = {"d"}, place = "entry_tags t CROSS";
    }
    SECTION("unknown tag")
    {
        filter.tag = "no", expected = {};
    }
    SECTION("exercise")
    {
        filter.exercise = "mirror", expected = {"d"}, place = "entries_by_exercise WHERE e.";
    }
    SECTION("starred")
    {
        filter.starredOnly = true, expected = {"d"}, place = "entries_starred WHERE";
    }
    SECTION("from")
    {
        filter.from = parseIso8601("2026-02-01T10:00:00Z")->utc, expected = {"d", "c"}, place = "NOT INDEXED";
    }
    SECTION("before")
    {
        filter.before = parseIso8601("2026-02-01T10:00:00Z")->utc, expected = {"b", "a"};
    }
    SECTION("several")
    {
        filter.author = test.sam();
        filter.starredOnly = true;
        filter.tag = "Été";
        filter.exercise = "mirror";
        expected = {"d"};
    }
    CHECK(test.titles(test.entries().page(filter, std::nullopt, 10)) == expected);
    if (!place.empty()) {
        const auto plan = planOf(test.vault->database(), place);
        CAPTURE(plan);
        CHECK(plan.find("SEARCH") != std::string::npos);
        CHECK(plan.find("TEMP B-TREE") == std::string::npos);
    }
}

TEST_CASE("tags are counted, suggested by their beginning and listed with their entries", "[journal][entries]")
{
    TestJournal test;
    (void)test.write("a", "A", {"Holiday", "home"});
    (void)test.write("b", "B", {"holiday"});
    (void)test.write("c", "C", {"work"});
    const auto all = test.entries().tags("", 10);
    REQUIRE(all.size() == 3);
    CHECK(all[0].tag == "Holiday");
    CHECK(all[0].entries == 2);
    CHECK(test.entries().tags("HO", 10).size() == 2);
    CHECK(test.entries().tags("x", 10).empty());
    auto page = test.entries().page({}, std::nullopt, 10);
    test.entries().fillTags(page.entries);
    CHECK(page.entries[2].tags == Titles{"Holiday", "home"});
}

TEST_CASE("structured answers become rows that insights can read", "[journal][entries]")
{
    TestJournal test;
    EntryContent content;
    content.text = "How close: 7";
    content.created = test.clock.localNow();
    const auto answers =
        R"({"exercise":"weekly-check-in","version":3,"items":[{"step":"close","participant":")" +
        test.alex().toString() +
        R"(","scale":7,"choices":["talk"],"feelings":[{"word":"calm"}]},{"step":"both","participant":null}]})";
    const auto id = test.entries().add(content, std::nullopt, "weekly-check-in", answers);
    CHECK(test.entries().find(id)->answersJson == answers);
    auto rows = test.vault->database().prepare("SELECT step, kind, value, word FROM entry_answers ORDER BY position");
    REQUIRE(rows.step());
    CHECK(rows.text(1) == "scale");
    CHECK(rows.integer(2) == 7);
    REQUIRE(rows.step());
    CHECK(rows.text(3) == "talk");
    REQUIRE(rows.step());
    CHECK(rows.text(3) == "calm");
    CHECK_FALSE(rows.step());
    CHECK(test.entries().lastDone("weekly-check-in") == test.clock.localNow());
    CHECK_FALSE(test.entries().lastDone("mirror"));
    CHECK_THROWS_AS(test.entries().add(content, std::nullopt, "mirror", "not json"), Error);
}
