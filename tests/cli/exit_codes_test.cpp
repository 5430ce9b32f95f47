// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_fixture.h"
#include "support/catch.h"

#include <algorithm>

using namespace inglenook;
using namespace inglenook::test;

TEST_CASE("wrong use is told in one line", "[cli]")
{
    CliFixture cli;
    cli.makeJournal();
    // FILE stands for the journal: each round has its own.
    auto arguments = GENERATE(values<std::vector<std::string>>({{},
                                                                {"dance"},
                                                                {"list"},
                                                                {"list", "FILE", "--limit", "0"},
                                                                {"list", "FILE", "--limit", "many"},
                                                                {"list", "FILE", "--from", "soon"},
                                                                {"show", "FILE", "not-an-id"},
                                                                {"add", "FILE", "--at", "yesterday"},
                                                                {"add", "FILE", "--tag", std::string(61, 'x')},
                                                                {"list", "FILE", "--nonsense"},
                                                                {"passphrase"},
                                                                {"exercises"},
                                                                {"coach", "--slot", "none", "text"},
                                                                {"new", "FILE", "--member", "A", "--kdf", "weak"},
                                                                {"new", "FILE", "--member", "A"}}));
    std::replace(arguments.begin(), arguments.end(), std::string{"FILE"}, cli.file());
    const auto answer = cli.run(arguments);
    CAPTURE(arguments, answer.err);
    CHECK(answer.code == 2);
    CHECK(isOneLine(answer.err));
    CHECK(answer.out.empty());
}

TEST_CASE("help and version are answers", "[cli]")
{
    CliFixture cli;
    CHECK(cli.run({"--help"}).code == 0);
    CHECK(cli.run({"--help"}).out.find("search") != std::string::npos);
    CHECK(cli.run({"add", "--help"}).out.find("--feeling") != std::string::npos);
    CHECK(cli.run({"--version"}).out.find('.') != std::string::npos);
}

TEST_CASE("each kind of trouble has its own exit code", "[cli]")
{
    CliFixture cli;
    cli.makeJournal();
    const auto unknown = EntryId{cli.ids.next()}.toString();
    SECTION("wrong passphrase")
    {
        const auto answer = cli.run({"list", cli.file()}, {}, "guess");
        CHECK(answer.code == 3);
        CHECK(isOneLine(answer.err));
    }
    SECTION("no such file")
    {
        CHECK(cli.run({"list", cli.file() + "x"}).code == 6);
        CHECK(cli.terminal.prompts.empty());
        CHECK(cli.run({"info", cli.file() + "x"}).code == 6);
        CHECK(cli.run({"verify", cli.file() + "x"}).code == 6);
    }
    SECTION("no such entry")
    {
        for (const auto* command : {"show", "edit", "delete", "restore"})
            CHECK(cli.run({command, cli.file(), unknown}).code == 6);
    }
    SECTION("open elsewhere")
    {
        auto open = vault::Vault::open(cli.file(), crypto::SecretBytes::copyOf(std::string_view{"sam's words"}));
        REQUIRE(std::holds_alternative<std::unique_ptr<vault::Vault>>(open));
        CHECK(cli.run({"list", cli.file()}).code == 5);
        CHECK(cli.run({"info", cli.file()}).code == 0);
    }
    SECTION("not a journal")
    {
        cli.write("our journal.nook", std::string(20'000, 'x'));
        CHECK(cli.run({"list", cli.file()}).code == 4);
    }
    SECTION("damaged in the middle")
    {
        {
            std::fstream file{cli.file(), std::ios::in | std::ios::out | std::ios::binary};
            for (int offset = 8192 + 2000; offset < 100'000; offset += 4096) {
                file.seekp(offset);
                file.put('\x55');
            }
        }
        const auto answer = cli.run({"verify", cli.file()});
        CHECK(answer.code == 4);
        CHECK(isOneLine(answer.err));
    }
    SECTION("newer format")
    {
        auto open = vault::Vault::open(cli.file(), crypto::SecretBytes::copyOf(std::string_view{"sam's words"}));
        std::get<std::unique_ptr<vault::Vault>>(open)->database().execute("PRAGMA user_version = 99");
        std::get<std::unique_ptr<vault::Vault>>(open)->close();
        CHECK(cli.run({"list", cli.file()}).code == 8);
    }
}

TEST_CASE("no error repeats what is secret", "[cli]")
{
    CliFixture cli;
    cli.makeJournal();
    const auto answer = cli.run({"list", cli.file()}, {}, "secret-guess");
    CHECK(answer.err.find("secret-guess") == std::string::npos);
    CHECK(answer.out.empty());
}
