// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/bin.h"

#include "journal/entry_removal.h"
#include "journal/row.h"
#include "journal/stamps.h"

namespace inglenook::journal {

bool Bin::remove(const EntryId& id)
{
    {
        auto query = m_database.prepare("SELECT 1 FROM entries WHERE id = ? AND binned IS NOT NULL");
        bindId(query, 1, id);
        if (!query.step())
            return false;
    }
    Stamps stamps{m_database, m_clock};
    removeEntries(m_database, stamps, {id});
    return true;
}

int Bin::empty()
{
    Stamps stamps{m_database, m_clock};
    return removeBinned(m_database, stamps, std::nullopt);
}

} // namespace inglenook::journal
