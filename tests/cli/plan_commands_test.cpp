// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_fixture.h"
#include "support/catch.h"

using namespace inglenook::test;

TEST_CASE("a plan is made, shown, taken in, listed and removed again", "[cli][plan]")
{
    CliFixture cli;
    cli.makeJournal();
    const auto plan = (cli.folder / "two things.inglenook-plan").string();
    const auto made =
        cli.runTyped({"plan", "make", plan, "--exercise", "mirror:weekly:With something: small, first.", "--exercise",
                      "specific-thanks", "--note", "Leave out what doesn’t fit.", "--until", "2026-06-01"});
    REQUIRE(made.code == 0);
    CHECK(cli.runTyped({"plan", "make", plan, "--exercise", "mirror"}).code == 2); // it is there already
    const auto shown = cli.runTyped({"plan", "show", plan, "--json"}).json();
    CHECK(shown["note"] == "Leave out what doesn’t fit.");
    CHECK(shown["until"] == "2026-06-01");
    CHECK(shown["exercises"][0]["note"] == "With something: small, first.");
    CHECK(shown["exercises"][1]["often"] == "weekly");
    CHECK(cli.runTyped({"plan", "show", plan}).out.find("mirror  weekly") != std::string::npos);

    const auto added = cli.run({"plan", "add", cli.file(), plan});
    REQUIRE(added.code == 0);
    const auto listed = cli.run({"plan", "list", cli.file(), "--json"}).json();
    REQUIRE(listed["count"] == 1);
    CHECK(listed["plans"][0]["id"] == added.line());
    CHECK(listed["plans"][0]["exercises"][0]["done"] == 0);
    CHECK_FALSE(listed["plans"][0]["over"].get<bool>());
    CHECK(cli.run({"plan", "remove", cli.file(), "nothing"}).code == 6);
    CHECK(cli.run({"plan", "remove", cli.file(), added.line()}).code == 0);
    CHECK(cli.run({"plan", "list", cli.file(), "--json"}).json()["count"] == 0);
    CHECK(cli.run({"plan", "remove", cli.file(), added.line()}).code == 6);
}

TEST_CASE("what is no plan is refused in one line, before anyone types a passphrase", "[cli][plan]")
{
    CliFixture cli;
    cli.makeJournal();
    cli.write("odd.inglenook-plan", "inglenook_plan = 1\nlicence = \"CC-BY-SA-4.0\"\nnote = \"a\\u001b[2Jb\"\n"
                                    "[[exercise]]\nid = \"mirror\"\noften = \"once\"\n");
    cli.write("later.inglenook-plan", "inglenook_plan = 9\n");
    cli.write("large.inglenook-plan", std::string(20 * 1024, '#'));
    const auto at = [&](const char* name) { return (cli.folder / name).string(); };
    const auto odd = cli.run({"plan", "add", cli.file(), at("odd.inglenook-plan")});
    CHECK(odd.code == 2);
    CHECK(isOneLine(odd.err));
    CHECK(cli.terminal.prompts.empty());
    CHECK(cli.runTyped({"plan", "show", at("later.inglenook-plan")}).code == 8);
    CHECK(cli.runTyped({"plan", "show", at("large.inglenook-plan")}).code == 2);
    CHECK(cli.runTyped({"plan", "show", at("nothing")}).code == 6);
    CHECK(cli.runTyped({"plan", "make", at("new"), "--exercise", "levitation"}).code == 6);
    CHECK(cli.runTyped({"plan", "make", at("new"), "--exercise", "mirror:hourly"}).code == 2);
    CHECK(cli.runTyped({"plan", "make", at("new"), "--exercise", "mirror", "--exercise", "mirror"}).code == 2);
    CHECK_FALSE(std::filesystem::exists(cli.folder / "new"));
}
