// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "vault/database.h"

#include <memory>
#include <optional>
#include <string_view>

namespace inglenook::journal {

class Tokenizer;

/// Search as you type, newest first. Words (the last one as a prefix), "phrases", -not, tag:, by:, feeling:, after: and
/// before: (query.h). Words without spaces between them (Chinese, Japanese, Thai) are found by their parts. A query
/// that says nothing finds nothing.
class Search {
public:
    explicit Search(vault::Database& database);
    ~Search();
    Search(const Search&) = delete;
    Search& operator=(const Search&) = delete;

    /// At most `limit` entries older than `olderThan`; any text is a valid query.
    [[nodiscard]] EntryPage find(std::string_view query, std::optional<EntryKey> olderThan, int limit) const;

private:
    vault::Database& m_database;
    std::unique_ptr<Tokenizer> m_tokenizer;
};

} // namespace inglenook::journal
