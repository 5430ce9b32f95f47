// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/connection.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace inglenook::vault {
namespace {

/// What may be set; every other PRAGMA may only be asked, and none of those changes anything by being asked.
constexpr std::array<std::string_view, 15> kSettablePragmas{
    "user_version",      "application_id", "cache_size",  "defer_foreign_keys", "foreign_keys",
    "foreign_key_check", "query_only",     "table_info",  "table_xinfo",        "table_list",
    "index_list",        "index_info",     "quick_check", "integrity_check",    "analysis_limit"};

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && sqlite3_strnicmp(a.data(), b.data(), static_cast<int>(a.size())) == 0;
}

bool mayRunPragma(const char* name, const char* argument)
{
    if (argument == nullptr)
        return true;
    if (equalsIgnoringCase("writable_schema", name))
        return equalsIgnoringCase("reset", argument); // reads the schema anew, and makes nothing writable
    return std::any_of(kSettablePragmas.begin(), kSettablePragmas.end(),
                       [&](std::string_view pragma) { return equalsIgnoringCase(pragma, name); });
}

/// VACUUM attaches the empty name, which stays in memory; any other file would hold plain text.
bool mayAttach(const char* file)
{
    return file != nullptr && *file == '\0';
}

int authorize(void* /*context*/, int action, const char* first, const char* second, const char* /*database*/,
              const char* /*trigger*/) noexcept
{
    bool allowed = true;
    switch (action) {
    case SQLITE_ATTACH:
        allowed = mayAttach(first);
        break;
    case SQLITE_PRAGMA:
        allowed = mayRunPragma(first, second);
        break;
    case SQLITE_FUNCTION:
        allowed = !equalsIgnoringCase(second, "load_extension");
        break;
    default:
        break;
    }
    return allowed ? SQLITE_OK : SQLITE_DENY;
}

} // namespace

void restrictSql(sqlite3* connection)
{
    sqlite3_set_authorizer(connection, authorize, nullptr);
}

} // namespace inglenook::vault
