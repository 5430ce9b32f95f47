// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"
#include "vault/vault.h"

#include <sqlite3.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::test {

/// Every page of the open database in plain, those of the free list too: what someone finds who has the key.
inline std::string everyPage(vault::Vault& vault)
{
    sqlite3_int64 size = 0;
    auto* bytes = sqlite3_serialize(vault.database().handle(), "main", &size, 0);
    REQUIRE(bytes != nullptr);
    std::string pages{reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
    sqlite3_free(bytes);
    return pages;
}

/// Every row of every table as text, by table.
inline std::map<std::string, std::vector<std::string>> everyRow(vault::Vault& vault)
{
    auto& database = vault.database();
    std::map<std::string, std::vector<std::string>> rows;
    std::vector<std::string> tables;
    auto names = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
    while (names.step())
        tables.push_back(names.text(0));
    for (const auto& table : tables) {
        sqlite3_stmt* statement = nullptr;
        const auto sql = "SELECT * FROM \"" + table + "\"";
        REQUIRE(sqlite3_prepare_v2(database.handle(), sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            std::string row;
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, i));
                row += std::to_string(sqlite3_column_type(statement, i)) + ":";
                row.append(bytes == nullptr ? "" : bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement, i)));
                row += "|";
            }
            rows[table].push_back(row);
        }
        sqlite3_finalize(statement);
        std::sort(rows[table].begin(), rows[table].end());
    }
    return rows;
}

/// Whether `words` are in there, in UTF-8 or UTF-16, upper or lower case aside.
inline bool holds(std::string pages, std::string_view words)
{
    const auto lower = [](unsigned char c) { return static_cast<char>(std::tolower(c)); };
    std::transform(pages.begin(), pages.end(), pages.begin(), lower);
    std::string narrow{words};
    std::transform(narrow.begin(), narrow.end(), narrow.begin(), lower);
    std::string wide;
    for (const char c : narrow) {
        wide += c;
        wide += '\0';
    }
    return pages.find(narrow) != std::string::npos || pages.find(wide) != std::string::npos;
}

} // namespace inglenook::test
