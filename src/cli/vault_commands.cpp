// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"
#include "cli/output.h"
#include "cli/session.h"
#include "crypto/passphrase_strength.h"

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

void adviseOn(Context& context, const crypto::SecretBytes& passphrase)
{
    if (crypto::passphraseStrength(passphrase) < crypto::Strength::Fair)
        context.around.err << "inglenook-cli: this passphrase is easy to guess: several unrelated words are better\n";
}

void makeJournal(Context& context, const NewOptions& options)
{
    if (std::filesystem::exists(options.file))
        throw failureOf(Error{ErrorCode::AlreadyExists, {}});
    if (options.members.size() > 2)
        throw Failure{ExitCode::WrongUse, "a journal has one or two members", "name them with --member"};
    std::vector<journal::NewMember> members;
    for (const auto& name : options.members) {
        auto passphrase = readNewPassphrase(context.passphrases(), "Passphrase for " + printableLine(name));
        adviseOn(context, passphrase);
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
                                       {"databaseOk", report.integrityOk},
                                       {"searchIndexOk", report.searchIndexOk}});
    if (!report.ok())
        throw failureOf(Error{ErrorCode::VaultDamaged, {}});
    if (!context.json)
        context.around.out << "Fine: " << report.pagesChecked
                           << " blocks are authentic, the database and its search index are whole.\n";
}

void changePassphrase(Context& context, const std::filesystem::path& file, const std::string& name)
{
    if (const auto info = vault::Vault::info(file); std::holds_alternative<vault::Refusal>(info))
        throw failureOf(std::get<vault::Refusal>(info));
    const auto old = context.passphrases().read("Passphrase until now: ");
    auto result = vault::Vault::open(file, old);
    if (std::holds_alternative<vault::Refusal>(result))
        throw failureOf(std::get<vault::Refusal>(result));
    const auto vault = std::move(std::get<std::unique_ptr<vault::Vault>>(result));
    std::string whose;
    {
        const journal::Journal journal{*vault, context.around.clock, context.around.ids};
        const auto* named = name.empty() ? &journal.me() : journal.memberNamed(name);
        if (named == nullptr)
            throw Failure{ExitCode::NotFound, "no member of this journal has that name", "check the name"};
        if (named->id != journal.me().id)
            throw Failure{ExitCode::WrongPassphrase, "the passphrase is that of another member",
                          "give the one of the member named"};
        whose = printableLine(named->name);
    }
    const auto fresh = readNewPassphrase(context.passphrases(), "New passphrase for " + whose);
    adviseOn(context, fresh);
    if (!vault->changePassphrase(old, fresh))
        throw failureOf(vault::Refusal::WrongPassphrase);
    vault->close();
    if (context.json)
        printJson(context.around.out, {{"changed", true}, {"member", whose}});
    else
        context.around.out << "The passphrase of " << whose
                           << " is changed. Older copies of the file still open with the old one.\n";
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

    auto* passphrase = app.add_subcommand("passphrase", "Passphrases of a journal");
    passphrase->require_subcommand(1);
    auto* change = passphrase->add_subcommand("change", "Change your own passphrase");
    auto file = std::make_shared<std::filesystem::path>();
    auto name = std::make_shared<std::string>();
    change->add_option("FILE", *file, "The journal")->required();
    change->add_option("--as", *name, "Whose it must be");
    change->callback([&context, file, name] {
        context.action = [&context, file, name] { changePassphrase(context, *file, *name); };
    });
}

} // namespace inglenook::cli
