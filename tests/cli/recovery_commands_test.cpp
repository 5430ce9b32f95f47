// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_fixture.h"
#include "support/catch.h"

#include <algorithm>

using namespace inglenook::test;

namespace {

struct RecoveryFixture : CliFixture {
    RecoveryFixture() { makeJournal(); }

    std::string newCode(const std::string& passphrase = "alex's words")
    {
        const auto made = run({"recovery", "new", file(), "--json"}, {}, passphrase);
        CAPTURE(made.err);
        REQUIRE(made.code == 0);
        return made.json()["code"];
    }
    Answer use(const std::string& code, const std::string& fresh = "violet ladder smoke two")
    {
        terminal.typed = {code, fresh, fresh};
        terminal.prompts.clear();
        return runTyped({"recovery", "use", file()});
    }
    [[nodiscard]] bool opens(const std::string& passphrase) { return run({"list", file()}, {}, passphrase).code == 0; }
};

} // namespace

TEST_CASE("with a recovery code a new passphrase is chosen, and nothing else changes", "[cli][recovery]")
{
    RecoveryFixture cli;
    const auto id = cli.add("by the lock");
    const auto code = cli.newCode();
    CHECK(code.size() == 44);
    const auto used = cli.use(code);
    CAPTURE(used.err);
    REQUIRE(used.code == 0);
    CHECK(used.out.starts_with("Alex"));
    CHECK_FALSE(cli.opens("alex's words"));
    CHECK(cli.opens("sam's words"));
    CHECK(cli.run({"show", cli.file(), id, "--json"}, {}, "violet ladder smoke two").json()["text"] == "by the lock");
    CHECK(cli.run({"verify", cli.file()}, {}, "violet ladder smoke two").code == 0);
    CHECK(cli.use(code, "kettle drum harbour nine").code == 0); // it is still good
}

TEST_CASE("a code with small slips is taken, also from a file", "[cli][recovery]")
{
    RecoveryFixture cli;
    auto slips = cli.newCode();
    std::erase(slips, '-');
    std::transform(slips.begin(), slips.end(), slips.begin(), [](char c) {
        if (c == '0')
            return 'o';
        return c == '1' ? 'l' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    });
    cli.write("lines", slips + "\nviolet ladder smoke two\n");
    const auto used =
        cli.runTyped({"recovery", "use", cli.file(), "--json", "--passphrase-file", (cli.folder / "lines").string()});
    CAPTURE(used.err);
    REQUIRE(used.code == 0);
    CHECK(used.json()["member"] == "Alex");
    CHECK(cli.opens("violet ladder smoke two"));
}

TEST_CASE("each fault of a code is told as what it is, and nothing is changed", "[cli][recovery]")
{
    RecoveryFixture cli;
    const auto code = cli.newCode();
    const auto tell = [&cli](const std::string& typed, int exitCode) {
        const auto answer = cli.use(typed);
        CHECK(answer.code == exitCode);
        CHECK(isOneLine(answer.err));
        CHECK(cli.terminal.prompts.size() == 1); // nobody is asked for a new passphrase in vain
        return answer.err;
    };
    CHECK(tell(code.substr(0, 42), 2).find("34 of 36") != std::string::npos);
    auto foreign = code;
    foreign[6] = '?';
    CHECK(tell(foreign, 2).find("in group 2 that can't be") != std::string::npos);
    auto mistyped = code;
    mistyped[10] = mistyped[10] == 'A' ? 'B' : 'A';
    CHECK(tell(mistyped, 2).find("one character of the recovery code is mistyped, it seems in group 3") !=
          std::string::npos);
    CHECK(tell("000G-40R4-0M30-E209-185G-R38E-1W81-24GK-CFYC", 3).find("none of this journal") != std::string::npos);
    CHECK(cli.opens("alex's words"));
}

TEST_CASE("a new code replaces the old one, and it is said", "[cli][recovery]")
{
    RecoveryFixture cli;
    const auto first = cli.newCode();
    const auto sams = cli.newCode("sam's words");
    const auto again = cli.run({"recovery", "new", cli.file()});
    REQUIRE(again.code == 0);
    CHECK(again.out.find("had before does not open") != std::string::npos);
    CHECK(cli.use(first).code == 3);
    CHECK(cli.use(again.line()).code == 0);
    CHECK(cli.use(sams, "kettle drum harbour nine").out.starts_with("Sam"));
}

TEST_CASE("a code can be made useless", "[cli][recovery]")
{
    RecoveryFixture cli;
    const auto code = cli.newCode();
    REQUIRE(cli.run({"recovery", "remove", cli.file()}).code == 0);
    CHECK(cli.use(code).code == 3);
    CHECK(cli.run({"recovery", "remove", cli.file()}).code == 6);
    CHECK(cli.run({"recovery", "remove", cli.file()}, {}, "guess").code == 3);
}

TEST_CASE("a code does not take a passphrase that is somebody's", "[cli][recovery]")
{
    RecoveryFixture cli;
    const auto code = cli.newCode();
    CHECK(cli.use(code, "sam's words").code == 2);
    CHECK(cli.opens("alex's words"));
}
