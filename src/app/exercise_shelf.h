// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/catalogue.h"
#include "exercises/worked_example.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace inglenook::app {

/// Everything that can be practised on this computer.
struct ExerciseShelf {
    exercises::Catalogue catalogue;
    /// What is wrong with the person's own files; the others are there all the same.
    exercises::Faults faults;
    std::vector<exercises::WorkedExample> examples; ///< ours, and the person's own in the place of ours
};

/// The built-in exercises and decks of `language`, and those in exercises/*.toml, decks/*.toml and examples/*.toml
/// below `dataFolder`. At most 500 files of 256 KiB each are read, in the order of their names; a folder that isn't
/// there is an empty one.
[[nodiscard]] ExerciseShelf loadExerciseShelf(const std::filesystem::path& dataFolder,
                                              std::string_view language = "en");

} // namespace inglenook::app
