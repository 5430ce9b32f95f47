// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace inglenook::app {

/// Exercises that are being written, beside the library: drafts/NAME.toml below the data folder. They may be half done,
/// and nobody finds them among the exercises.
class ExerciseDesk {
public:
    explicit ExerciseDesk(std::filesystem::path dataFolder) : m_dataFolder{std::move(dataFolder)} {}

    /// Nothing when there is none, or it can't be read.
    [[nodiscard]] std::optional<std::string> draft(const std::string& name) const;
    /// Throws Error.
    void keep(const std::string& name, std::string_view toml) const;
    void letGo(const std::string& name) const;

    /// Whether the file of another exercise of theirs stands under this id, with faults perhaps.
    [[nodiscard]] bool isTaken(const std::string& id) const;
    /// The draft becomes the exercise `id`, in the place of their own `instead` where that isn't empty; under
    /// another id the worked example of that goes. Throws Error; AlreadyExists for an id that is taken.
    void publish(const std::string& name, const std::string& id, std::string_view toml,
                 const std::string& instead) const;

private:
    [[nodiscard]] std::filesystem::path fileOf(const char* folder, const std::string& name) const;

    std::filesystem::path m_dataFolder;
};

} // namespace inglenook::app
