// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/query.h"
#include "journal/search_names.h"
#include "journal/tokenizer.h"
#include "vault/database.h"

#include <string>
#include <vector>

namespace inglenook::journal {

/// A query as the index is asked.
struct MatchPlan {
    /// In the language of FTS5, every word quoted. Empty when nothing can be found: the query says nothing, or names
    /// what no entry has.
    std::string expression;
    /// Writing without spaces and emoji are indexed beside title and text, so the index can't tell which of the two
    /// has them: these must be looked for, or missed, in the title itself.
    std::vector<QueryTerm> titleTerms;
    /// Those of the query, and what does not exist.
    std::vector<QueryFault> faults;
};

[[nodiscard]] MatchPlan planOf(const Query& query, const SearchNames& names, const Tokenizer& tokenizer,
                               vault::Database& database);

} // namespace inglenook::journal
