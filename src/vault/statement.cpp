// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/io_failure.h"
#include "vault/sqlite_error.h"
#include "vault/statement_cache.h"

#include <utility>

namespace inglenook::vault {
namespace {

void check(int code)
{
    if (code != SQLITE_OK)
        throwSqlite(code, "a parameter could not be bound");
}

} // namespace

Statement::Statement(Statement&& other) noexcept
    : m_database{other.m_database},
      m_statement{std::exchange(other.m_statement, nullptr)}
{
}

Statement::~Statement()
{
    if (m_statement != nullptr)
        m_database->m_cache->giveBack(m_statement);
}

Statement& Statement::bind(int parameter, std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement, parameter, value));
    return *this;
}

Statement& Statement::bind(int parameter, double value)
{
    check(sqlite3_bind_double(m_statement, parameter, value));
    return *this;
}

Statement& Statement::bind(int parameter, std::string_view text)
{
    const char* data = text.data() == nullptr ? "" : text.data(); // a null pointer would bind NULL
    check(sqlite3_bind_text64(m_statement, parameter, data, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(int parameter, std::span<const std::uint8_t> blob)
{
    if (blob.empty())
        check(sqlite3_bind_zeroblob(m_statement, parameter, 0));
    else
        check(sqlite3_bind_blob64(m_statement, parameter, blob.data(), blob.size(), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bindNull(int parameter)
{
    check(sqlite3_bind_null(m_statement, parameter));
    return *this;
}

bool Statement::step()
{
    const IoFailure failure;
    int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    code = failure.cause(code);
    sqlite3_reset(m_statement);
    m_database->m_cache->noteFailure(code);
    throwSqlite(code, "a statement failed");
}

void Statement::run()
{
    while (step()) {
    }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

/// SQLite gave no value. Without memory that means nothing, and must never be taken for an empty text.
void Statement::demandMemory(bool mustBeThere) const
{
    if (mustBeThere || sqlite3_errcode(sqlite3_db_handle(m_statement)) == SQLITE_NOMEM)
        throwSqlite(SQLITE_NOMEM, "a value could not be read");
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Statement::textView(int column) const
{
    const bool isText = !isNull(column);
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    if (text == nullptr) {
        demandMemory(isText);
        return {};
    }
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::span<const std::uint8_t> Statement::blob(int column) const
{
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    if (bytes == nullptr)
        demandMemory(false); // an empty one is null, too
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

} // namespace inglenook::vault
