// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "journal/entry.h"
#include "vault/database.h"

#include <optional>
#include <vector>

namespace inglenook::journal {

class EntryStore;
class Stamps;

/// Words that are being typed. Saved at every burst of keys, so that neither locking nor a power cut loses them.
struct Draft {
    DraftId id;
    MemberId author;
    std::optional<EntryId> of; ///< the entry being edited; nothing: a new one
    EntryContent content;
    Timestamp changed;
};

class DraftStore {
public:
    DraftStore(vault::Database& database, Stamps& stamps, EntryStore& entries, IdSource& ids);

    [[nodiscard]] Draft begin(const MemberId& author, std::optional<EntryId> of, EntryContent content);
    void save(const Draft& draft);
    [[nodiscard]] std::vector<Draft> of(const MemberId& author) const; ///< newest first
    [[nodiscard]] std::optional<Draft> find(const DraftId& id) const;
    /// Makes the entry (or changes the one being edited) and removes the draft in one transaction.
    [[nodiscard]] EntryId publish(const DraftId& id);
    void discard(const DraftId& id);

private:
    Timestamp write(const Draft& draft);

    vault::Database& m_database;
    Stamps& m_stamps;
    EntryStore& m_entries;
    IdSource& m_ids;
};

} // namespace inglenook::journal
