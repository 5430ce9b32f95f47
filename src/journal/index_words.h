// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/database.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::journal {

/// The words that the search index knows, read one by one without what was written with them.
///
/// FTS5 reads every entry of every word of a beginning before it gives the first one, unless the beginning is as long
/// as its prefix indexes. Asked for the words themselves it gives the newest entries first and stops after a page.
class IndexWords {
public:
    explicit IndexWords(vault::Database& database);

    /// Those that begin so, in order; nothing when there are more than `most`. `beginning` as the tokenizer gives it.
    [[nodiscard]] std::optional<std::vector<std::string>> beginningWith(std::string_view beginning,
                                                                        std::size_t most) const;

private:
    vault::Database& m_database;
};

} // namespace inglenook::journal
