// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_fixture.h"
#include "support/catch.h"

using namespace inglenook::test;

TEST_CASE("new makes a journal that every member opens", "[cli]")
{
    CliFixture cli;
    cli.terminal.typed = {"kettle drum harbour nine", "kettle drum harbour nine", "violet ladder smoke two",
                          "violet ladder smoke two"};
    const auto made =
        cli.runTyped({"new", cli.file(), "--member", "Alex", "--member", "Søren", "--kdf", "interactive", "--json"});
    CAPTURE(made.err);
    REQUIRE(made.code == 0);
    CHECK(made.json()["kind"] == "shared");
    CHECK(made.err.empty());
    REQUIRE(cli.terminal.prompts.size() == 4);
    CHECK(cli.terminal.prompts[2].find("Søren") != std::string::npos);
    const auto added = cli.run({"add", cli.file()}, "text", "violet ladder smoke two");
    CHECK(cli.run({"show", cli.file(), added.line(), "--json"}, {}, "kettle drum harbour nine").json()["author"] ==
          "Søren");
    const auto info = cli.runTyped({"info", cli.file(), "--json"}).json();
    CHECK(info["kdf"]["memoryBytes"] == 64 * 1024 * 1024);
    CHECK(info["formatVersion"].get<int>() >= 1);
    CHECK(info["size"].get<int>() > 8192);
}

TEST_CASE("new makes nothing where something is wrong", "[cli]")
{
    CliFixture cli;
    const auto make = [&cli](std::vector<std::string> names, std::deque<std::string> typed) {
        std::vector<std::string> arguments{"new", cli.file(), "--kdf", "interactive"};
        for (auto& name : names)
            arguments.insert(arguments.end(), {"--member", name});
        cli.terminal.typed = std::move(typed);
        return cli.runTyped(arguments);
    };
    CHECK(make({"A"}, {"one", "two"}).code == 2);
    CHECK(make({"A", "a"}, {"one", "one", "two", "two"}).code == 2);
    CHECK(make({"A", "B"}, {"one", "one", "one", "one"}).code == 2);
    CHECK(make({"A", "B", "C"}, {}).code == 2);
    CHECK_FALSE(std::filesystem::exists(cli.file()));
}

TEST_CASE("new takes one line per member from a file and warns of what is easy to guess", "[cli]")
{
    CliFixture cli;
    cli.write("lines", "password\nviolet ladder smoke two\n");
    const auto made = cli.runTyped({"new", cli.file(), "--member", "A", "--member", "B", "--kdf", "interactive",
                                    "--passphrase-file", (cli.folder / "lines").string()});
    CHECK(made.code == 0);
    CHECK(isOneLine(made.err));
    CHECK(cli.run({"list", cli.file()}, {}, "password").code == 0);
}

TEST_CASE("verify tells what it looked at", "[cli]")
{
    CliFixture cli;
    cli.makeJournal();
    (void)cli.add("some words");
    const auto report = cli.run({"verify", cli.file(), "--json"});
    REQUIRE(report.code == 0);
    CHECK(report.json()["ok"] == true);
    CHECK(report.json()["blocksChecked"].get<int>() > 10);
    CHECK(cli.run({"verify", cli.file()}).out.starts_with("Fine"));
}
