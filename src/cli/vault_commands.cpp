// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"
#include "cli/output.h"
#include "cli/session.h"

#include <CLI/CLI.hpp>

#include <map>

namespace inglenook::cli {
namespace {

using nlohmann::json;

const std::map<std::string, crypto::KdfCost> kCosts{{"interactive", crypto::kInteractiveCost},
                                                    {"moderate", crypto::kModerateCost},
                                                    {"sensitive", crypto::kSensitiveCost}};

struct NewOptions {
    std::filesystem::path file;
    std::vector<std::string> members;
    std::string kdf = "moderate";
};

void makeJournal(Context& context, const NewOptions& options)
{
    if (std::filesystem::exists(options.file))
        throw failureOf(Error{ErrorCode::AlreadyExists, {}});
    if (options.members.size() > 2)
        throw Failure{ExitCode::WrongUse, "a journal has one or two members", "name them with --member"};
    std::vector<journal::NewMember> members;
    for (const auto& name : options.members) {
        auto passphrase = readNewPassphrase(context.passphrases(), "Passphrase for " + printableLine(name));
        context.adviseOn(passphrase);
        const bool isFirst = members.empty();
        members.push_back({name, isFirst ? journal::Shape::Circle : journal::Shape::Diamond,
                           isFirst ? journal::Colour::Dusk : journal::Colour::Apricot,
                           isFirst ? journal::Seat::Left : journal::Seat::Right, std::move(passphrase)});
    }
    auto vault = journal::Journal::create(options.file, members, kCosts.at(options.kdf), context.around.clock,
                                          context.around.ids);
    const auto kind = journal::Journal{*vault, context.around.clock, context.around.ids}.kind();
    vault->close();
    const auto* word = kind == journal::JournalKind::Shared ? "shared" : "personal";
    if (context.json)
        printJson(context.around.out, {{"kind", word}, {"members", options.members}});
    else
        context.around.out << "Made a " << word << " journal. A lost passphrase can't be reset by anyone.\n";
}

void showInfo(Context& context, const std::filesystem::path& file)
{
    const auto result = vault::Vault::info(file);
    if (std::holds_alternative<vault::Refusal>(result))
        throw failureOf(std::get<vault::Refusal>(result));
    const auto& info = std::get<vault::VaultInfo>(result);
    const auto mebibytes = info.kdfCost.memoryBytes / 1024 / 1024;
    if (context.json) {
        printJson(context.around.out, {{"formatVersion", info.formatVersion},
                                       {"cipher", info.cipher},
                                       {"kdf",
                                        {{"name", "Argon2id"},
                                         {"operations", info.kdfCost.operations},
                                         {"memoryBytes", info.kdfCost.memoryBytes}}},
                                       {"size", info.fileSize}});
        return;
    }
    context.around.out << "Format version: " << info.formatVersion << "\nCipher: " << info.cipher
                       << "\nPassphrase: Argon2id, " << info.kdfCost.operations << " passes over " << mebibytes
                       << " MiB\nSize: " << info.fileSize << " bytes\n";
}

void verify(Context& context, const std::filesystem::path& file)
{
    Session session{context, file};
    const auto report = session.vault().audit();
    session.close();
    if (context.json)
        printJson(context.around.out, {{"ok", report.ok()},
                                       {"blocksChecked", report.pagesChecked},
                                       {"damagedBlocks", report.damagedPages},
                                       {"headerCopiesAgree", report.headerCopiesAgree},
                                       {"blocksOfOneTime", report.pagesOfOneTime},
                                       {"databaseOk", report.integrityOk},
                                       {"searchIndexOk", report.searchIndexOk}});
    if (!report.ok())
        throw failureOf(Error{ErrorCode::VaultDamaged, {}});
    if (!context.json)
        context.around.out << "Fine: " << report.pagesChecked
                           << " blocks are authentic, the database and its search index are whole.\n";
}

} // namespace

void addVaultCommands(CLI::App& app, Context& context)
{
    auto* create = app.add_subcommand("new", "Make a journal");
    auto made = std::make_shared<NewOptions>();
    create->add_option("FILE", made->file, "Where it will be")->required();
    create->add_option("--member", made->members, "A name; twice for a journal of two")
        ->required()
        ->expected(1)
        ->take_all();
    create->add_option("--kdf", made->kdf, "How costly guessing is: 64, 256 or 1024 MiB of memory per try")
        ->check(CLI::IsMember(kCosts))
        ->capture_default_str();
    create->callback([&context, made] { context.action = [&context, made] { makeJournal(context, *made); }; });

    const auto simple = [&app, &context](const char* name, const char* help, auto act) {
        auto* command = app.add_subcommand(name, help);
        auto file = std::make_shared<std::filesystem::path>();
        command->add_option("FILE", *file, "The journal")->required();
        command->callback([&context, file, act] { context.action = [&context, file, act] { act(context, *file); }; });
    };
    simple("info", "What can be seen of a journal without a passphrase", showInfo);
    simple("verify", "Check every block, the database and the search index", verify);
}

} // namespace inglenook::cli
