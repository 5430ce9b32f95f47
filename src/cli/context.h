// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/uuid.h"
#include "cli/failure.h"
#include "cli/passphrase_source.h"

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <memory>
#include <string>

namespace CLI {
class App;
}

namespace inglenook::cli {

/// What the program works with; tests give their own.
struct Surroundings {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    PassphraseSource& terminal; ///< asked where no --passphrase-file is given
    const Clock& clock;
    IdSource& ids;
    std::filesystem::path dataFolder; ///< the person's own exercises: app/exercise_shelf.h
};

enum class Bound { Begin, End };

/// One call of the program: its surroundings, the options that every command has, and what was asked for.
class Context {
public:
    explicit Context(Surroundings& surroundings) : around{surroundings} {}

    Surroundings& around;
    bool json = false;
    std::string passphraseFile;   ///< empty: ask the terminal; "-": the standard input
    std::function<void()> action; ///< set by the command that was named

    [[nodiscard]] PassphraseSource& passphrases();
    /// Says so where a new passphrase is easy to guess; it is taken all the same.
    void adviseOn(const crypto::SecretBytes& passphrase) const;
    /// The rest of the standard input, without the line end at its end.
    [[nodiscard]] std::string readText() const;
    /// A date or time of an argument; without a zone it is meant on this computer's wall. Throws Failure.
    [[nodiscard]] LocalTime timeOf(const std::string& argument) const;
    /// The same or days as a search takes them, such as "2026-05" or "last week"; for the end, the midnight after the
    /// last of them. Throws Failure.
    [[nodiscard]] Timestamp boundOf(const std::string& argument, Bound bound) const;

private:
    std::unique_ptr<PassphraseSource> m_lines;
};

void addVaultCommands(CLI::App& app, Context& context);      ///< new, info, verify
void addPassphraseCommands(CLI::App& app, Context& context); ///< passphrase list, add, change, remove
void addRecoveryCommands(CLI::App& app, Context& context);   ///< recovery new, use, remove
void addBackupCommand(CLI::App& app, Context& context);      ///< backup
void addEntryCommands(CLI::App& app, Context& context);      ///< add, show, edit, delete, restore (also of a copy)
void addImportCommand(CLI::App& app, Context& context);      ///< import
void addListCommands(CLI::App& app, Context& context);       ///< list, search
void addPlanCommands(CLI::App& app, Context& context);       ///< plan make, show, add, list, remove
void addExerciseCommands(CLI::App& app, Context& context);   ///< exercises list, show, validate, format, …
void addExportCommand(CLI::App& app, Context& context);      ///< export
void addCoachCommand(CLI::App& app, Context& context);       ///< coach

} // namespace inglenook::cli
