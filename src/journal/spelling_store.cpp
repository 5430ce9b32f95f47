// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/spelling_store.h"

#include "base/error.h"
#include "base/text.h"
#include "journal/row.h"
#include "journal/stamps.h"
#include "journal/tombstones.h"

namespace inglenook::journal {
namespace {

using WordId = Id<struct SpellingWordTag>;

} // namespace

SpellingStore::SpellingStore(vault::Database& database, Stamps& stamps, IdSource& ids)
    : m_database{database},
      m_stamps{stamps},
      m_ids{ids}
{
}

void SpellingStore::add(std::string_view word)
{
    const auto line = singleLine(toValidUtf8(word));
    if (line.empty() || codePointCount(line) > kMaxSpellingWord)
        throw Error{ErrorCode::InvalidInput, "a word is empty or longer than 60 characters"};
    vault::Transaction transaction{m_database};
    auto same = m_database.prepare("SELECT 1 FROM spelling_words WHERE word = ?");
    if (same.bind(1, line).step())
        return;
    auto insert = m_database.prepare("INSERT INTO spelling_words (id, changed, word) VALUES (?, ?, ?)");
    bindId(insert, 1, m_ids.make<WordId>());
    insert.bind(2, m_stamps.next()).bind(3, line).run();
    transaction.commit();
}

void SpellingStore::remove(std::string_view word)
{
    std::vector<WordId> found; // more than one where copies of a journal were merged
    {
        auto query = m_database.prepare("SELECT id FROM spelling_words WHERE word = ?");
        query.bind(1, word);
        while (query.step())
            found.push_back(readId<WordId>(query, 0));
    }
    vault::Transaction transaction{m_database};
    for (const auto& id : found) {
        auto statement = m_database.prepare("DELETE FROM spelling_words WHERE id = ?");
        bindId(statement, 1, id);
        statement.run();
        bury(m_database, m_stamps, "word", id);
    }
    transaction.commit();
}

std::vector<std::string> SpellingStore::all() const
{
    auto query = m_database.prepare("SELECT DISTINCT word FROM spelling_words ORDER BY word");
    std::vector<std::string> words;
    while (query.step())
        words.push_back(query.text(0));
    return words;
}

} // namespace inglenook::journal
