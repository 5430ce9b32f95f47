// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/statement_cache.h"

#include <algorithm>

namespace inglenook::vault {
namespace {

constexpr std::size_t kMostIdle = 96;

} // namespace

Database::Cache::~Cache()
{
    for (auto* statement : idle)
        sqlite3_finalize(statement);
    sqlite3_finalize(rollback);
}

sqlite3_stmt* Database::Cache::take(std::string_view sql)
{
    const auto found =
        std::find_if(idle.begin(), idle.end(), [&](sqlite3_stmt* statement) { return sql == sqlite3_sql(statement); });
    if (found == idle.end())
        return nullptr;
    auto* statement = *found;
    idle.erase(found);
    return statement;
}

void Database::Cache::giveBack(sqlite3_stmt* statement) noexcept
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    try {
        idle.push_front(statement);
    } catch (...) {
        sqlite3_finalize(statement);
        return;
    }
    if (idle.size() > kMostIdle) {
        sqlite3_finalize(idle.back());
        idle.pop_back();
    }
}

void Database::Cache::noteFailure(int code) noexcept
{
    switch (code & 0xFF) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_NOMEM:
    case SQLITE_BUSY:
    case SQLITE_INTERRUPT:
    case SQLITE_READONLY: // the file was moved (sqlite_error.h)
        modulesAreStale = true;
        break;
    default:
        break;
    }
}

} // namespace inglenook::vault
