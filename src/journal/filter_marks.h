// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/query.h"
#include "journal/search_names.h"
#include "vault/database.h"

#include <string>
#include <vector>

namespace inglenook::journal {

/// What the value of a filter stands for, as marks of the search index (search_words.h): several where it is a
/// beginning, none where there is no such thing. Belongs to one search.
class FilterMarks {
public:
    FilterMarks(vault::Database& database, const SearchNames& names) : m_database{database}, m_names{names} {}

    /// A whole tag; all that begin so while it is typed.
    [[nodiscard]] std::vector<std::string> ofTags(const QueryTerm& term) const;
    /// A member's name, else every name with a word that begins so; "together".
    [[nodiscard]] std::vector<std::string> ofAuthors(const QueryTerm& term) const;
    /// An exercise's id or title, else each with all these words, or beginnings of them, in its title or id.
    [[nodiscard]] std::vector<std::string> ofExercises(const QueryTerm& term) const;
    /// Feelings of the family of that name.
    [[nodiscard]] std::vector<std::string> feelingsOfFamily(const QueryTerm& term) const;

private:
    [[nodiscard]] std::vector<SearchNames::Exercise> exercises() const;

    vault::Database& m_database;
    const SearchNames& m_names;
};

/// `text` has a word that begins with `beginning`; both folded.
[[nodiscard]] bool hasWordBeginning(std::string_view text, std::string_view beginning);

} // namespace inglenook::journal
