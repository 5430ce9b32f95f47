// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/log_move.h"

#include "base/log.h"

#include <sqlite3.h>

namespace inglenook::vault {

void setAside(const Storage& storage, const std::string& path)
{
    if (storage.look(path) == Storage::Entry::Nothing)
        return;
    log::warning("A log that is not this vault's is set aside.");
    int number = 1;
    while (storage.publish(path, path + ".aside-" + std::to_string(number)) == Storage::Published::NameTaken)
        ++number;
}

int moveLog(const Storage& storage, LowerFile& log, const std::string& path, LogContent content)
{
    log::warning("The log of an open vault is put into its place anew.");
    auto& lower = storage.lower();
    setAside(storage, path);
    constexpr int kFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE | SQLITE_OPEN_WAL;
    LowerFile fresh{storage, path, kFlags};
    int code = fresh.code();
    if (code != SQLITE_OK)
        return code;
    if (content == LogContent::Whole)
        code = copyContent(log, fresh);
    if (code == SQLITE_OK)
        code = fresh.sync(SQLITE_SYNC_NORMAL); // the first one syncs the folder, too
    if (code != SQLITE_OK) {
        lower.xDelete(&lower, path.c_str(), 0);
        return code;
    }
    log.swap(fresh);
    if (fresh.place() == FilePlace::Own)
        lower.xDelete(&lower, fresh.path().c_str(), 0);
    return SQLITE_OK;
}

} // namespace inglenook::vault
