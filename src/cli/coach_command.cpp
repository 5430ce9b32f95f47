// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"
#include "cli/output.h"
#include "exercises/coach.h"

#include <CLI/CLI.hpp>

namespace inglenook::cli {
namespace {

struct CoachOptions {
    std::string slot;
    std::vector<std::string> words;
};

void coach(Context& context, const CoachOptions& options)
{
    std::string text;
    for (const auto& word : options.words)
        text += (text.empty() ? "" : " ") + word;
    const auto slot = exercises::coachSlotFromKey(options.slot);
    if (!slot)
        throw Failure{ExitCode::WrongUse, "the coach knows no such slot", "see coach --help"};
    const auto hints = exercises::Coach::builtin().read(*slot, text);
    if (context.json) {
        auto list = nlohmann::json::array();
        for (const auto& hint : hints)
            list.push_back({{"rule", hint.rule}, {"excerpt", hint.excerpt}, {"hint", hint.saw + " " + hint.asks}});
        printJson(context.around.out, {{"hints", list}});
        return;
    }
    for (const auto& hint : hints) {
        context.around.out << printableLine(hint.saw) << ' ' << printableLine(hint.asks) << '\n';
        for (const auto& example : hint.examples)
            context.around.out << "  " << printableLine(example) << '\n';
    }
}

} // namespace

void addCoachCommand(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("coach", "What the coach notices in a text");
    auto options = std::make_shared<CoachOptions>();
    command->add_option("--slot", options->slot, "What the text is: behaviour, feeling, wish, apology or thanks")
        ->required()
        ->check(CLI::IsMember({"behaviour", "feeling", "wish", "apology", "thanks"}));
    command->add_option("TEXT", options->words, "The words")->required();
    command->callback([&context, options] { context.action = [&context, options] { coach(context, *options); }; });
}

} // namespace inglenook::cli
