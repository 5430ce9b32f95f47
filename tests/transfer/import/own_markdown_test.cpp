// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/import_fixture.h"

#include "support/small_pictures.h"
#include "transfer/export/export.h"

#include <set>

using namespace inglenook;
using namespace inglenook::test;
using transfer::ImportTrouble;

namespace {

std::filesystem::path takeOut(ImportFixture& test, const std::string& name)
{
    transfer::ExportRequest request;
    request.format = transfer::ExportFormat::Markdown;
    request.target = test.folder / name;
    REQUIRE(std::holds_alternative<transfer::ExportReport>(
        transfer::exportJournal(test.journal.vault().database(), *test.journal, test.journal.clock, request)));
    return request.target;
}

EntryId keep(ImportFixture& test, const std::string& title, const std::string& text)
{
    return test.journal->entries().add({title, text, {}, {}, test.journal.clock.localNow()}, test.journal->me().id);
}

} // namespace

TEST_CASE("what was taken out as Markdown is known again, also after it was changed here", "[transfer][import]")
{
    ImportFixture test;
    const auto walk = keep(test, "A walk", "up the hill");
    (void)keep(test, "", "no title");
    (void)keep(test, "", "and another without one");
    const auto folder = takeOut(test, "out");
    auto changed = test.journal->entries().find(walk)->content;
    changed.text = "up the hill, and down";
    REQUIRE(test.journal->entries().edit(walk, changed));
    const auto report = test.import(folder);
    CHECK(report.imported == 0);
    CHECK(report.duplicates == 3);
    CHECK(test.journal->entries().find(walk)->content.text == changed.text);
}

TEST_CASE("entries without a title come into another journal without one", "[transfer][import]")
{
    ImportFixture from;
    (void)keep(from, "", "no title");
    (void)keep(from, "", "and another without one");
    (void)keep(from, "2", "a number for a title");
    const auto folder = takeOut(from, "out");
    ImportFixture to;
    for (int i = 0; i < 1000; ++i)
        (void)to.journal.ids.next(); // those of tests begin anew in each journal
    CHECK(to.import(folder).imported == 3);
    std::multiset<std::string> titles;
    for (const auto& entry : to.entries())
        titles.insert(entry.content.title);
    CHECK(titles == std::multiset<std::string>{"", "", "2"});
}

TEST_CASE("the name of a file still is the title where somebody else wrote it", "[transfer][import]")
{
    ImportFixture test;
    (void)test.import(test.write("2026-05-12 7.md", "a page of a notebook"));
    CHECK(test.only().title == "7");
}

TEST_CASE("a journal, a picture, nothing, and a folder that is closed are told apart", "[transfer][import][hostile]")
{
    ImportFixture test;
    const auto png = pngOf(3, 2, "pixels");
    CHECK(test.trouble(test.journal.vault().file()) == ImportTrouble::SealedJournal);
    CHECK(test.trouble(test.write("p.png", {reinterpret_cast<const char*>(png.data()), png.size()})) ==
          ImportTrouble::Picture);
    CHECK(test.trouble(test.write("p.heic", std::string{"\0\0\0\x18"
                                                        "ftypheic\0\0\0\0mif1heic",
                                                        24})) == ImportTrouble::Picture);
    CHECK(test.trouble(test.write("nothing.txt", "")) == ImportTrouble::NothingInside);
    std::filesystem::create_directory(test.folder / "empty");
    CHECK(test.trouble(test.folder / "empty") == ImportTrouble::NothingInside);
}
