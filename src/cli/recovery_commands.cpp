// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/own_journal.h"
#include "crypto/recovery_code.h"

#include <CLI/CLI.hpp>

namespace inglenook::cli {
namespace {

struct CodeOptions {
    std::filesystem::path file;
    std::string as;
};

bool hasCode(OwnJournal& own)
{
    for (const auto& way : own.ways().all())
        if (way.member.id == own.journal().me().id)
            return way.recoveryCode;
    return false;
}

void makeCode(Context& context, const CodeOptions& options)
{
    OwnJournal own{context, options.file, options.as};
    const auto name = own.myName();
    const bool replaces = hasCode(own);
    const auto code = crypto::RecoveryCode::random();
    demandDone(own.ways().setRecoveryCode(own.mine(), own.keyOf(code.secret())), name);
    own.close();
    const auto text = code.text();
    if (context.json) {
        printJson(context.around.out, {{"member", name}, {"replaced", replaces}}, "code", text);
        return;
    }
    printSecret(context.around.out, text);
    context.around.out << "\n\nThis is the recovery code of " << name
                       << ". It is shown this once. Write it down and keep it where you keep papers\nthat matter: "
                       << "whoever has it and the file can open the journal. Use it with \"recovery use\".\n";
    if (replaces)
        context.around.out << "The code that " << name << " had before does not open this file any more.\n";
}

void useCode(Context& context, const CodeOptions& options)
{
    OwnJournal own{context, options.file};
    const auto name = own.myName();
    const auto fresh = readNewPassphrase(context.passphrases(), "New passphrase for " + name);
    context.adviseOn(fresh);
    demandDone(own.ways().setPassphrase(own.mine(), own.keyOf(fresh)), name);
    own.close();
    if (context.json)
        printJson(context.around.out, {{"changed", true}, {"member", name}});
    else
        context.around.out << name << " has a new passphrase. The recovery code is still good.\n";
}

void removeCode(Context& context, const CodeOptions& options)
{
    OwnJournal own{context, options.file, options.as};
    const auto name = own.myName();
    demandDone(own.ways().removeRecoveryCode(own.mine()), name);
    own.close();
    if (context.json)
        printJson(context.around.out, {{"removed", true}, {"member", name}});
    else
        context.around.out << "The recovery code of " << name << " does not open this file any more.\n";
}

} // namespace

void addRecoveryCommands(CLI::App& app, Context& context)
{
    auto* group = app.add_subcommand("recovery", "Codes on paper for a lost passphrase");
    group->require_subcommand(1);
    enum class Named { No, Yes };
    const auto command = [&context, group](const char* name, const char* help, Named named, auto act) {
        auto* added = group->add_subcommand(name, help);
        auto options = std::make_shared<CodeOptions>();
        added->add_option("FILE", options->file, "The journal")->required();
        if (named == Named::Yes)
            added->add_option("--as", options->as, "Whose passphrase is given");
        added->callback(
            [&context, options, act] { context.action = [&context, options, act] { act(context, *options); }; });
    };
    command("new", "Make a code for yourself and print it once; it replaces the one before", Named::Yes, makeCode);
    command("use", "Choose a new passphrase: asks for the code, then for the passphrase", Named::No, useCode);
    command("remove", "Make your code useless", Named::Yes, removeCode);
}

} // namespace inglenook::cli
