// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"

#include <cstddef>
#include <filesystem>
#include <vector>

namespace inglenook::cli {

inline constexpr std::size_t kExerciseFileCeiling = std::size_t{256} * 1024;

/// The files named, and all *.toml below the folders named, in the order of their names.
[[nodiscard]] std::vector<std::filesystem::path> tomlFilesAt(const std::vector<std::filesystem::path>& paths);

/// Of "exercises": copy, format, pack, unpack.
void addExerciseFileCommands(CLI::App& group, Context& context);

} // namespace inglenook::cli
