// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid.h"
#include "vault/database.h"

#include <string>
#include <string_view>
#include <vector>

namespace inglenook::journal {

class Stamps;

constexpr std::size_t kMaxSpellingWord = 60; ///< code points

/// Words that this journal's people spell as they do: names above all. They stay inside the journal.
class SpellingStore {
public:
    SpellingStore(vault::Database& database, Stamps& stamps, IdSource& ids);

    /// Throws Error(InvalidInput) for a word that is empty or too long. A word that is there stays as it is.
    void add(std::string_view word);
    void remove(std::string_view word);
    [[nodiscard]] std::vector<std::string> all() const; ///< in the order of their letters

private:
    vault::Database& m_database;
    Stamps& m_stamps;
    IdSource& m_ids;
};

} // namespace inglenook::journal
