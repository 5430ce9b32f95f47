// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercise_shelf.h"
#include "app/own_exercise_files.h"
#include "cli/context.h"
#include "cli/exercise_file_commands.h"
#include "cli/exercise_output.h"
#include "cli/output.h"
#include "cli/play.h"
#include "exercises/help_lines.h"
#include "exercises/worked_example.h"
#include "platform/atomic_file.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string_view>

namespace inglenook::cli {
namespace {

void listExercises(Context& context)
{
    const auto shelf = app::loadExerciseShelf(context.around.dataFolder);
    printExercises(context.around.out, shelf.catalogue, context.json);
}

void showExercise(Context& context, const std::string& id)
{
    const auto shelf = app::loadExerciseShelf(context.around.dataFolder);
    printExercise(context.around.out, definitionOf(shelf.catalogue, id), context.json);
}

exercises::Faults faultsOfExample(const std::string& name, const std::string& text,
                                  const exercises::Catalogue& catalogue)
{
    const auto loaded = exercises::loadWorkedExample(name, text);
    if (const auto* faults = std::get_if<exercises::Faults>(&loaded))
        return *faults;
    return exercises::faultsIn(std::get<exercises::WorkedExample>(loaded), catalogue);
}

/// Decks live in a folder of that name, here as in the person's own folder, and so do worked examples.
bool isIn(const std::filesystem::path& path, std::string_view folder)
{
    const auto folders = path.parent_path();
    return std::find(folders.begin(), folders.end(), folder) != folders.end();
}

/// Those that the person uses already count as there, but for what is looked at now; they are not what was asked about.
void addWhatIsThere(exercises::Catalogue& catalogue, const std::filesystem::path& dataFolder,
                    const app::OwnExerciseFiles& asked)
{
    auto own = app::readOwnExercises(dataFolder);
    const auto leaveOut = [](std::vector<exercises::Catalogue::File>& files,
                             const std::vector<exercises::Catalogue::File>& looked) {
        std::erase_if(files, [&](const auto& file) {
            return std::any_of(looked.begin(), looked.end(),
                               [&](const auto& other) { return other.name == file.name; });
        });
    };
    leaveOut(own.exercises, asked.exercises);
    leaveOut(own.decks, asked.decks);
    catalogue.addOwn(own.exercises, own.decks);
}

void validate(Context& context, const std::vector<std::filesystem::path>& paths)
{
    exercises::Faults faults;
    app::OwnExerciseFiles asked;
    const auto files = tomlFilesAt(paths);
    std::vector<exercises::Catalogue::File> examples;
    for (const auto& path : files) {
        auto text = platform::readFile(path, kExerciseFileCeiling);
        if (!text)
            throw failureOf(vault::Refusal::NotFound);
        const auto name = path.filename().string();
        if (name == "help-lines.toml") {
            const auto found = exercises::HelpLines::builtin().addOwn(name, *text);
            faults.insert(faults.end(), found.begin(), found.end());
        } else if (isIn(path, "examples")) {
            examples.push_back({name, *std::move(text)});
        } else {
            (isIn(path, "decks") ? asked.decks : asked.exercises).push_back({name, *std::move(text)});
        }
    }
    auto catalogue = exercises::Catalogue::builtin();
    addWhatIsThere(catalogue, context.around.dataFolder, asked);
    const auto before = static_cast<std::ptrdiff_t>(catalogue.faults().size());
    catalogue.addOwn(asked.exercises, asked.decks);
    faults.insert(faults.end(), catalogue.faults().begin() + before, catalogue.faults().end());
    for (const auto& example : examples) {
        const auto found = faultsOfExample(example.name, example.text, catalogue);
        faults.insert(faults.end(), found.begin(), found.end());
    }
    printFaults(context.around.out, files.size(), faults, context.json);
    if (!faults.empty())
        throw Failure{ExitCode::WrongUse, "there are faults in " + std::to_string(files.size()) + " file(s) looked at",
                      "mend what is listed"};
}

} // namespace

const exercises::Definition& definitionOf(const exercises::Catalogue& catalogue, const std::string& id)
{
    const auto* definition = catalogue.find(id);
    if (definition == nullptr)
        throw Failure{ExitCode::NotFound, "there is no exercise of that name", "take one from exercises list"};
    return *definition;
}

void addExerciseCommands(CLI::App& app, Context& context)
{
    auto* group = app.add_subcommand("exercises", "Exercises of this computer");
    group->require_subcommand(1);
    group->add_subcommand("list", "All of them")->callback([&context] {
        context.action = [&context] { listExercises(context); };
    });

    auto* showing = group->add_subcommand("show", "One of them, with its steps");
    auto shown = std::make_shared<std::string>();
    showing->add_option("ID", *shown, "The exercise")->required();
    showing->callback([&context, shown] { context.action = [&context, shown] { showExercise(context, *shown); }; });

    auto* validating = group->add_subcommand(
        "validate", "Check files of exercises, decks (in a folder decks), worked examples (in a folder examples), or "
                    "help-lines.toml");
    auto paths = std::make_shared<std::vector<std::filesystem::path>>();
    validating->add_option("PATH", *paths, "Files or folders")->required();
    validating->callback([&context, paths] { context.action = [&context, paths] { validate(context, *paths); }; });

    addExerciseFileCommands(*group, context);

    auto* playing = group->add_subcommand("play", "Do an exercise with answers from a file");
    auto options = std::make_shared<PlayOptions>();
    playing->add_option("ID", options->exercise, "The exercise")->required();
    playing->add_option("--answers", options->answers, "What is done in it: docs/writing-exercises.md")->required();
    playing->add_option("--into", options->journal, "A journal that keeps what it leaves");
    playing->callback(
        [&context, options] { context.action = [&context, options] { playExercise(context, *options); }; });
}

} // namespace inglenook::cli
