// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "journal/entry.h"
#include "journal/query.h"
#include "journal/search_names.h"
#include "vault/database.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace inglenook::journal {

class Tokenizer;

/// Search as you type: query.h says what can be asked. Words without spaces between them (Chinese, Japanese, Thai) are
/// found by their parts. A query that says nothing finds nothing.
class Search {
public:
    /// Both outlive it.
    Search(vault::Database& database, const Clock& clock);
    ~Search();
    Search(const Search&) = delete;
    Search& operator=(const Search&) = delete;

    void setNames(SearchNames names);
    [[nodiscard]] const SearchNames& names() const { return m_names; }

    /// Newest first: at most `limit` entries older than `olderThan`; any text is a valid query.
    [[nodiscard]] EntryPage find(std::string_view query, std::optional<EntryKey> olderThan, int limit) const;
    /// The newest kRanked entries that fit, those that fit best first. All older ones come after them, newest first:
    /// find() from `olderThan` on.
    struct Ranking {
        std::vector<EntryKey> keys;
        std::optional<EntryKey> olderThan; ///< nothing: those are all
    };
    static constexpr int kRanked = 2000;
    [[nodiscard]] Ranking rank(std::string_view query) const;
    /// The lines of these entries, in the same order; what has gone meanwhile is left out.
    [[nodiscard]] std::vector<EntrySummary> lines(std::string_view query, const std::vector<EntryKey>& keys) const;

    /// What of the query can't be followed, or names what does not exist.
    [[nodiscard]] std::vector<QueryFault> faults(std::string_view query) const;
    /// Byte ranges of `text` that the query found, in order.
    [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> hits(std::string_view query,
                                                                        std::string_view text) const;

private:
    [[nodiscard]] Query parse(std::string_view text) const;

    vault::Database& m_database;
    const Clock& m_clock;
    std::unique_ptr<Tokenizer> m_tokenizer;
    SearchNames m_names;
};

} // namespace inglenook::journal
