// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/wall_time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::transfer {

/// A file's name, or a line of text, that says when something was written.
struct DatedName {
    WallTime time;
    std::string rest; ///< what else it says: a title
};

/// "2024-05-12", "2024_05_12 Walk", "20240512", "2024-05-12 21.40 Walk".
[[nodiscard]] std::optional<DatedName> dateInName(std::string_view stem);
/// "diary/2024/05/12.md", "2024/05/2024-05-12.md".
[[nodiscard]] std::optional<DatedName> dateInPath(std::string_view path);

/// One part of a text that is cut by lines with nothing but a date.
struct DatedPart {
    std::optional<WallTime> time; ///< nothing: what stands before the first such line
    std::string text;
};
/// "# 2024-05-12", "== 12 May 2024, 21:40 ==", "2024-05-12:" are such lines.
[[nodiscard]] std::vector<DatedPart> cutByDates(std::string_view text);

} // namespace inglenook::transfer
