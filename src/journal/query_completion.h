// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry_store.h"
#include "journal/search_names.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::journal {

/// What the part of a query in front of the cursor can become.
struct QueryCompletion {
    std::size_t begin = 0; ///< bytes of the text that are replaced
    std::size_t end = 0;
    /// What can stand there, best first: `tag:`, `tag:"slow days"`, `is:starred`.
    std::vector<std::string> choices;
};

/// Operators as soon as two letters of one are typed; then tags (the most used first), people, exercises, feelings,
/// properties and words for days. Reads a handful of rows. `cursor` counts bytes.
struct CompletionSource {
    const SearchNames& names;
    const EntryStore& entries; ///< knows the tags
    std::vector<std::string> people;
};
[[nodiscard]] QueryCompletion completionsOf(std::string_view text, std::size_t cursor, const CompletionSource& source,
                                            std::size_t most);

} // namespace inglenook::journal
