// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_fixture.h"
#include "support/catch.h"

using namespace inglenook::test;

namespace {

constexpr const char* kJrnl = R"({"entries":[
    {"title":"Walk","body":"We walked.","date":"2026-02-03","time":"21:40","tags":["@home"],"starred":false},
    {"title":"Lost","body":"no day"}]})";

} // namespace

TEST_CASE("import brings entries in, says what it left out, and adds nothing the second time", "[cli][import]")
{
    CliFixture cli;
    cli.makeJournal();
    cli.write("j.json", kJrnl);
    const auto path = (cli.folder / "j.json").string();

    const auto dry = cli.run({"import", cli.file(), path, "--dry-run", "--json"});
    REQUIRE(dry.code == 0);
    CHECK(dry.json()["imported"] == 1);
    CHECK(dry.json()["dryRun"] == true);
    CHECK(cli.run({"list", cli.file(), "--json"}).json()["count"] == 0);

    const auto report = cli.run({"import", cli.file(), path, "--json"}).json();
    CHECK(report["imported"] == 1);
    CHECK(report["duplicates"] == 0);
    CHECK(report["format"] == "jrnl");
    CHECK(report["from"] == "2026-02-03T21:40:00+02:00");
    CHECK(report["tags"]["home"] == 1);
    REQUIRE(report["skipped"].size() == 1);
    CHECK(report["skipped"][0]["source"] == "j.json, entry 2");
    CHECK(report["skipped"][0]["reason"] == "its date is missing or could not be understood");

    const auto listed = cli.run({"list", cli.file(), "--json"}).json();
    CHECK(listed["count"] == 1);
    CHECK(listed["entries"][0]["title"] == "Walk");
    CHECK(listed["entries"][0]["author"] == "Alex");

    const auto again = cli.run({"import", cli.file(), path});
    CHECK(again.code == 0);
    CHECK(again.out.find("Brought in 0 entries from jrnl.\n1 entry is here already") == 0);
    CHECK(cli.run({"list", cli.file(), "--json"}).json()["count"] == 1);
}

TEST_CASE("import says in one line why nothing came in", "[cli][import]")
{
    CliFixture cli;
    cli.makeJournal();
    const auto refused = [&cli](const std::string& name, int code, const std::string& words) {
        const auto answer = cli.run({"import", cli.file(), (cli.folder / name).string()});
        CHECK(answer.code == code);
        CHECK(isOneLine(answer.err));
        CHECK(answer.err.find(words) != std::string::npos);
        CHECK(answer.out.empty());
    };
    refused("none", 6, "there is no such file or folder");
    CHECK(cli.terminal.prompts.empty());
    cli.write("p.json", R"({"name":"a program"})");
    refused("p.json", 2, "none of the formats");
    cli.write("e.txt", "JRNLv3 and so on");
    refused("e.txt", 2, "jrnl --decrypt");
    cli.write("h.json", R"({"entries":[{"title":"a","body":"b","date":"2026-01-01"})");
    refused("h.json", 4, "damaged");
    CHECK(cli.run({"import", cli.file(), (cli.folder / "p.json").string(), "--format", "word"}).code == 2);
    CHECK(cli.run({"list", cli.file(), "--json"}).json()["count"] == 0);
}
