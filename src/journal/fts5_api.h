// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/database.h"

#include <sqlite3.h>

namespace inglenook::journal {

/// The door that SQLite leaves open to the parts of FTS5; lives as long as the connection.
[[nodiscard]] fts5_api* fts5ApiOf(vault::Database& database);

} // namespace inglenook::journal
