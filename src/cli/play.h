// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "exercises/catalogue.h"

#include <filesystem>
#include <string>

namespace inglenook::cli {

struct PlayOptions {
    std::string exercise;
    std::filesystem::path answers;
    std::filesystem::path journal; ///< empty: nothing is kept
};

/// Does an exercise with the events of an answers file; prints what it leaves, or the id of the entry that keeps it.
void playExercise(Context& context, const PlayOptions& options);

/// Throws Failure when there is none of that id.
[[nodiscard]] const exercises::Definition& definitionOf(const exercises::Catalogue& catalogue, const std::string& id);

} // namespace inglenook::cli
