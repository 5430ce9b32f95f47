// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_fixture.h"
#include "support/catch.h"

using namespace inglenook::test;

TEST_CASE("add takes the text from the standard input and answers with an id that show knows", "[cli]")
{
    CliFixture cli;
    cli.makeJournal();
    const auto id = cli.add("We *talked* by the fire.\nSecond line\n",
                            {"--title", "Evening", "--tag", "home", "--tag", "slow days", "--feeling", "lonely",
                             "--mood", "-40", "25", "--at", "2026-02-03T21:40"});
    const auto shown = cli.run({"show", cli.file(), id, "--json"});
    REQUIRE(shown.code == 0);
    const auto entry = shown.json();
    CHECK(entry["id"] == id);
    CHECK(entry["kind"] == "entry");
    CHECK(entry["title"] == "Evening");
    CHECK(entry["text"] == "We *talked* by the fire.\nSecond line");
    CHECK(entry["author"] == "Alex");
    CHECK(entry["created"] == "2026-02-03T21:40:00+02:00");
    CHECK(entry["tags"] == std::vector<std::string>{"home", "slow days"});
    CHECK(entry["feelings"][0]["word"] == "lonely");
    CHECK(entry["mood"]["pleasantness"] == -40);
    CHECK(entry["mood"]["energy"] == 25);
    CHECK(entry["answers"].is_null());
    const auto text = cli.run({"show", cli.file(), id});
    CHECK(text.out.find("Second line") != std::string::npos);
    CHECK(text.out.find("-40 pleasant, 25 energy") != std::string::npos);
    CHECK(text.err.empty());
}

TEST_CASE("edit, delete and restore do what they say", "[cli]")
{
    CliFixture cli;
    cli.makeJournal();
    const auto id = cli.add("old words", {"--title", "Kept title"});
    CHECK(cli.run({"edit", cli.file(), id}, "new words\n").code == 0);
    CHECK(cli.run({"show", cli.file(), id, "--json"}).json()["text"] == "new words");
    CHECK(cli.run({"show", cli.file(), id, "--json"}).json()["title"] == "Kept title");
    CHECK(cli.run({"delete", cli.file(), id}).code == 0);
    CHECK(cli.run({"list", cli.file(), "--json"}).json()["count"] == 0);
    CHECK_FALSE(cli.run({"show", cli.file(), id, "--json"}).json()["binned"].is_null());
    CHECK(cli.run({"delete", cli.file(), id}).code == 6);
    CHECK(cli.run({"restore", cli.file(), id, "--json"}).json()["restored"] == id);
    CHECK(cli.run({"restore", cli.file(), id}).code == 6);
    CHECK(cli.run({"list", cli.file(), "--json"}).json()["count"] == 1);
}

TEST_CASE("list is newest first and narrowed by its options", "[cli]")
{
    CliFixture cli;
    cli.makeJournal();
    (void)cli.add("one", {"--at", "2026-01-01T23:30", "--tag", "a"});
    (void)cli.add("two", {"--at", "2026-01-02T00:30"});
    (void)cli.add("three", {"--at", "2026-01-03"});
    const auto titles = [&cli](std::vector<std::string> options) {
        options.insert(options.begin(), {"list", cli.file(), "--json"});
        std::string all;
        const auto answer = cli.run(options).json();
        for (const auto& entry : answer["entries"])
            all += entry["title"].get<std::string>() + " ";
        return all;
    };
    CHECK(titles({}) == "three two one ");
    CHECK(titles({"--limit", "2"}) == "three two ");
    CHECK(titles({"--to", "2026-01-01"}) == "one ");
    CHECK(titles({"--from", "2026-01-02", "--to", "2026-01-02"}) == "two ");
    CHECK(titles({"--before", "2026-01-02T00:30"}) == "one ");
    CHECK(titles({"--tag", "A"}) == "one ");
    CHECK(titles({"--author", "alex"}) == "three two one ");
    CHECK(titles({"--author", "Sam"}).empty());
    CHECK(cli.run({"list", cli.file(), "--author", "Kim"}).code == 6);
    const auto text = cli.run({"list", cli.file()});
    CHECK(text.out.find("2026-01-01 23:30  Alex  one  #a\n") != std::string::npos);
}

TEST_CASE("search finds by word and tells what the contract of the JSON says", "[cli]")
{
    CliFixture cli;
    cli.makeJournal();
    (void)cli.add("a lighthouse in the fog", {"--tag", "sea"});
    (void)cli.add("nothing");
    const auto found = cli.run({"search", cli.file(), "light", "--json"}).json();
    CHECK(found["count"] == 1);
    const auto& entry = found["entries"][0];
    for (const auto* key : {"id", "kind", "created", "author", "title", "snippet", "tags"})
        CHECK(entry.contains(key));
    CHECK(entry["tags"][0] == "sea");
    CHECK(cli.run({"search", cli.file(), "tag:sea", "fog", "--json"}).json()["count"] == 1);
    CHECK(cli.run({"search", cli.file(), "--json", "--", "-lighthouse"}).json()["count"] == 1);
    CHECK(cli.run({"search", cli.file(), "zzz"}).out.empty());
    CHECK(cli.run({"search", cli.file(), "zzz"}).code == 0);
}

TEST_CASE("an entry can't steer the terminal", "[cli]")
{
    CliFixture cli;
    cli.makeJournal();
    const std::string evil = "red \x1B[31m bell \x07 csi \xC2\x9B"
                             "2J del \x7F back \b turn \xE2\x80\xAE end\ttab\nline";
    const auto id = cli.add(evil, {"--title", "t\x1B]0;x\x07", "--tag", "g\x1B[1m"});
    for (const auto& arguments : std::vector<std::vector<std::string>>{{"show", cli.file(), id},
                                                                       {"list", cli.file()},
                                                                       {"search", cli.file(), "red"},
                                                                       {"show", cli.file(), id, "--json"},
                                                                       {"list", cli.file(), "--json"}}) {
        const auto answer = cli.run(arguments);
        CAPTURE(arguments[0]);
        CHECK(answer.code == 0);
        for (const auto* bad : {"\x1B", "\x07", "\xC2\x9B", "\x7F", "\b", "\xE2\x80\xAE"})
            CHECK(answer.out.find(bad) == std::string::npos);
    }
    CHECK(cli.run({"show", cli.file(), id}).out.find("end\ttab\nline") != std::string::npos);
    CHECK(cli.run({"show", cli.file(), id, "--json"}).json()["text"] == evil);
}

TEST_CASE("no one writes as somebody else", "[cli]")
{
    CliFixture cli;
    cli.makeJournal();
    CHECK(cli.run({"add", cli.file(), "--as", "Sam"}, "text").code == 3);
    CHECK(cli.run({"add", cli.file(), "--as", "Kim"}, "text").code == 6);
    CHECK(cli.run({"list", cli.file(), "--json"}).json()["count"] == 0);
    const auto sams = cli.run({"add", cli.file(), "--as", "sam"}, "text", "sam's words");
    CHECK(sams.code == 0);
    CHECK(cli.run({"show", cli.file(), sams.line(), "--json"}).json()["author"] == "Sam");
}

TEST_CASE("the passphrase and the text can both come on the standard input", "[cli]")
{
    CliFixture cli;
    cli.makeJournal();
    const auto added = cli.runTyped({"add", cli.file(), "--passphrase-file", "-"}, "sam's words\nfirst\nsecond\n");
    REQUIRE(added.code == 0);
    CHECK(cli.terminal.prompts.empty());
    CHECK(cli.run({"show", cli.file(), added.line(), "--json"}).json()["text"] == "first\nsecond");
    cli.write("words.txt", "alex's words\r\n");
    CHECK(cli.runTyped({"--passphrase-file", (cli.folder / "words.txt").string(), "list", cli.file()}).code == 0);
    CHECK(cli.runTyped({"list", cli.file(), "--passphrase-file", (cli.folder / "none").string()}).code == 6);
    CHECK(cli.runTyped({"list", cli.file(), "--passphrase-file", "-"}, "\n").code == 2);
}

TEST_CASE("search follows the query language and tells what it can't", "[cli]")
{
    CliFixture cli;
    cli.makeJournal();
    (void)cli.add("tea by the canal", {"--title", "One", "--at", "2026-02-03T21:40", "--feeling", "lonely"});
    (void)cli.add("tea at home, the canal frozen", {"--title", "Canal", "--at", "2026-01-03T21:40"});
    const auto titles = [&cli](std::vector<std::string> options) {
        options.insert(options.begin(), {"search", cli.file(), "--json"});
        std::string all;
        const auto answer = cli.run(options);
        REQUIRE(answer.code == 0);
        const auto document = answer.json();
        for (const auto& entry : document["entries"])
            all += entry["title"].get<std::string>() + " ";
        return all;
    };
    CHECK(titles({"canal"}) == "One Canal ");
    CHECK(titles({"canal", "--best-first"}) == "Canal One ");
    CHECK(titles({"canal", "--best-first", "--limit", "1"}) == "Canal ");
    CHECK(titles({"tea", "before:2026-02"}) == "Canal ");
    CHECK(titles({"feeling:sad"}) == "One ");
    CHECK(titles({"title:canal"}) == "Canal ");
    CHECK(titles({"--", "tea", "-frozen"}) == "One ");
    const auto told = cli.run({"search", cli.file(), "tea", "after:soon"});
    CHECK(told.code == 0);
    CHECK(isOneLine(told.err));
    CHECK(told.err.find("after:soon was left out") != std::string::npos);
    CHECK(told.out.find("Canal") != std::string::npos);
    CHECK(cli.run({"search", cli.file(), "tag:none"}).err == "inglenook-cli: there is no tag none\n");
}

TEST_CASE("list takes days in words, stars and exercises", "[cli]")
{
    CliFixture cli;
    cli.makeJournal();
    (void)cli.add("one", {"--at", "2026-02-03T21:40"});
    (void)cli.add("two", {"--at", "2026-03-03T21:40"});
    CHECK(cli.run({"list", cli.file(), "--from", "March 2026", "--json"}).json()["count"] == 1);
    CHECK(cli.run({"list", cli.file(), "--to", "2026-02", "--json"}).json()["count"] == 1);
    CHECK(cli.run({"list", cli.file(), "--before", "2026-02", "--json"}).json()["count"] == 0);
    CHECK(cli.run({"list", cli.file(), "--starred", "--json"}).json()["count"] == 0);
    CHECK(cli.run({"list", cli.file(), "--exercise", "mirror", "--json"}).json()["count"] == 0);
    CHECK(cli.run({"list", cli.file(), "--from", "soon"}).code == 2);
}
