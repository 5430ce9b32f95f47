// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/connection.h"

#include "base/error.h"
#include "vault/sqlite_error.h"

#include <sqlite3.h>

#include <memory>
#include <string>

namespace inglenook::vault {
namespace {

struct Closer {
    void operator()(sqlite3* connection) const noexcept { sqlite3_close_v2(connection); }
};

void run(sqlite3* connection, const char* sql)
{
    const int code = sqlite3_exec(connection, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throwSqlite(code, "a vault could not be set up");
}

/// Steps to the end: a change of the journal mode is committed only there.
std::string ask(sqlite3* connection, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    std::string answer;
    int code = sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_step(statement);
    while (code == SQLITE_ROW) {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
        answer = text == nullptr ? "" : text;
        code = text == nullptr ? SQLITE_NOMEM : sqlite3_step(statement); // none of our answers is NULL
    }
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE)
        throwSqlite(code, "a vault could not be set up");
    return answer;
}

void demand(sqlite3* connection, const char* sql, const std::string& expected)
{
    if (ask(connection, sql) != expected)
        throw Error{ErrorCode::Internal, "SQLite did not accept a setting of the vault"};
}

/// The schema stays trusted: FTS5 of SQLite 3.40 may not be used by triggers otherwise (docs/decisions/0001-vault.md).
/// The order matters: nothing may reach a temporary file, a shared-memory file or a rollback journal.
void configure(sqlite3* connection, FileState state)
{
    for (const int option : {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_ENABLE_FKEY})
        sqlite3_db_config(connection, option, 1, nullptr);
    for (const int option : {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL})
        sqlite3_db_config(connection, option, 0, nullptr);
    run(connection, "PRAGMA temp_store=MEMORY");
    run(connection, "PRAGMA mmap_size=0");
    demand(connection, "PRAGMA locking_mode=EXCLUSIVE", "exclusive");
    if (state == FileState::New)
        demand(connection, "PRAGMA journal_mode=MEMORY", "memory");
    demand(connection, "PRAGMA journal_mode=WAL", "wal");
    run(connection, "PRAGMA synchronous=FULL");
    run(connection, "PRAGMA secure_delete=ON");
    run(connection, "PRAGMA cell_size_check=ON");
    run(connection, "PRAGMA cache_size=-16384");
    run(connection, "PRAGMA wal_autocheckpoint=0");
    demand(connection, "PRAGMA page_size", std::to_string(kPageSize));
}

void demandReserve(sqlite3* connection)
{
    int reserve = -1;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserve);
    if (reserve != static_cast<int>(kSealSize))
        throw Error{ErrorCode::Internal, "SQLite did not leave room for the seal"};
}

} // namespace

sqlite3* openConnection(Vfs& vfs, FileState state)
{
    sqlite3* opened = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    const int code = sqlite3_open_v2(vfs.name(), &opened, flags, vfs.name());
    std::unique_ptr<sqlite3, Closer> connection{opened};
    if (code != SQLITE_OK)
        throwSqlite(code, "SQLite could not open a vault");
    sqlite3_extended_result_codes(connection.get(), 1);
    configure(connection.get(), state);
    demandReserve(connection.get());
    demand(connection.get(), "SELECT count(*) >= 0 FROM sqlite_schema", "1");
    restrictSql(connection.get());
    return connection.release();
}

} // namespace inglenook::vault
