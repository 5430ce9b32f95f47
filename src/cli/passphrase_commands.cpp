// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/own_journal.h"

#include <CLI/CLI.hpp>

namespace inglenook::cli {
namespace {

using nlohmann::json;

struct WayOptions {
    std::filesystem::path file;
    std::string as;
    std::string member;
};

json dayOf(const journal::MemberWay& way)
{
    return way.codeMade ? json(toIso8601(LocalTime{*way.codeMade, 0})) : json{};
}

void listWays(Context& context, const WayOptions& options)
{
    OwnJournal own{context, options.file, options.as};
    const auto ways = own.ways().all();
    own.close();
    if (context.json) {
        auto members = json::array();
        for (const auto& way : ways)
            members.push_back({{"name", way.member.name},
                               {"passphrase", way.passphrase},
                               {"recoveryCode", way.recoveryCode},
                               {"recoveryCodeMade", dayOf(way)}});
        printJson(context.around.out, {{"members", members}});
        return;
    }
    for (const auto& way : ways)
        context.around.out << printableLine(way.member.name) << ": "
                           << (way.passphrase ? "passphrase" : "no passphrase")
                           << (way.recoveryCode ? ", recovery code" : "") << '\n';
}

void add(Context& context, const WayOptions& options)
{
    OwnJournal own{context, options.file, options.as};
    const auto name = printableLine(options.member);
    const auto fresh = readNewPassphrase(context.passphrases(), "Passphrase for " + name);
    context.adviseOn(fresh);
    demandDone(own.ways().add(own.mine(), options.member, own.keyOf(fresh)), name);
    const auto members = own.journal().members().size();
    own.close();
    if (context.json)
        printJson(context.around.out, {{"added", true}, {"member", options.member}, {"members", members}});
    else
        context.around.out << name << " can open this journal now, and read all that is in it.\n";
}

void change(Context& context, const WayOptions& options)
{
    OwnJournal own{context, options.file, options.as};
    const auto name = own.myName();
    const auto fresh = readNewPassphrase(context.passphrases(), "New passphrase for " + name);
    context.adviseOn(fresh);
    demandDone(own.ways().setPassphrase(own.mine(), own.keyOf(fresh)), name);
    own.close();
    if (context.json)
        printJson(context.around.out, {{"changed", true}, {"member", name}});
    else
        context.around.out << "The passphrase of " << name
                           << " is changed. Older copies of the file still open with the old one.\n";
}

void remove(Context& context, const WayOptions& options)
{
    OwnJournal own{context, options.file, options.as};
    const auto member = own.memberNamed(options.member);
    const auto name = printableLine(member.name);
    demandDone(own.ways().remove(own.mine(), member.id), name);
    own.close();
    if (context.json)
        printJson(context.around.out, {{"removed", true}, {"member", member.name}});
    else
        context.around.out << name << " can't open this file any more. Copies made before still open with the old "
                           << "passphrase, and what " << name << " wrote is still in it.\n";
}

} // namespace

void addPassphraseCommands(CLI::App& app, Context& context)
{
    auto* group = app.add_subcommand("passphrase", "Who can open a journal");
    group->require_subcommand(1);
    const auto command = [&context, group](const char* name, const char* help, const char* whose, auto act) {
        auto* added = group->add_subcommand(name, help);
        auto options = std::make_shared<WayOptions>();
        added->add_option("FILE", options->file, "The journal")->required();
        added->add_option("--as", options->as, "Whose passphrase is given first");
        if (whose != nullptr)
            added->add_option("--member", options->member, whose)->required();
        added->callback(
            [&context, options, act] { context.action = [&context, options, act] { act(context, *options); }; });
    };
    command("list", "Who can come in, and by what", nullptr, listWays);
    command("add", "Let someone in: asks for your passphrase, then for theirs", "Their name", add);
    command("change", "Change your own passphrase: asks for the old one, then for the new one", nullptr, change);
    command("remove", "Remove someone's passphrase and recovery code: asks for your passphrase", "Whose", remove);
}

} // namespace inglenook::cli
