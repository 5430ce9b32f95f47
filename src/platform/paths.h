// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace inglenook::platform {

/// Where this person's files belong (XDG base directories). The first four end in "inglenook"; none is created here.
struct Paths {
    std::filesystem::path data;      ///< their own exercises and decks
    std::filesystem::path config;    ///< settings.toml
    std::filesystem::path state;     ///< the log
    std::filesystem::path cache;     ///< may be emptied at any time
    std::filesystem::path documents; ///< their documents folder itself, as user-dirs.dirs names it
};

/// Gives a variable of the environment; nothing when it isn't set.
using Environment = std::function<std::optional<std::string>(const char* name)>;

/// Relative and empty values are ignored, as the XDG specification asks. Throws Error(NotFound) without a home folder.
[[nodiscard]] Paths userPaths(const Environment& environment);
/// In this process's environment.
[[nodiscard]] Paths userPaths();

} // namespace inglenook::platform
