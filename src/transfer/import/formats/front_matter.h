// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "transfer/import/wall_time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::transfer {

/// What stands between two lines "---" at the beginning of a Markdown file, as far as programs agree on it.
struct FrontMatter {
    std::string title;
    std::string id;
    std::optional<WallTime> created;
    std::vector<std::string> tags;
    std::vector<std::string> feelings; ///< "feelings", "mood"
    bool starred = false;
    std::vector<std::string> facts; ///< place and weather, a line each
    std::size_t length = 0;         ///< of it in the text, with both lines
};

/// Nothing where there is none, or it can't be understood: then it is text.
[[nodiscard]] std::optional<FrontMatter> frontMatterOf(std::string_view text);

} // namespace inglenook::transfer
