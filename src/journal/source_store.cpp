// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/source_store.h"

#include "crypto/mac.h"
#include "journal/entry_key.h"
#include "journal/row.h"

#include <string>

namespace inglenook::journal {

std::optional<EntryId> SourceStore::find(const EntrySource& source) const
{
    if (!source.id.empty()) {
        if (const auto own = EntryId::parse(source.id)) { // written here, taken out, and now back again
            auto query = m_database.prepare("SELECT 1 FROM entries WHERE id = ?");
            bindId(query, 1, *own);
            if (query.step())
                return own;
        }
        auto query = m_database.prepare("SELECT entry FROM entry_sources WHERE application = ? AND source_id = ?");
        query.bind(1, source.application).bind(2, source.id);
        if (query.step())
            return readId<EntryId>(query, 0);
    }
    auto query = m_database.prepare("SELECT entry, application, source_id FROM entry_sources WHERE content_hash = ?");
    query.bind(1, std::span<const std::uint8_t>{source.hash});
    while (query.step())
        if (source.id.empty() || query.isNull(2) || query.textView(1) != source.application)
            return readId<EntryId>(query, 0);
    return std::nullopt;
}

std::optional<EntryId> SourceStore::findSame(Timestamp created, std::string_view title, std::string_view text) const
{
    auto query = m_database.prepare("SELECT id, title, text FROM entries WHERE key >= ? AND key < ? LIMIT 64");
    query.bind(1, firstKeyAt(created)).bind(2, firstKeyAt(created) + kKeysPerMs);
    while (query.step())
        if (query.textView(1) == title && query.textView(2) == text)
            return readId<EntryId>(query, 0);
    return std::nullopt;
}

void SourceStore::record(const EntryId& entry, const EntrySource& source, Timestamp now)
{
    auto insert = m_database.prepare(
        "INSERT INTO entry_sources (entry, application, source_id, content_hash, imported) VALUES (?, ?, ?, ?, ?)");
    bindId(insert, 1, entry);
    insert.bind(2, source.application);
    if (source.id.empty())
        insert.bindNull(3);
    else
        insert.bind(3, source.id);
    insert.bind(4, std::span<const std::uint8_t>{source.hash}).bind(5, now.ms).run();
}

EntryHash entryHash(Timestamp created, std::string_view title, std::string_view text)
{
    auto content = std::to_string(created.ms) + '\0';
    content.append(title).append(1, '\0').append(text);
    return crypto::checksum({reinterpret_cast<const std::uint8_t*>(content.data()), content.size()});
}

} // namespace inglenook::journal
