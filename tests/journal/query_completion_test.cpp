// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/index_words.h"
#include "journal/query_completion.h"
#include "support/catch.h"
#include "test_journal.h"

using namespace inglenook;
using namespace inglenook::test;

namespace {

/// The text as it becomes with each choice; the cursor stands at "|".
Titles completed(const TestJournal& test, std::string text, std::size_t most = 8)
{
    journal::SearchNames names;
    names.exercises = {{"mirror", "The Mirror"}, {"check-in", "Our week"}};
    names.families = {{"sad", "Sad", {"lonely", "let down"}}, {"glad", "Glad", {"grateful"}}};
    const auto cursor = text.find('|');
    text.erase(cursor, 1);
    const auto found = journal::completionsOf(text, cursor, {names, test.entries(), {"Alex", "Sam"}}, most);
    Titles all;
    for (const auto& choice : found.choices)
        all.push_back(text.substr(0, found.begin) + choice + text.substr(found.end));
    return all;
}

} // namespace

TEST_CASE("operators, tags, people, exercises and days are completed", "[journal][search][completion]")
{
    TestJournal test;
    (void)test.write("x", "", {"Slow days", "slope"});
    (void)test.write("x", "", {"slope"});
    CHECK(completed(test, "tea ta|") == Titles{"tea tag:"});
    CHECK(completed(test, "-fee| tea") == Titles{"-feeling: tea"});
    CHECK(completed(test, "t|").empty());
    CHECK(completed(test, "tea|").empty());
    CHECK(completed(test, "tag:|") == Titles{"tag:slope", "tag:\"Slow days\""});
    CHECK(completed(test, "tag:SLO| tea") == Titles{"tag:slope tea", "tag:\"Slow days\" tea"});
    CHECK(completed(test, "-tag:\"slow d|") == Titles{"-tag:\"Slow days\""});
    CHECK(completed(test, "tag:slope|").empty());
    CHECK(completed(test, "by:|") == Titles{"by:Alex", "by:Sam", "by:together"});
    CHECK(completed(test, "by:s|") == Titles{"by:Sam"});
    CHECK(completed(test, "in:m|") == Titles{"in:\"The Mirror\""});
    CHECK(completed(test, "in:check|") == Titles{"in:\"Our week\""});
    CHECK(completed(test, "feeling:l|") == Titles{"feeling:lonely", "feeling:\"let down\""});
    CHECK(completed(test, "feeling:|", 3) == Titles{"feeling:sad", "feeling:glad", "feeling:lonely"});
    CHECK(completed(test, "is:|") == Titles{"is:starred", "is:exercise", "is:free"});
    CHECK(completed(test, "has:p|") == Titles{"has:picture"});
    CHECK(completed(test, "on:yes|") == Titles{"on:yesterday"});
    CHECK(completed(test, "after:la|").front() == "after:\"last week\"");
    CHECK(completed(test, "before:mar|") == Titles{"before:march"});
    CHECK(completed(test, "|").empty());
    CHECK(completed(test, "\"ta|").empty());
}

TEST_CASE("the words of the index are read without what was written with them", "[journal][search]")
{
    TestJournal test;
    std::string often;
    for (int i = 0; i < 100; ++i)
        often += "remember ";
    (void)test.write(often + "remembered rememberings");
    (void)test.write(often + "remind");
    const journal::IndexWords words{test.vault->database()};
    CHECK(words.beginningWith("reme", 10) == Titles{"remember", "remembered", "rememberings"});
    CHECK(words.beginningWith("rem", 4)->size() == 4);
    CHECK_FALSE(words.beginningWith("rem", 3));
    CHECK(words.beginningWith("nothing", 3)->empty());
    CHECK(test.find("remem").size() == 2);
    CHECK(test.find("remembered").size() == 1);
    CHECK(test.find("\"remember remembere").size() == 1);
    CHECK(test.find("nothinglikethis").empty());
}
