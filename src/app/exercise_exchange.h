// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/packs/exercise_pack.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace inglenook::app {

/// What came in: ids. What was there already, with the same words, is not among them.
struct TakenIn {
    std::vector<std::string> exercises;
    std::vector<std::string> decks;
    std::vector<std::string> examples;
};

/// A file, a folder or a zip of exercises joins the person's own, below `dataFolder`. All of it or nothing: a fault in
/// one file, a name that is one of ours or that stands for other words of theirs refuses the whole. Nothing that is
/// there is replaced. Throws Error when it can't be written; then nothing of it is left either.
[[nodiscard]] std::variant<TakenIn, transfer::PackRefusal> takeIn(const std::filesystem::path& dataFolder,
                                                                  const std::filesystem::path& chosen);

/// The person's own exercises `ids`, and what of their own belongs to them: decks that they draw from, worked examples,
/// exercises that they suggest. Nothing where one of the ids is none of theirs, or has faults.
[[nodiscard]] std::optional<transfer::ExercisePack> packOf(const std::filesystem::path& dataFolder,
                                                           const std::vector<std::string>& ids);

/// As one new file. Throws Error; AlreadyExists where the name is taken.
void writePack(const transfer::ExercisePack& pack, const std::filesystem::path& file);

/// Deletes the file of one of the person's own exercises, and its worked example. False when there is none of that
/// name. Throws Error when it can't be removed.
bool takeOut(const std::filesystem::path& dataFolder, const std::string& id);

} // namespace inglenook::app
