// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercise_shelf.h"

#include "app/own_exercise_files.h"
#include "base/error.h"
#include "base/text.h"
#include "platform/atomic_file.h"

#include <algorithm>

namespace inglenook::app {
namespace {

namespace fs = std::filesystem;
using exercises::Catalogue;
using exercises::Fault;
using exercises::Faults;

constexpr std::size_t kFileCeiling = std::size_t{256} * 1024;
constexpr std::size_t kMostFiles = 500;

std::vector<fs::path> tomlFilesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry{folder, error}, end; !error && entry != end; entry.increment(error))
        if (entry->path().extension() == ".toml")
            files.push_back(entry->path());
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<Catalogue::File> readAll(const fs::path& folder, Faults& faults)
{
    std::vector<Catalogue::File> files;
    for (const auto& path : tomlFilesIn(folder)) {
        const auto name = toValidUtf8(path.filename().string());
        if (files.size() == kMostFiles) {
            faults.push_back(Fault{name, 0,
                                   "there are more than 500 files in this folder; from here on they are not read",
                                   "Move those you don't use to another folder."});
            break;
        }
        try {
            if (auto text = platform::readFile(path, kFileCeiling))
                files.push_back({name, *std::move(text)});
        } catch (const Error& error) {
            const bool isTooLong = error.code() == ErrorCode::InvalidInput;
            faults.push_back(
                Fault{name, 0, isTooLong ? "longer than 256 KiB, or not a file" : "can't be read",
                      isTooLong ? "Split it, or take it out of this folder." : "Check the permissions of the file."});
        }
    }
    return files;
}

} // namespace

namespace {

/// A worked example that doesn't fit its exercise is left out, and told.
void addExamples(ExerciseShelf& shelf, const std::vector<Catalogue::File>& files)
{
    for (const auto& file : files) {
        auto loaded = exercises::loadWorkedExample(file.name, file.text);
        const auto* unread = std::get_if<Faults>(&loaded);
        auto faults = unread != nullptr
                          ? *unread
                          : exercises::faultsIn(std::get<exercises::WorkedExample>(loaded), shelf.catalogue);
        if (!faults.empty()) {
            shelf.faults.insert(shelf.faults.end(), faults.begin(), faults.end());
            continue;
        }
        auto& example = std::get<exercises::WorkedExample>(loaded);
        std::erase_if(shelf.examples, [&](const auto& ours) { return ours.exercise == example.exercise; });
        shelf.examples.push_back(std::move(example));
    }
}

} // namespace

OwnExerciseFiles readOwnExercises(const fs::path& dataFolder)
{
    OwnExerciseFiles own;
    own.exercises = readAll(dataFolder / "exercises", own.unread);
    own.decks = readAll(dataFolder / "decks", own.unread);
    own.examples = readAll(dataFolder / "examples", own.unread);
    return own;
}

ExerciseShelf loadExerciseShelf(const fs::path& dataFolder, std::string_view language)
{
    ExerciseShelf shelf{Catalogue::builtin(language), {}, exercises::builtinWorkedExamples(language)};
    const auto own = readOwnExercises(dataFolder);
    shelf.catalogue.addOwn(own.exercises, own.decks);
    shelf.faults = shelf.catalogue.faults();
    addExamples(shelf, own.examples);
    shelf.faults.insert(shelf.faults.end(), own.unread.begin(), own.unread.end());
    return shelf;
}

} // namespace inglenook::app
