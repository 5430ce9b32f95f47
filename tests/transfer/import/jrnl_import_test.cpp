// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/import_fixture.h"

using namespace inglenook;
using namespace inglenook::test;
using transfer::ImportTrouble;
using transfer::SkipReason;

TEST_CASE("jrnl's JSON comes in both of its ages", "[transfer][import]")
{
    ImportFixture test;
    const auto report = test.import(test.write("j", R"({"tags":{"@home":2},"entries":[
      {"title":"Rain again.","body":"We stayed in @home.","date":"2020-08-29","time":"23:11","starred":true,"tags":["@home"]},
      {"title":"Old @kitchen days","body":"with @home, not me@example.org","date":"2012-01-02","time":"09:00"},
      {"title":"A day","body":"","date":"2020-08-30","tags":[]}]})"));
    CHECK(report.format == "jrnl");
    CHECK(report.imported == 3);
    const auto all = test.entries();
    CHECK(all[0].content.tags == std::vector<std::string>{"kitchen", "home"});
    CHECK(when(all[1].content) == "2020-08-29T23:11:00+02:00");
    CHECK(all[1].content.starred);
    CHECK(all[1].content.tags == std::vector<std::string>{"home"});
    CHECK(all[1].content.text == "We stayed in @home.");
    CHECK(when(all[2].content) == "2020-08-30T12:00:00+02:00");
}

TEST_CASE("a journal of jrnl is read in its own words", "[transfer][import]")
{
    ImportFixture test;
    const auto report = test.import(test.write("journal.txt", "[2020-08-29 11:11:00 AM] The long walk *\n"
                                                              "through @wood and\n[not a date] a note\n\n"
                                                              "[2020-08-30 09:00] One line only. And more of it.\n"
                                                              "[2020-08-31 09:00] No sentence\n"));
    CHECK(report.imported == 3);
    const auto all = test.entries();
    CHECK(all[0].content.title == "The long walk");
    CHECK(all[0].content.starred);
    CHECK(all[0].content.text == "through @wood and\n[not a date] a note");
    CHECK(all[0].content.tags == std::vector<std::string>{"wood"});
    CHECK(all[1].content.title == "One line only.");
    CHECK(all[1].content.text == "And more of it.");
    CHECK(all[2].content.title == "No sentence");
}

TEST_CASE("a folder journal of jrnl is read day by day, and other files in it are left alone", "[transfer][import]")
{
    ImportFixture test;
    (void)test.write("diary/2020/08/29.txt", "[2020-08-29 08:00] Early\n\n[2020-08-29 20:00] Late\n");
    (void)test.write("diary/2020/09/01.txt", "no header, but a day\n");
    (void)test.write("diary/readme.md", "hello");
    const auto report = test.import(test.folder / "diary");
    CHECK(report.imported == 3);
    CHECK(when(test.entries()[2].content) == "2020-09-01T12:00:00+02:00");
}

TEST_CASE("text files come in whatever they were written in", "[transfer][import]")
{
    const std::string words = "[2020-08-29 08:00] Caf\xE9 \x93so\x94\nna\xEFve\n";
    ImportFixture test;
    (void)test.import(test.write("latin.txt", words));
    CHECK(test.entries()[0].content.title == "Café “so”");
    std::string wide = "\xFF\xFE";
    for (const char c : std::string{"[2020-08-29 08:00] Wide\r\nwords\r\n"})
        wide += std::string{c, '\0'};
    (void)test.import(test.write("wide.txt", wide));
    CHECK(test.entries()[1].content.title == "Wide");
    CHECK(test.entries()[1].content.text == "words");
}

TEST_CASE("an encrypted journal of jrnl is known for what it is", "[transfer][import]")
{
    ImportFixture test;
    CHECK(test.trouble(test.write("e", std::string{"JRNLv3\0\x12{", 9})) == ImportTrouble::Encrypted);
    CHECK(test.trouble(test.write("f.txt", "gAAAAAB" + std::string(300, 'x') + "\n")) == ImportTrouble::Encrypted);
}
