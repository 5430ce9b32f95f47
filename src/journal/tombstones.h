// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/row.h"
#include "journal/stamps.h"

#include <string_view>

namespace inglenook::journal {

/// Says that a row is gone for good, so that an older copy of the journal does not bring it back. Holds no content.
template <typename Tag>
void bury(vault::Database& database, Stamps& stamps, std::string_view kind, const Id<Tag>& id)
{
    auto insert = database.prepare("INSERT OR REPLACE INTO tombstones (id, changed, kind) VALUES (?, ?, ?)");
    bindId(insert, 1, id);
    insert.bind(2, stamps.next()).bind(3, kind).run();
}

} // namespace inglenook::journal
