// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "test_journal.h"

using namespace inglenook;
using namespace inglenook::test;

namespace {

/// Starred, from exercises, with feelings, for two years.
struct FilteredJournal : TestJournal {
    FilteredJournal()
    {
        journal::SearchNames names;
        names.exercises = {{"mirror", "The Mirror"}, {"check-in", "Our week"}};
        names.families = {{"sad", "Sad", {"lonely", "let down"}}};
        journal->search().setNames(names);
        clock.set(parseIso8601("2026-05-12T20:00:00Z")->utc);
        make("A", "2025-03-10T12:00:00Z", "", true, "lonely");
        make("B", "2025-03-11T23:30:00-05:00", "mirror", false, "");
        make("C", "2026-04-30T12:00:00Z", "check-in", true, "glad");
        make("D", "2026-05-05T12:00:00Z", "my-own-one", false, "let down");
        make("E", "2026-05-12T12:00:00Z", "", false, "");
    }

    void make(const char* title, const char* iso, std::string_view exercise, bool starred, const std::string& feeling)
    {
        journal::EntryContent content;
        content.title = title;
        content.text = "tea";
        content.starred = starred;
        content.created = parseIso8601(iso).value();
        if (!feeling.empty())
            content.feelings.push_back({feeling, "", exercises::Intensity::Little});
        (void)entries().add(content, std::nullopt, exercise);
    }
};

std::vector<journal::QueryFault::Kind> faultsOf(const TestJournal& test, std::string_view query)
{
    std::vector<journal::QueryFault::Kind> kinds;
    for (const auto& fault : test.journal->search().faults(query))
        kinds.push_back(fault.kind);
    return kinds;
}

} // namespace

TEST_CASE("stars, exercises and families of feelings narrow a search", "[journal][search]")
{
    const FilteredJournal test;
    CHECK(test.find("is:starred") == Titles{"C", "A"});
    CHECK(test.find("starred:") == Titles{"C", "A"});
    CHECK(test.find("starred: tea") == Titles{"C", "A"});
    CHECK(test.find("starred:no") == Titles{"E", "D", "B"});
    CHECK(test.find("-is:starred tea") == Titles{"E", "D", "B"});
    CHECK(test.find("is:exercise") == Titles{"D", "C", "B"});
    CHECK(test.find("is:free") == Titles{"E", "A"});
    CHECK(test.find("-is:free") == Titles{"D", "C", "B"});
    CHECK(test.find("in:mirror") == Titles{"B"});
    CHECK(test.find("in:\"the mirror\"") == Titles{"B"});
    CHECK(test.find("in:week") == Titles{"C"});
    CHECK(test.find("in:own") == Titles{"D"});
    CHECK(test.find("in:m") == Titles{"D", "B"});
    CHECK(test.find("-in:m") == Titles{"E", "C", "A"});
    CHECK(test.find("in:nothing").empty());
    CHECK(test.find("feeling:sad") == Titles{"D", "A"});
    CHECK(test.find("feeling:glad") == Titles{"C"});
    CHECK(test.find("-feeling:sad") == Titles{"E", "C", "B"});
    CHECK(test.find("title:a") == Titles{"A"});
    CHECK(test.find("title:tea").empty());
    CHECK(test.find("by:together") == Titles{"E", "D", "C", "B", "A"});
}

TEST_CASE("a star that is set or taken away is found out at once", "[journal][search]")
{
    const FilteredJournal test;
    auto entry = test.entries().find(test.journal->search().find("title:a", std::nullopt, 1).entries.at(0).id).value();
    entry.content.starred = false;
    REQUIRE(test.entries().edit(entry.id, entry.content));
    CHECK(test.find("is:starred") == Titles{"C"});
    REQUIRE(test.entries().moveToBin(test.journal->search().find("is:starred", std::nullopt, 1).entries.at(0).id));
    CHECK(test.find("is:starred").empty());
    // Whoever changes the column alone need not know of the index.
    test.vault->database().execute("UPDATE entries SET starred = 1 WHERE title = 'E'");
    CHECK(test.find("is:starred") == Titles{"E"});
    CHECK(test.vault->audit().ok());
}

TEST_CASE("days may be said in words", "[journal][search]")
{
    const FilteredJournal test;
    CHECK(test.find("on:today") == Titles{"E"});
    CHECK(test.find("on:2025-03-11") == Titles{"B"});
    CHECK(test.find("-on:2025-03-11 before:2026") == Titles{"A"});
    CHECK(test.find("-on:2025-03 -on:today") == Titles{"D", "C"});
    CHECK(test.find("on:\"last week\"") == Titles{"D"});
    CHECK(test.find("after:\"last month\"") == Titles{"E", "D", "C"});
    CHECK(test.find("on:april") == Titles{"C"});
    CHECK(test.find("-after:2026") == Titles{"B", "A"});
    CHECK(test.find("-before:2026-05") == Titles{"E", "D"});
    CHECK(test.find("after: 2026-05") == Titles{"E", "D"});
}

TEST_CASE("what can't be followed is left out and told", "[journal][search]")
{
    const FilteredJournal test;
    using Kind = journal::QueryFault::Kind;
    CHECK(test.find("tea after:soon") == Titles{"E", "D", "C", "B", "A"});
    CHECK(faultsOf(test, "tea after:soon") == std::vector{Kind::NotADay});
    CHECK(faultsOf(test, "on:2025-02-30 is:green tea") == std::vector{Kind::NotADay, Kind::NotAProperty});
    CHECK(faultsOf(test, "tag:none by:nobody in:nothing") ==
          std::vector{Kind::NoSuchTag, Kind::NoSuchPerson, Kind::NoSuchExercise});
    CHECK(faultsOf(test, "tea title:a feeling:odd is:starred on:today").empty());
    CHECK(faultsOf(test, std::string(2000, 'x')) == std::vector{Kind::TooLong});
    CHECK(test.find("after:soon").empty());
    const auto open = test.journal->search().faults("tea after:20");
    REQUIRE(open.size() == 1);
    CHECK(open[0].isUnfinished);
    CHECK(open[0].value == "20");
    CHECK(open[0].written == "after:20");
}

TEST_CASE("the best come first, and a word in the title is the best of all", "[journal][search]")
{
    TestJournal test;
    (void)test.write("nothing", "The heron");
    (void)test.write("a heron, a heron, and once more a heron", "Long ago");
    (void)test.write("one heron", "Newest");
    const auto ranking = test.journal->search().rank("heron");
    journal::EntryPage page{test.journal->search().lines("heron", ranking.keys), std::nullopt};
    CHECK(test.titles(page) == Titles{"The heron", "Long ago", "Newest"});
    REQUIRE(page.entries[0].titleHits.size() == 1);
    CHECK(page.entries[0].titleHits[0] == std::pair<std::size_t, std::size_t>{4, 9});
    CHECK_FALSE(ranking.olderThan);
    CHECK(test.journal->search().rank("").keys.empty());
}
