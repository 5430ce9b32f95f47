// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/entry_removal.h"

#include "journal/row.h"
#include "journal/stamps.h"
#include "journal/tombstones.h"

#include <limits>

namespace inglenook::journal {

void removeEntries(vault::Database& database, Stamps& stamps, const std::vector<EntryId>& ids)
{
    if (ids.empty())
        return;
    vault::Transaction transaction{database};
    for (const auto& id : ids) {
        auto remove = database.prepare("DELETE FROM entries WHERE id = ?");
        bindId(remove, 1, id);
        remove.run();
        bury(database, stamps, "entry", id);
    }
    database.execute("DELETE FROM tags WHERE uses = 0 AND id NOT IN (SELECT tag FROM entry_tags)");
    transaction.commit();
}

int removeBinned(vault::Database& database, Stamps& stamps, std::optional<Timestamp> binned)
{
    std::vector<EntryId> old;
    {
        auto query = database.prepare("SELECT id FROM entries WHERE binned IS NOT NULL AND binned <= ?");
        query.bind(1, binned ? binned->ms : std::numeric_limits<std::int64_t>::max());
        while (query.step())
            old.push_back(readId<EntryId>(query, 0));
    }
    removeEntries(database, stamps, old);
    return static_cast<int>(old.size());
}

} // namespace inglenook::journal
