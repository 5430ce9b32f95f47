// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/vfs.h"

struct sqlite3;

namespace inglenook::vault {

enum class FileState { New, Existing };

/// Opens SQLite on a vault and sets it up: what is kept in memory, how it is synced, what SQL may ask for.
///
/// Throws Error, VaultDamaged among others, when the first page can't be read.
[[nodiscard]] sqlite3* openConnection(Vfs& vfs, FileState state);

/// The SQL functions and PRAGMAs that would write outside the vault or change its set-up are refused from here on.
void restrictSql(sqlite3* connection);

} // namespace inglenook::vault
