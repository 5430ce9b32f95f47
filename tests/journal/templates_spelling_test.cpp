// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "support/catch.h"
#include "test_journal.h"

using namespace inglenook;
using namespace inglenook::test;

TEST_CASE("own templates are kept, changed and removed", "[journal][templates]")
{
    TestJournal test;
    journal::OwnTemplate mine;
    mine.author = test.alex();
    mine.name = "  Sunday \n evening ";
    mine.title = "Sunday";
    mine.tags = {"week"};
    mine.text = "## What was good\n\n";
    const auto id = test.journal->templates().add(mine);
    test.reopen();
    auto all = test.journal->templates().all();
    REQUIRE(all.size() == 1);
    CHECK(all[0].id == id);
    CHECK(all[0].author == test.alex());
    CHECK(all[0].name == "Sunday evening");
    CHECK(all[0].title == "Sunday");
    CHECK(all[0].tags == Titles{"week"});
    CHECK(all[0].text == mine.text);

    all[0].name = "Monday";
    all[0].text = "other";
    test.journal->templates().change(all[0]);
    CHECK(test.journal->templates().find(id)->name == "Monday");
    CHECK(test.journal->templates().find(id)->text == "other");
    all[0].name = " ";
    CHECK_THROWS_AS(test.journal->templates().change(all[0]), Error);
    CHECK_THROWS_AS(test.journal->templates().add({}), Error);
    test.journal->templates().remove(id);
    test.journal->templates().remove(id);
    CHECK(test.journal->templates().all().empty());
    auto query = test.vault->database().prepare("SELECT count(*) FROM tombstones WHERE kind = 'template'");
    REQUIRE(query.step());
    CHECK(query.integer(0) == 1);
}

TEST_CASE("own words for the spelling stay in the journal and leave no trace when they go", "[journal][spelling]")
{
    TestJournal test;
    auto& spelling = test.journal->spelling();
    spelling.add("Sibusiso");
    spelling.add("Anneke");
    spelling.add("Sibusiso");
    CHECK_THROWS_AS(spelling.add(" "), Error);
    test.reopen();
    CHECK(test.journal->spelling().all() == Titles{"Anneke", "Sibusiso"});
    test.journal->spelling().remove("Sibusiso");
    CHECK(test.journal->spelling().all() == Titles{"Anneke"});
    auto query = test.vault->database().prepare("SELECT count(*) FROM spelling_words");
    REQUIRE(query.step());
    CHECK(query.integer(0) == 1);
}
