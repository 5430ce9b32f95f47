// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/io_failure.h"

#include <sqlite3.h>

namespace inglenook::vault {
namespace {

thread_local int t_first = SQLITE_OK;

} // namespace

IoFailure::IoFailure() noexcept
{
    t_first = SQLITE_OK;
}

int IoFailure::cause(int sqliteCode) const noexcept
{
    const int kind = sqliteCode & 0xFF;
    const bool mayHideIt = kind == SQLITE_ERROR || kind == SQLITE_CORRUPT;
    return mayHideIt && t_first != SQLITE_OK ? t_first : sqliteCode;
}

void IoFailure::note(int sqliteCode) noexcept
{
    if (t_first == SQLITE_OK && sqliteCode != SQLITE_IOERR_SHORT_READ)
        t_first = sqliteCode;
}

} // namespace inglenook::vault
