// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include "cli/output.h"

#include <CLI/CLI.hpp>

#include <cerrno>
#include <new>

namespace inglenook::cli {
namespace {

int report(std::ostream& err, const Failure& failure)
{
    err << "inglenook-cli: " << printableLine(failure.problem) << ": " << printableLine(failure.cure) << '\n';
    return static_cast<int>(failure.code);
}

/// Help and version are answers, not errors.
int reportParse(const CLI::App& app, const CLI::ParseError& error, Surroundings& around)
{
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
        std::ostringstream unused;
        app.exit(error, around.out, unused);
        return static_cast<int>(ExitCode::Fine);
    }
    return report(around.err, {ExitCode::WrongUse, error.what(), "see inglenook-cli --help"});
}

/// A reader that has seen enough, such as head, is no error; a full disk behind the standard output is one.
int flushed(Surroundings& around, int code)
{
    errno = 0;
    around.out.flush();
    if (around.out || errno == EPIPE || code != 0)
        return code;
    return report(around.err, {ExitCode::Disk, "the answer could not be written", "check the place it goes to"});
}

int runAction(Context& context)
{
    try {
        context.action();
        return static_cast<int>(ExitCode::Fine);
    } catch (const Failure& failure) {
        return report(context.around.err, failure);
    } catch (const Error& error) {
        return report(context.around.err, failureOf(error));
    } catch (const std::filesystem::filesystem_error&) {
        return report(context.around.err, failureOf(vault::Refusal::NotPermitted));
    } catch (const std::bad_alloc&) {
        return report(context.around.err, failureOf(vault::Refusal::OutOfMemory));
    } catch (const std::exception& error) {
        return report(context.around.err, failureOf(Error{ErrorCode::Internal, error.what()}));
    }
}

} // namespace

int run(const std::vector<std::string>& arguments, Surroundings& surroundings)
{
    Context context{surroundings};
    CLI::App app{"Journals of Inglenook on the command line. Everything stays on this computer.", "inglenook-cli"};
    app.require_subcommand(1);
    app.fallthrough();
    app.set_version_flag("--version", INGLENOOK_VERSION);
    app.add_flag("--json", context.json, "Answer with one JSON document");
    app.add_option("--passphrase-file", context.passphraseFile,
                   "Take passphrases from a file, one a line; - is the standard input");
    app.footer("Exit codes: 0 fine, 2 wrong use, 3 wrong passphrase, 4 damaged, 5 open elsewhere, 6 not found, 7 disk, "
               "8 newer format.");
    addVaultCommands(app, context);
    addPassphraseCommands(app, context);
    addRecoveryCommands(app, context);
    addBackupCommand(app, context);
    addEntryCommands(app, context);
    addImportCommand(app, context);
    addListCommands(app, context);
    addExerciseCommands(app, context);
    addPlanCommands(app, context);
    addExportCommand(app, context);
    addCoachCommand(app, context);
    try {
        app.parse(std::vector<std::string>{arguments.rbegin(), arguments.rend()});
    } catch (const CLI::ParseError& error) {
        return flushed(surroundings, reportParse(app, error, surroundings));
    }
    return flushed(surroundings, runAction(context));
}

} // namespace inglenook::cli
