// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace inglenook::app {

/// The file of an exercise as it is, ours or the person's own; nothing for one that isn't there or has faults.
[[nodiscard]] std::optional<std::string> exerciseFile(const std::filesystem::path& dataFolder, std::string_view id,
                                                      std::string_view language = "en");

enum class CopyOutcome { Done, NoSuchExercise, BadId, IsThere, BadTitle };

struct ExerciseCopy {
    CopyOutcome outcome = CopyOutcome::Done;
    std::filesystem::path file{}; ///< of Done
};

/// An exercise of a person's own that begins as another one is: its file in `dataFolder`, under another id. The
/// comments come along, and with them whose words they are and under which licence. An empty `title` stays. Throws
/// Error when it can't be written.
[[nodiscard]] ExerciseCopy copyExercise(const std::filesystem::path& dataFolder, std::string_view id,
                                        const std::string& newId, const std::string& title);

} // namespace inglenook::app
