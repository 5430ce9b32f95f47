// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vfs_thunks.h"

#include "vault/io_failure.h"

#include <new>

namespace inglenook::vault {
namespace {

RoleFile& roleFile(sqlite3_file* file)
{
    return *reinterpret_cast<RoleFile*>(file);
}

template <typename Act>
int guarded(int failure, Act act) noexcept
{
    int code = failure;
    try {
        code = act();
    } catch (const std::bad_alloc&) {
        code = SQLITE_IOERR_NOMEM;
    } catch (...) {
        code = failure;
    }
    IoFailure::note(code);
    return code;
}

int closeFile(sqlite3_file* file) noexcept
{
    const std::unique_ptr<FileRole> role{roleFile(file).role};
    roleFile(file) = {};
    return guarded(SQLITE_IOERR_CLOSE, [&] { return role->finish(); });
}

int readFile(sqlite3_file* file, void* out, int size, sqlite3_int64 offset) noexcept
{
    const MutableBytes bytes{static_cast<std::uint8_t*>(out), static_cast<std::size_t>(size)};
    return guarded(SQLITE_IOERR_READ, [&] { return roleFile(file).role->read(bytes, offset); });
}

int writeFile(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset) noexcept
{
    const Bytes bytes{static_cast<const std::uint8_t*>(data), static_cast<std::size_t>(size)};
    return guarded(SQLITE_IOERR_WRITE, [&] { return roleFile(file).role->write(bytes, offset); });
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) noexcept
{
    return guarded(SQLITE_IOERR_TRUNCATE, [&] { return roleFile(file).role->truncate(size); });
}

int syncFile(sqlite3_file* file, int flags) noexcept
{
    return guarded(SQLITE_IOERR_FSYNC, [&] { return roleFile(file).role->sync(flags); });
}

int fileSize(sqlite3_file* file, sqlite3_int64* size) noexcept
{
    std::int64_t bytes = 0;
    const int code = guarded(SQLITE_IOERR_FSTAT, [&] { return roleFile(file).role->size(bytes); });
    *size = bytes;
    return code;
}

/// The vault holds the file exclusively before SQLite comes and until after it has gone.
int lockFile(sqlite3_file* /*file*/, int /*level*/) noexcept
{
    return SQLITE_OK;
}

int checkReservedLock(sqlite3_file* /*file*/, int* reserved) noexcept
{
    *reserved = 0;
    return SQLITE_OK;
}

int fileControl(sqlite3_file* /*file*/, int /*control*/, void* /*argument*/) noexcept
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file* /*file*/) noexcept
{
    return static_cast<int>(kPageSize);
}

int deviceCharacteristics(sqlite3_file* /*file*/) noexcept
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE; // demanded of the disk below when the vault was opened
}

} // namespace

const sqlite3_io_methods& roleMethods()
{
    static const sqlite3_io_methods methods = [] {
        sqlite3_io_methods m{};
        m.iVersion = 1;
        m.xClose = closeFile;
        m.xRead = readFile;
        m.xWrite = writeFile;
        m.xTruncate = truncateFile;
        m.xSync = syncFile;
        m.xFileSize = fileSize;
        m.xLock = lockFile;
        m.xUnlock = lockFile;
        m.xCheckReservedLock = checkReservedLock;
        m.xFileControl = fileControl;
        m.xSectorSize = sectorSize;
        m.xDeviceCharacteristics = deviceCharacteristics;
        return m;
    }();
    return methods;
}

void attachRole(sqlite3_file* file, std::unique_ptr<FileRole> role)
{
    roleFile(file).role = role.release();
    roleFile(file).base.pMethods = &roleMethods();
}

} // namespace inglenook::vault
