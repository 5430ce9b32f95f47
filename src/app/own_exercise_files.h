// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/catalogue.h"

#include <filesystem>
#include <vector>

namespace inglenook::app {

/// The person's own files, as they are, in the order of their names.
struct OwnExerciseFiles {
    std::vector<exercises::Catalogue::File> exercises;
    std::vector<exercises::Catalogue::File> decks;
    std::vector<exercises::Catalogue::File> examples;
    exercises::Faults unread; ///< of those that can't be read
};

/// exercises/*.toml, decks/*.toml and examples/*.toml below `dataFolder`: at most 500 of each, of 256 KiB each. A
/// folder that isn't there is an empty one.
[[nodiscard]] OwnExerciseFiles readOwnExercises(const std::filesystem::path& dataFolder);

} // namespace inglenook::app
