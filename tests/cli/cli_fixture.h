// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/run.h"
#include "journal/journal.h"
#include "support/fake_clock.h"
#include "support/fake_ids.h"
#include "support/temporary_folder.h"

#include <nlohmann/json.hpp>

#include <deque>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace inglenook::test {

/// A person at a terminal: types what a test has laid ready, and remembers what was asked.
class FakeTerminal final : public cli::PassphraseSource {
public:
    std::deque<std::string> typed;
    std::vector<std::string> prompts;

    [[nodiscard]] crypto::SecretBytes read(const std::string& prompt) override
    {
        prompts.push_back(prompt);
        if (typed.empty())
            throw cli::Failure{cli::ExitCode::WrongUse, "no passphrase was typed", "start again"};
        auto passphrase = crypto::SecretBytes::copyOf(std::string_view{typed.front()});
        typed.pop_front();
        return passphrase;
    }
    [[nodiscard]] bool isTyped() const override { return true; }
};

struct Answer {
    int code = -1;
    std::string out;
    std::string err;
    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
    [[nodiscard]] std::string line() const { return out.substr(0, out.find('\n')); }
};

/// The program in this process, and a journal of Alex and Sam at file().
struct CliFixture {
    TemporaryFolder folder;
    FakeClock clock;
    FakeIds ids;
    FakeTerminal terminal;

    [[nodiscard]] std::string file() const { return (folder / "our journal.nook").string(); }

    void makeJournal(int members = 2)
    {
        using namespace journal;
        std::vector<NewMember> all;
        all.push_back({"Alex", Shape::Circle, Colour::Dusk, Seat::Left,
                       crypto::SecretBytes::copyOf(std::string_view{"alex's words"})});
        all.push_back({"Sam", Shape::Diamond, Colour::Apricot, Seat::Right,
                       crypto::SecretBytes::copyOf(std::string_view{"sam's words"})});
        all.resize(static_cast<std::size_t>(members));
        Journal::create(file(), all, crypto::kWeakTestCost, clock, ids)->close();
    }

    /// Types `passphrase` when asked.
    Answer run(std::vector<std::string> arguments, const std::string& input = {},
               const std::string& passphrase = "alex's words")
    {
        terminal.typed.assign({passphrase});
        terminal.prompts.clear();
        return runTyped(std::move(arguments), input);
    }

    Answer runTyped(std::vector<std::string> arguments, const std::string& input = {})
    {
        std::istringstream in{input};
        std::ostringstream out;
        std::ostringstream err;
        cli::Surroundings around{in, out, err, terminal, clock, ids, folder / "data"};
        const auto code = cli::run(arguments, around);
        return {code, out.str(), err.str()};
    }

    /// The new entry's id; the clock moves on by a minute.
    std::string add(const std::string& text, std::vector<std::string> options = {})
    {
        std::vector<std::string> arguments{"add", file()};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const auto answer = run(arguments, text);
        clock.advanceSeconds(60);
        return answer.line();
    }

    void write(const std::filesystem::path& name, const std::string& text) const
    {
        std::filesystem::create_directories((folder / name).parent_path());
        std::ofstream{folder / name, std::ios::binary} << text;
    }
};

/// Exactly one line, beginning with the program's name.
inline bool isOneLine(const std::string& err)
{
    return err.starts_with("inglenook-cli: ") && err.find('\n') == err.size() - 1;
}

} // namespace inglenook::test
