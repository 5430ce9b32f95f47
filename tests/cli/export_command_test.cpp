// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_fixture.h"
#include "support/catch.h"

using namespace inglenook;
using namespace inglenook::test;

TEST_CASE("export writes a journal where anyone can read it, and says so", "[cli][export]")
{
    CliFixture fixture;
    fixture.makeJournal();
    fixture.add("Words of mine", {"--title", "A day", "--at", "2026-05-12T21:40", "--feeling", "lonely"});
    fixture.add("Later", {"--title", "Another", "--at", "2026-06-12T21:40"});
    const auto target = (fixture.folder / "out").string();
    const auto format = GENERATE(as<std::string>{}, "json", "markdown", "html", "csv");

    const auto answer = fixture.run({"export", fixture.file(), target, "--format", format, "--json"});
    CHECK(answer.code == 0);
    CHECK(isOneLine(answer.err));
    CHECK(answer.err.find("anyone who has this file can read it") != std::string::npos);
    CHECK(answer.json().at("entries") == 2);
    CHECK(answer.json().at("format") == format);
    CHECK(std::filesystem::exists(target));

    const auto again = fixture.runTyped({"export", fixture.file(), target, "--format", format});
    CHECK(again.code == 2);
    CHECK(isOneLine(again.err));
    CHECK(fixture.terminal.prompts.size() == 1); // told before anyone typed

    const auto may = fixture.run({"export", fixture.file(), target + " of May", "--format", format, "--from",
                                  "2026-05-01", "--to", "2026-05-31", "--json"});
    CHECK(may.json().at("entries") == 1);
}

TEST_CASE("export says in one line what it can't do", "[cli][export]")
{
    CliFixture fixture;
    fixture.makeJournal();
    const auto target = (fixture.folder / "out").string();
    const auto check = [&](const std::vector<std::string>& arguments, int code) {
        const auto answer = fixture.run(arguments);
        CHECK(answer.code == code);
        CHECK(isOneLine(answer.err));
        CHECK_FALSE(std::filesystem::exists(target));
    };
    check({"export", fixture.file(), target}, 2);
    check({"export", fixture.file(), target, "--format", "pdf"}, 2);
    check({"export", fixture.file(), target, "--format", "json", "--from", "soon"}, 2);
    check({"export", fixture.file(), (fixture.folder / "none" / "out").string(), "--format", "json"}, 6);
    check({"export", (fixture.folder / "none.nook").string(), target, "--format", "json"}, 6);
}
