// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::journal {

/// One condition of a search.
struct QueryTerm {
    enum class Kind { Words, Tag, Author, Feeling };
    Kind kind = Kind::Words;
    std::string text;      ///< words, or the value of a filter
    bool excluded = false; ///< "-": must not be there
    bool isOpen = false;   ///< still being typed: its last word is only a beginning
};

/// What a person typed into the search field, taken apart. Any text is a valid query.
///
/// Words are all looked for; "…" is a phrase; -word must not be there; tag:, by: and feeling: take a word or a phrase;
/// after:2025, after:2025-03, after:2025-03-12 and before: take days ("before" excludes the day, "after" includes it).
struct Query {
    std::vector<QueryTerm> terms;
    std::optional<Date> from;   ///< on or after this day
    std::optional<Date> before; ///< earlier than this day

    [[nodiscard]] bool isEmpty() const { return terms.empty() && !from && !before; }
};

[[nodiscard]] Query parseQuery(std::string_view text);

} // namespace inglenook::journal
