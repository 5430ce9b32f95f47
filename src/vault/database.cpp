// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/database.h"

#include "base/error.h"
#include "base/log.h"
#include "vault/io_failure.h"
#include "vault/sqlite_error.h"
#include "vault/statement_cache.h"

#include <algorithm>
#include <string>

namespace inglenook::vault {

Database::Database(sqlite3* connection) : m_connection{connection}, m_cache{std::make_unique<Cache>()}
{
    // The hook takes the place of automatic checkpoints: it only counts.
    sqlite3_wal_hook(
        m_connection,
        [](void* cache, sqlite3* /*connection*/, const char* /*name*/, int frames) {
            static_cast<Cache*>(cache)->logFrames = frames;
            return SQLITE_OK;
        },
        m_cache.get());
    const int code = sqlite3_prepare_v2(m_connection, "ROLLBACK", -1, &m_cache->rollback, nullptr);
    if (code != SQLITE_OK) {
        sqlite3_close_v2(m_connection);
        throwSqlite(code, "a vault could not be set up");
    }
}

Database::~Database()
{
    emptyLogBeforeClosing();
    sqlite3_wal_hook(m_connection, nullptr, nullptr);
    m_cache.reset();
    if (sqlite3_close(m_connection) != SQLITE_OK) {
        log::warning("A statement outlived its database.");
        sqlite3_close_v2(m_connection);
    }
}

/// SQLite would do it by itself when it closes, but without our care: the log stays rather than that.
void Database::emptyLogBeforeClosing() noexcept
{
    if (m_cache->logFrames == 0)
        return;
    try {
        rollBack();
        checkpoint();
    } catch (...) {
        log::warning("The log stays until the vault is opened again.");
        sqlite3_db_config(m_connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    }
}

/// After a disk error in the middle of a transaction FTS5 (seen in SQLite 3.40) goes on from what was rolled back, and
/// what it writes next is wrong. Reading the schema anew makes it forget.
void Database::refreshModules()
{
    if (!m_cache->modulesAreStale || inTransaction())
        return;
    const int code = sqlite3_exec(m_connection, "PRAGMA writable_schema=RESET", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throwSqlite(code, "the schema could not be read anew");
    m_cache->modulesAreStale = false;
}

void Database::execute(const char* constantSql)
{
    refreshModules();
    const IoFailure failure;
    const int code = failure.cause(sqlite3_exec(m_connection, constantSql, nullptr, nullptr, nullptr));
    m_cache->noteFailure(code);
    if (code != SQLITE_OK)
        throwSqlite(code, "a statement failed");
}

Statement Database::prepare(std::string_view constantSql)
{
    refreshModules();
    auto* statement = m_cache->take(constantSql);
    if (statement == nullptr) {
        const IoFailure failure;
        const int code =
            failure.cause(sqlite3_prepare_v3(m_connection, constantSql.data(), static_cast<int>(constantSql.size()),
                                             SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
        if (code != SQLITE_OK) {
            // The text is constant SQL of ours, so that SQLite's message quotes nothing private.
            const std::string detail = std::string{"SQL could not be prepared: "} + sqlite3_errmsg(m_connection);
            throwSqlite(code, detail.c_str());
        }
        if (statement == nullptr)
            throw Error{ErrorCode::Internal, "empty SQL"};
    }
    return Statement{*this, statement};
}

std::int64_t Database::lastInsertRowId() const
{
    return sqlite3_last_insert_rowid(m_connection);
}

int Database::changes() const
{
    return sqlite3_changes(m_connection);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_connection) == 0;
}

void Database::rollBack() noexcept
{
    if (!inTransaction())
        return;
    m_cache->noteFailure(sqlite3_step(m_cache->rollback));
    sqlite3_reset(m_cache->rollback);
}

void Database::interrupt() noexcept
{
    sqlite3_interrupt(m_connection);
}

int Database::pendingLogFrames() const
{
    return m_cache->logFrames;
}

void Database::expectLog() noexcept
{
    m_cache->logFrames = std::max(m_cache->logFrames, 1);
}

/// Every checkpoint writes the file's first page, which says the state that the file is in: only so a log of another
/// time is known as such (docs/file-format.md §6). The log must have the page first, or a power cut could tear the only
/// copy.
void Database::logFirstPage()
{
    auto query = prepare("PRAGMA user_version");
    const auto version = query.step() ? query.integer(0) : 0;
    query.reset();
    execute(("PRAGMA user_version=" + std::to_string(version)).c_str()); // the same again is a commit, too
}

void Database::moveLog(int mode)
{
    if (m_cache->logFrames > 0)
        logFirstPage();
    int inLog = 0;
    int moved = 0;
    const auto move = [&] { return sqlite3_wal_checkpoint_v2(m_connection, nullptr, mode, &inLog, &moved); };
    int code = move();
    if ((code & 0xFF) == SQLITE_LOCKED && !inTransaction()) {
        // A search that failed inside FTS5 leaves the file in reading; the end of the next statement lets go of it.
        execute("BEGIN; COMMIT");
        code = move();
    }
    if (code == SQLITE_OK && moved != inLog)
        code = SQLITE_BUSY;
    if (code != SQLITE_OK)
        throwSqlite(code, "the log could not be moved into the vault");
}

void Database::checkpoint()
{
    // Emptying the log means that its header is never written over frames that are still there.
    moveLog(SQLITE_CHECKPOINT_TRUNCATE);
    m_cache->logFrames = 0;
}

void Database::checkpointAndKeepLog()
{
    moveLog(SQLITE_CHECKPOINT_PASSIVE);
}

} // namespace inglenook::vault
