// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/help_lines.h"

#include <cstddef>
#include <filesystem>

namespace inglenook::app {

inline constexpr auto kHelpFileName = "help-lines.toml";
inline constexpr std::size_t kHelpFileCeiling = std::size_t{256} * 1024;

/// The help lines of this computer.
struct HelpList {
    exercises::HelpLines help;
    /// What is wrong with the person's own file; ours are there all the same.
    exercises::Faults faults;
};

/// What comes with the program, and help-lines.toml in `dataFolder` beside it; no such file is fine.
[[nodiscard]] HelpList loadHelpList(const std::filesystem::path& dataFolder);

} // namespace inglenook::app
