// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backup_commands.h"

#include "cli/output.h"
#include "transfer/backup.h"
#include "transfer/copy_name.h"
#include "transfer/restore.h"
#include "vault/sealed_file.h"

#include <CLI/CLI.hpp>

namespace inglenook::cli {
namespace {

namespace fs = std::filesystem;
using transfer::NotRestored;

fs::path destinationOf(const fs::path& journal, const fs::path& named, Timestamp now)
{
    std::error_code ignored;
    if (!fs::is_directory(named, ignored))
        return named;
    for (int number = 1;; ++number) {
        auto file = named / transfer::copyName(journal.stem().native(), now, number);
        if (!fs::exists(fs::symlink_status(file, ignored)))
            return file;
    }
}

/// Opening takes in what a crash left in the log, so that the copy is one whole file.
void backUp(Context& context, const fs::path& journal, const fs::path& named)
{
    if (const auto info = vault::Vault::info(journal); std::holds_alternative<vault::Refusal>(info))
        throw failureOf(std::get<vault::Refusal>(info));
    const auto copy = destinationOf(journal, named, context.around.clock.now());
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(copy, ignored)))
        throw failureOf(Error{ErrorCode::AlreadyExists, {}}); // before anyone types
    auto opened = vault::Vault::open(journal, context.passphrases().read("Passphrase: "));
    if (std::holds_alternative<vault::Refusal>(opened))
        throw failureOf(std::get<vault::Refusal>(opened));
    const auto vault = std::get<0>(std::move(opened));
    const auto report = vault->audit();
    if (!report.ok())
        throw failureOf(Error{ErrorCode::VaultDamaged, {}});
    const auto sealed = vault->closeToCopy();
    const auto bytes = sealed->size();
    transfer::copyTo(*sealed, copy, vault::systemStorage());
    if (context.json)
        printJson(context.around.out, {{"file", printableLine(copy.string())},
                                       {"bytes", bytes},
                                       {"blocksChecked", report.pagesChecked},
                                       {"verified", true}});
    else
        context.around.out << "Made " << printableLine(copy.string()) << " (" << bytes
                           << " bytes), and checked every block of it.\n";
}

Failure failureOf(const NotRestored& refused)
{
    auto failure = cli::failureOf(refused.why);
    if (refused.which == NotRestored::Which::Copy) {
        if (failure.code == ExitCode::Damaged)
            return {failure.code, "the copy is damaged, or is not a journal", "take another one, nothing was changed"};
        if (failure.code == ExitCode::NotFound)
            failure.problem = "there is no such copy";
        if (failure.code == ExitCode::OpenElsewhere)
            failure.problem = "the copy is open in another window";
    }
    return failure;
}

} // namespace

void restoreCopy(Context& context, const fs::path& copy, const fs::path& journal)
{
    if (const auto info = vault::Vault::info(copy); std::holds_alternative<vault::Refusal>(info))
        throw failureOf(NotRestored{NotRestored::Which::Copy, std::get<vault::Refusal>(info)});
    const auto passphrase = context.passphrases().read("Passphrase of the copy: ");
    const auto result =
        transfer::restoreCopy(copy, journal, passphrase, context.around.clock.localNow(), vault::systemStorage());
    if (const auto* refused = std::get_if<NotRestored>(&result))
        throw failureOf(*refused);
    const auto& restored = std::get<transfer::Restored>(result);
    const auto kept = printableLine(restored.kept.string());
    if (context.json) {
        nlohmann::json document{{"restored", printableLine(journal.string())},
                                {"blocksChecked", restored.blocks},
                                {"wasDamaged", restored.wasDamaged},
                                {"kept", nullptr}};
        if (!restored.kept.empty())
            document["kept"] = kept;
        printJson(context.around.out, document);
        return;
    }
    context.around.out << "Restored, and checked every block.";
    if (!restored.kept.empty())
        context.around.out << " What was there is kept as " << kept << '.';
    context.around.out << '\n';
}

void addBackupCommand(CLI::App& app, Context& context)
{
    auto* backup = app.add_subcommand("backup", "Make a sealed copy of a journal, and check it");
    auto journal = std::make_shared<fs::path>();
    auto copy = std::make_shared<fs::path>();
    backup->add_option("FILE", *journal, "The journal")->required();
    backup->add_option("DEST", *copy, "A new file, or a folder")->required();
    backup->callback([&context, journal, copy] {
        context.action = [&context, journal, copy] { backUp(context, *journal, *copy); };
    });
}

} // namespace inglenook::cli
