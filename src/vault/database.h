// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace inglenook::vault {

class Database;

/// One prepared statement, reset and given back to the database's cache when it goes out of scope.
///
/// Parameters count from 1, columns from 0. Only constant SQL with `?` is ever prepared. Errors of SQLite are thrown as
/// Error: DiskFull, DiskTrouble, VaultDamaged, OutOfMemory, InvalidInput for a broken constraint, or Internal for SQL
/// (also a search expression) that is wrong. Its detail never quotes a value.
class Statement {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    Statement& bind(int parameter, std::int64_t value);
    Statement& bind(int parameter, int value) { return bind(parameter, std::int64_t{value}); }
    Statement& bind(int parameter, double value);
    /// Copied, as blobs are; text may hold NUL characters.
    Statement& bind(int parameter, std::string_view text);
    Statement& bind(int parameter, const char* text) { return bind(parameter, std::string_view{text}); }
    Statement& bind(int parameter, const std::string& text) { return bind(parameter, std::string_view{text}); }
    Statement& bind(int parameter, std::span<const std::uint8_t> blob);
    Statement& bindNull(int parameter);

    /// True while there is a row.
    [[nodiscard]] bool step();
    /// Steps to the end and resets, for statements without rows.
    void run();
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    /// Lives until the next step.
    [[nodiscard]] std::string_view textView(int column) const;
    [[nodiscard]] std::string text(int column) const { return std::string{textView(column)}; }
    [[nodiscard]] std::span<const std::uint8_t> blob(int column) const;

private:
    friend class Database;
    void demandMemory(bool mustBeThere) const;
    Statement(Database& database, sqlite3_stmt* statement) noexcept : m_database{&database}, m_statement{statement} {}

    Database* m_database;
    sqlite3_stmt* m_statement;
};

/// The one connection to an open vault. Used from one thread at a time.
class Database {
public:
    /// Takes over an open connection that was set up by the vault.
    explicit Database(sqlite3* connection);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// Runs constant SQL without parameters, one statement or several.
    void execute(const char* constantSql);
    /// From the cache where it was prepared before.
    [[nodiscard]] Statement prepare(std::string_view constantSql);

    [[nodiscard]] std::int64_t lastInsertRowId() const;
    [[nodiscard]] int changes() const; ///< rows changed by the last statement
    [[nodiscard]] bool inTransaction() const;
    /// Stops a running query from another thread; the query throws Error(Internal).
    void interrupt() noexcept;
    /// Frames in the log that a checkpoint has not yet moved into the file.
    [[nodiscard]] int pendingLogFrames() const;
    /// The last session left a log: the next checkpoint takes it that there are frames in it.
    void expectLog() noexcept;
    /// Moves the log into the file and empties it. Called when nobody waits, outside of any transaction and with no
    /// statement half read: a save never does it.
    void checkpoint();
    /// The same, but the log keeps what it holds.
    void checkpointAndKeepLog();
    [[nodiscard]] sqlite3* handle() const noexcept { return m_connection; }

private:
    friend class Statement;
    friend class Transaction;
    struct Cache;

    void refreshModules();
    /// Needs no memory.
    void rollBack() noexcept;
    void logFirstPage();
    void emptyLogBeforeClosing() noexcept;
    void moveLog(int mode);

    sqlite3* m_connection;
    std::unique_ptr<Cache> m_cache;
};

/// All or nothing: rolls back unless commit() was called. Nested ones are savepoints.
class Transaction {
public:
    explicit Transaction(Database& database);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    /// On return the outermost commit is durable: it survives a power cut.
    void commit();

private:
    Database& m_database;
    bool m_isOuter;
    bool m_open = true;
};

} // namespace inglenook::vault
