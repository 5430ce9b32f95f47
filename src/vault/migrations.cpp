// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/migrations.h"

#include "base/error.h"
#include "base/log.h"

#include <string>

namespace inglenook::vault {

int schemaVersion(Database& database)
{
    auto query = database.prepare("PRAGMA user_version");
    return query.step() ? static_cast<int>(query.integer(0)) : 0;
}

void migrate(Database& database, std::span<const Migration> migrations)
{
    const int known = migrations.empty() ? 0 : migrations.back().version;
    const int current = schemaVersion(database);
    if (current > known)
        throw Error{ErrorCode::VaultTooNew, "the vault's schema is of a later version"};
    for (const auto& migration : migrations) {
        if (migration.version <= current)
            continue;
        log::info("Bringing the vault's schema up to date.");
        Transaction transaction{database};
        database.execute(migration.sql);
        database.execute(("PRAGMA user_version=" + std::to_string(migration.version)).c_str());
        transaction.commit();
    }
}

} // namespace inglenook::vault
