// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/sqlite_error.h"

#include <sqlite3.h>

#include <string>
#include <vector>

namespace inglenook::test {

/// Hands each row to `take`, as SQL literals. Errors of SQLite are thrown as the vault throws them.
template <typename Take>
void forEachRow(sqlite3* database, const std::string& sql, Take take)
{
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr);
    std::vector<std::string> row;
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(statement);
        if (code != SQLITE_ROW)
            break;
        row.clear();
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, i));
            const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, i));
            row.push_back(std::to_string(sqlite3_column_type(statement, i)) + ' ' +
                          (bytes == nullptr ? std::string{} : std::string{bytes, size}));
        }
        take(row);
    }
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE)
        vault::throwSqlite(code, "a dump failed");
}

/// All that a database holds, word for word: its schema and each row of each table, also those inside a search index.
inline std::string dumpOf(sqlite3* database)
{
    std::string text;
    std::vector<std::string> tables;
    forEachRow(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name", [&](const auto& row) {
        for (const auto& value : row)
            text += value + '|';
        const bool isVirtual = row[3].find("CREATE VIRTUAL") != std::string::npos;
        if (row[0] == "3 table" && !isVirtual)
            tables.push_back(row[1].substr(2));
    });
    for (const auto& table : tables) {
        text += '\n' + table + ": ";
        forEachRow(database, "SELECT * FROM \"" + table + '"', [&](const auto& row) {
            for (const auto& value : row)
                text += value + '|';
            text += '\n';
        });
    }
    return text;
}

} // namespace inglenook::test
