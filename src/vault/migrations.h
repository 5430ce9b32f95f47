// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/database.h"

#include <span>

namespace inglenook::vault {

/// One step of a schema's history. Never changed once it was released; versions count up from 1 without a gap.
struct Migration {
    int version;
    const char* sql; ///< constant, one statement or several
};

/// Brings the database from the version it has (SQLite's user_version) to the last one, each step whole or not at all.
///
/// Throws Error(VaultTooNew) when the database has a version that is not known here; nothing is changed then.
void migrate(Database& database, std::span<const Migration> migrations);
[[nodiscard]] int schemaVersion(Database& database);

} // namespace inglenook::vault
