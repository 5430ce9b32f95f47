// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/database.h"

namespace inglenook::journal {

/// The tables of a journal: docs/decisions/0003-schema.md. Steps are numbered and never change once released; the
/// number of the last one taken is SQLite's user_version.

/// What this program writes and reads.
constexpr int kSchemaVersion = 8;

/// Takes the steps that are missing. Throws Error(VaultTooNew) for a journal with later ones.
/// `version` below the last one is for tests of the steps after it.
void migrate(vault::Database& database, int version = kSchemaVersion);

/// Settings that belong to SQLite and its search index rather than to the tables: wiping of deleted content, and a
/// search index that an older SQLite than the one that wrote it can read. Called at each opening, after migrate().
void prepareConnection(vault::Database& database);

} // namespace inglenook::journal
