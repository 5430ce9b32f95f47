// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "vault/database.h"

#include <optional>
#include <vector>

namespace inglenook::journal {

class Stamps;

/// Removes entries for good, with everything that is theirs; tombstones stay. One transaction.
void removeEntries(vault::Database& database, Stamps& stamps, const std::vector<EntryId>& ids);
/// The same for what has been in the bin since `binned` or longer; nothing: for all of it. Gives how many.
int removeBinned(vault::Database& database, Stamps& stamps, std::optional<Timestamp> binned);

} // namespace inglenook::journal
