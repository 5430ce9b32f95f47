// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_fixture.h"
#include "support/catch.h"

using namespace inglenook::test;

namespace {

struct WaysFixture : CliFixture {
    Answer typing(std::deque<std::string> typed, std::vector<std::string> arguments)
    {
        terminal.typed = std::move(typed);
        terminal.prompts.clear();
        return runTyped(std::move(arguments));
    }
    [[nodiscard]] bool opens(const std::string& passphrase) { return run({"list", file()}, {}, passphrase).code == 0; }
};

} // namespace

TEST_CASE("a changed passphrase opens and the old one does not", "[cli][ways]")
{
    WaysFixture cli;
    cli.makeJournal();
    const auto changed = cli.typing({"sam's words", "violet ladder smoke two", "violet ladder smoke two"},
                                    {"passphrase", "change", cli.file(), "--as", "Sam"});
    CAPTURE(changed.err);
    REQUIRE(changed.code == 0);
    CHECK_FALSE(cli.opens("sam's words"));
    CHECK(cli.opens("violet ladder smoke two"));
    CHECK(cli.opens("alex's words"));
}

TEST_CASE("a passphrase is not changed by mistake", "[cli][ways]")
{
    WaysFixture cli;
    cli.makeJournal();
    const auto change = [&cli](std::deque<std::string> typed, std::vector<std::string> more = {}) {
        std::vector<std::string> arguments{"passphrase", "change", cli.file()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return cli.typing(std::move(typed), arguments).code;
    };
    CHECK(change({"guess", "x", "x"}) == 3);
    CHECK(change({"alex's words", "x", "y"}) == 2);
    CHECK(change({"alex's words", "x", "x"}, {"--as", "Sam"}) == 3);
    CHECK(change({"alex's words", "x", "x"}, {"--as", "Nobody"}) == 6);
    CHECK(change({"alex's words", "sam's words", "sam's words"}) == 2);
    CHECK(cli.opens("alex's words"));
}

TEST_CASE("list tells who comes in by what", "[cli][ways]")
{
    WaysFixture cli;
    cli.makeJournal();
    REQUIRE(cli.run({"recovery", "new", cli.file()}).code == 0);
    const auto listed = cli.run({"passphrase", "list", cli.file(), "--json"}).json();
    REQUIRE(listed["members"].size() == 2);
    CHECK(listed["members"][0]["name"] == "Alex");
    CHECK(listed["members"][0]["recoveryCode"] == true);
    CHECK(listed["members"][0]["recoveryCodeMade"].is_string());
    CHECK(listed["members"][1]["passphrase"] == true);
    CHECK(listed["members"][1]["recoveryCode"] == false);
    CHECK(listed["members"][1]["recoveryCodeMade"].is_null());
    CHECK(cli.run({"passphrase", "list", cli.file()}).out == "Alex: passphrase, recovery code\nSam: passphrase\n");
}

TEST_CASE("someone who is added can open the journal, also from a file of passphrases", "[cli][ways]")
{
    WaysFixture cli;
    cli.makeJournal();
    cli.write("lines", "alex's words\nkettle drum harbour nine\n");
    const auto added = cli.runTyped({"passphrase", "add", cli.file(), "--member", "Noor", "--json", "--passphrase-file",
                                     (cli.folder / "lines").string()});
    CAPTURE(added.err);
    REQUIRE(added.code == 0);
    CHECK(added.json()["member"] == "Noor");
    CHECK(added.json()["members"] == 3);
    CHECK(cli.run({"add", cli.file(), "--as", "Noor"}, "text", "kettle drum harbour nine").code == 0);
    CHECK(cli.opens("sam's words"));
}

TEST_CASE("nobody is added by mistake", "[cli][ways]")
{
    WaysFixture cli;
    cli.makeJournal();
    const auto add = [&cli](std::deque<std::string> typed, const std::string& name) {
        const auto answer = cli.typing(std::move(typed), {"passphrase", "add", cli.file(), "--member", name});
        CHECK(answer.out.empty());
        return answer.code;
    };
    CHECK(add({"guess", "new", "new"}, "Noor") == 3);
    CHECK(add({"alex's words", "sam's words", "sam's words"}, "Noor") == 2);
    CHECK(add({"alex's words", "new", "new"}, "sam") == 2);
    CHECK(add({"alex's words", "new", "old"}, "Noor") == 2);
    CHECK(cli.run({"passphrase", "list", cli.file(), "--json"}).json()["members"].size() == 2);
    WaysFixture alone;
    alone.makeJournal(1);
    CHECK(alone.typing({"alex's words", "n", "n"}, {"passphrase", "add", alone.file(), "--member", "Sam"}).code == 2);
    CHECK(cli.runTyped({"passphrase", "add", cli.file()}).code == 2);
}

TEST_CASE("who is removed can't open the journal, and it is said what stays", "[cli][ways]")
{
    WaysFixture cli;
    cli.makeJournal();
    const auto removed = cli.run({"passphrase", "remove", cli.file(), "--member", "Sam"});
    REQUIRE(removed.code == 0);
    CHECK(removed.out.find("Copies made before") != std::string::npos);
    CHECK_FALSE(cli.opens("sam's words"));
    CHECK(cli.opens("alex's words"));
    CHECK(cli.run({"passphrase", "remove", cli.file(), "--member", "Sam"}).code == 6);
    CHECK(cli.run({"passphrase", "remove", cli.file(), "--member", "Alex"}).code == 2);
    CHECK(cli.run({"passphrase", "remove", cli.file(), "--member", "Nobody"}).code == 6);
    CHECK(cli.run({"passphrase", "remove", cli.file(), "--member", "Sam"}, {}, "guess").code == 3);
    CHECK(cli.opens("alex's words"));
}
