// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace inglenook::app {

/// A line that someone adds: a shelter in their town, a friend who knows.
struct OwnHelpLine {
    std::string name;
    std::string number;
    std::string note; ///< may be empty
};

enum class OwnLineResult {
    Done,
    NoName,
    BadNumber,
    FileHasFault, ///< what somebody wrote into the file by hand can't be read, and is not touched
    NotWritten,
};

/// They are kept in help-lines.toml in `dataFolder` and in no journal: so they are there before anything is unlocked,
/// and whoever uses this account can read them (docs/decisions/0029). `country` is a code of the list; empty: a line
/// for no country in particular.
///
/// What the file holds already stays as it is written, comments too.
[[nodiscard]] OwnLineResult addOwnHelpLine(const std::filesystem::path& dataFolder, std::string_view country,
                                           const OwnHelpLine& line);
/// The rest of the file stays, but for its comments; a file that holds nothing more goes. Done when it isn't there.
[[nodiscard]] OwnLineResult removeOwnHelpLine(const std::filesystem::path& dataFolder, std::string_view country,
                                              const OwnHelpLine& line);

} // namespace inglenook::app
