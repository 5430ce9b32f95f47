// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercise_copy.h"

#include "app/own_exercise_files.h"
#include "exercises/builtin_files.h"
#include "exercises/definition_writer.h"
#include "platform/folders.h"
#include "platform/new_file.h"

#include <algorithm>

namespace inglenook::app {
namespace {

namespace fs = std::filesystem;

} // namespace

std::optional<std::string> exerciseFile(const fs::path& dataFolder, std::string_view id, std::string_view language)
{
    const auto name = std::string{id} + ".toml";
    const auto path = "exercises/" + std::string{language} + "/" + name;
    for (const auto& file : exercises::builtinFiles())
        if (file.path == path)
            return std::string{file.text};
    auto own = readOwnExercises(dataFolder);
    auto catalogue = exercises::Catalogue::builtin(language);
    catalogue.addOwn(own.exercises, own.decks);
    for (auto& file : own.exercises)
        if (file.name == name && catalogue.find(id) != nullptr)
            return std::move(file.text);
    return std::nullopt;
}

ExerciseCopy copyExercise(const fs::path& dataFolder, std::string_view id, const std::string& newId,
                          const std::string& title)
{
    const auto text = exerciseFile(dataFolder, id);
    if (!text)
        return {CopyOutcome::NoSuchExercise};
    auto definition = std::get<exercises::Definition>(exercises::loadDefinition(std::string{id} + ".toml", *text));
    definition.id = newId;
    definition.version = 1;
    if (!title.empty())
        definition.title = title;
    const auto copy = exercises::writeDefinition(definition, exercises::Comments::of(*text)).text;

    // The loader knows what an id and a title may be.
    const auto loaded = exercises::loadDefinition(newId + ".toml", copy);
    if (std::holds_alternative<exercises::Faults>(loaded)) {
        definition.title = "x";
        const auto without = exercises::writeDefinition(definition).text;
        const bool isTitle =
            std::holds_alternative<exercises::Definition>(exercises::loadDefinition(newId + ".toml", without));
        return {isTitle ? CopyOutcome::BadTitle : CopyOutcome::BadId};
    }
    const auto file = dataFolder / "exercises" / (newId + ".toml");
    std::error_code error;
    if (exerciseFile(dataFolder, newId) || fs::exists(fs::symlink_status(file, error)))
        return {CopyOutcome::IsThere};
    platform::makeFolders(file.parent_path());
    platform::NewFile out{file};
    out.write(copy);
    out.publish();
    return {CopyOutcome::Done, file};
}

} // namespace inglenook::app
