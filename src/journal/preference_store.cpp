// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/preference_store.h"

#include "base/text.h"
#include "journal/stamps.h"

namespace inglenook::journal {

PreferenceStore::PreferenceStore(vault::Database& database, Stamps& stamps) : m_database{database}, m_stamps{stamps} {}

std::string PreferenceStore::value(std::string_view key) const
{
    auto query = m_database.prepare("SELECT value FROM preferences WHERE key = ?");
    query.bind(1, key);
    return query.step() ? query.text(0) : std::string{};
}

void PreferenceStore::set(std::string_view key, std::string_view value)
{
    vault::Transaction transaction{m_database};
    m_database.prepare("INSERT OR REPLACE INTO preferences (key, changed, value) VALUES (?, ?, ?)")
        .bind(1, key)
        .bind(2, m_stamps.next())
        .bind(3, toValidUtf8(value))
        .run();
    transaction.commit();
}

} // namespace inglenook::journal
