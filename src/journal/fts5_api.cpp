// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/fts5_api.h"

#include "base/error.h"
#include "vault/sqlite_error.h"

namespace inglenook::journal {

fts5_api* fts5ApiOf(vault::Database& database)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(database.handle(), "SELECT fts5(?1)", -1, &statement, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_step(statement);
    sqlite3_finalize(statement);
    if (code != SQLITE_OK && code != SQLITE_ROW)
        vault::throwSqlite(code, "FTS5 could not be asked for");
    if (api == nullptr)
        throw Error{ErrorCode::Internal, "this SQLite has no FTS5"};
    return api;
}

} // namespace inglenook::journal
