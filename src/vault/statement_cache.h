// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/database.h"

#include <sqlite3.h>

#include <list>

namespace inglenook::vault {

/// Prepared statements that nobody uses at the moment, the latest used first; and the size of the log.
struct Database::Cache {
    Cache() = default;
    Cache(const Cache&) = delete;
    Cache& operator=(const Cache&) = delete;
    ~Cache();

    /// Null when none for this text is idle.
    [[nodiscard]] sqlite3_stmt* take(std::string_view sql);
    void giveBack(sqlite3_stmt* statement) noexcept;

    /// After an error that SQLite answers with a rollback of its own.
    void noteFailure(int code) noexcept;

    std::list<sqlite3_stmt*> idle;
    sqlite3_stmt* rollback = nullptr; ///< made beforehand: it must work where there is no memory left
    int openTransactions = 0;         ///< of class Transaction
    int logFrames = 0;
    bool modulesAreStale = false; ///< FTS5 may still hold what was rolled back
};

} // namespace inglenook::vault
