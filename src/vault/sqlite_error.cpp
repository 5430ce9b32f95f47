// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sqlite_error.h"

#include <sqlite3.h>

namespace inglenook::vault {

static_assert((kFileGone & 0xFF) == SQLITE_READONLY && (kFileReplaced & 0xFF) == SQLITE_READONLY);

ErrorCode errorCodeFor(int sqliteCode) noexcept
{
    switch (sqliteCode) {
    case SQLITE_IOERR_DATA: // a page or frame that is not authentic
    case SQLITE_IOERR_CORRUPTFS:
        return ErrorCode::VaultDamaged;
    case SQLITE_IOERR_NOMEM:
        return ErrorCode::OutOfMemory;
    case kFileGone:
        return ErrorCode::FileGone;
    case kFileReplaced:
        return ErrorCode::FileReplaced;
    default:
        break;
    }
    switch (sqliteCode & 0xFF) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::VaultDamaged;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_NOMEM:
        return ErrorCode::OutOfMemory;
    case SQLITE_IOERR:
        return ErrorCode::DiskTrouble;
    case SQLITE_BUSY:
        return ErrorCode::VaultBusy;
    case SQLITE_CANTOPEN: // the file itself is open before SQLite comes: this is its log in a folder that is closed to
                          // us
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::NotPermitted;
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
        return ErrorCode::InvalidInput;
    default:
        return ErrorCode::Internal;
    }
}

void throwSqlite(int sqliteCode, const char* constantDetail)
{
    throw Error{errorCodeFor(sqliteCode), std::string{constantDetail} + ", code " + std::to_string(sqliteCode)};
}

} // namespace inglenook::vault
