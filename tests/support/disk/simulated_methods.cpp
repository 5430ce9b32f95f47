// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/disk/simulated_methods.h"

#include <algorithm>
#include <cstring>

namespace inglenook::test {

using Kind = DiskChange::Kind;

void SimulatedDisk::Methods::fill(sqlite3_vfs& vfs, SimulatedDisk& disk)
{
    vfs = *sqlite3_vfs_find(nullptr); // what is not replaced goes to the system: time and the like
    vfs.iVersion = 1;
    vfs.pNext = nullptr;
    vfs.szOsFile = static_cast<int>(sizeof(Handle));
    vfs.zName = "simulated";
    vfs.pAppData = &disk;
    vfs.xOpen = open;
    vfs.xDelete = remove;
    vfs.xAccess = access;
    vfs.xFullPathname = fullName;
}

int SimulatedDisk::Methods::close(sqlite3_file* file)
{
    unlock(file, SQLITE_LOCK_NONE);
    --fileOf(file).handles;
    return SQLITE_OK;
}

int SimulatedDisk::Methods::read(sqlite3_file* file, void* out, int size, sqlite3_int64 offset)
{
    const int code = failing(file, DiskCall::Read);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return code;
    const auto& bytes = fileOf(file).bytes;
    const auto end = static_cast<sqlite3_int64>(bytes.size());
    auto there = std::clamp<sqlite3_int64>(end - offset, 0, size);
    if (code == SQLITE_IOERR_SHORT_READ)
        there /= 2;
    auto* to = static_cast<std::uint8_t*>(out);
    std::copy_n(bytes.begin() + std::min(offset, end), there, to);
    std::fill(to + there, to + size, std::uint8_t{0});
    return there == size ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int SimulatedDisk::Methods::write(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset)
{
    const int code = failing(file, DiskCall::Write);
    const auto* from = static_cast<const std::uint8_t*>(data);
    const DiskBytes written{from, from + (code == SQLITE_OK ? size : size / 2)};
    auto& bytes = fileOf(file).bytes;
    bytes.resize(std::max(bytes.size(), static_cast<std::size_t>(offset) + written.size()));
    std::copy(written.begin(), written.end(), bytes.begin() + offset);
    of(file).disk->note({.kind = Kind::Write, .file = of(file).file, .offset = offset, .data = written});
    return code;
}

int SimulatedDisk::Methods::truncate(sqlite3_file* file, sqlite3_int64 size)
{
    if (const int code = failing(file, DiskCall::Truncate); code != SQLITE_OK)
        return code;
    fileOf(file).bytes.resize(static_cast<std::size_t>(size));
    of(file).disk->note({.kind = Kind::Truncate, .file = of(file).file, .offset = size});
    return SQLITE_OK;
}

int SimulatedDisk::Methods::sync(sqlite3_file* file, int /*flags*/)
{
    auto& disk = *of(file).disk;
    if (const int code = disk.failing(DiskCall::Sync); code != SQLITE_OK) {
        disk.note({.kind = Kind::SyncFailed, .file = of(file).file});
        return code;
    }
    disk.note({.kind = Kind::Sync, .file = of(file).file});
    if (!of(file).syncsNames)
        return SQLITE_OK;
    if (const int code = disk.failing(DiskCall::SyncNames); code != SQLITE_OK)
        return code;
    of(file).syncsNames = false;
    disk.note({.kind = Kind::SyncNames});
    return SQLITE_OK;
}

int SimulatedDisk::Methods::size(sqlite3_file* file, sqlite3_int64* bytes)
{
    if (const int code = failing(file, DiskCall::Size); code != SQLITE_OK)
        return code;
    *bytes = static_cast<sqlite3_int64>(fileOf(file).bytes.size());
    return SQLITE_OK;
}

int SimulatedDisk::Methods::lock(sqlite3_file* file, int level)
{
    if (const int code = failing(file, DiskCall::Lock); code != SQLITE_OK)
        return code;
    auto& handle = of(file);
    auto& shared = fileOf(file);
    if (shared.writer != nullptr && shared.writer != &handle)
        return SQLITE_BUSY;
    if (handle.lockLevel == SQLITE_LOCK_NONE)
        ++shared.readers;
    if (level == SQLITE_LOCK_EXCLUSIVE && shared.readers > 1)
        return SQLITE_BUSY;
    if (level >= SQLITE_LOCK_RESERVED)
        shared.writer = &handle;
    handle.lockLevel = std::max(handle.lockLevel, level);
    return SQLITE_OK;
}

int SimulatedDisk::Methods::unlock(sqlite3_file* file, int level)
{
    auto& handle = of(file);
    auto& shared = fileOf(file);
    if (level < SQLITE_LOCK_RESERVED && shared.writer == &handle)
        shared.writer = nullptr;
    if (level == SQLITE_LOCK_NONE && handle.lockLevel != SQLITE_LOCK_NONE)
        --shared.readers;
    handle.lockLevel = std::min(handle.lockLevel, level);
    return SQLITE_OK;
}

int SimulatedDisk::Methods::checkReservedLock(sqlite3_file* file, int* reserved)
{
    *reserved = fileOf(file).writer != nullptr ? 1 : 0;
    return SQLITE_OK;
}

int SimulatedDisk::Methods::fileControl(sqlite3_file* file, int control, void* argument)
{
    if (control != SQLITE_FCNTL_HAS_MOVED)
        return SQLITE_NOTFOUND;
    *static_cast<int*>(argument) = of(file).disk->find(of(file).name) == of(file).file ? 0 : 1;
    return SQLITE_OK;
}

int SimulatedDisk::Methods::open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    static const sqlite3_io_methods methods = [] {
        sqlite3_io_methods m{};
        m.iVersion = 1;
        m.xClose = close;
        m.xRead = read;
        m.xWrite = write;
        m.xTruncate = truncate;
        m.xSync = sync;
        m.xFileSize = size;
        m.xLock = lock;
        m.xUnlock = unlock;
        m.xCheckReservedLock = checkReservedLock;
        m.xFileControl = fileControl;
        m.xSectorSize = sectorSize;
        m.xDeviceCharacteristics = characteristics;
        return m;
    }();
    auto& disk = self(vfs);
    of(file) = {};
    if (const int code = disk.failing(DiskCall::Open); code != SQLITE_OK)
        return code;
    auto found = disk.find(name);
    if (found && (flags & SQLITE_OPEN_EXCLUSIVE) != 0)
        return SQLITE_CANTOPEN;
    const bool isNew = !found;
    if (isNew) {
        if ((flags & SQLITE_OPEN_CREATE) == 0)
            return SQLITE_CANTOPEN;
        found = disk.m_files.size();
        disk.m_files.emplace_back();
        disk.m_names[name] = *found;
        disk.note({.kind = Kind::Link, .file = *found, .name = name});
    }
    ++disk.m_files[*found].handles;
    of(file) = {{&methods}, &disk, *found, name, SQLITE_LOCK_NONE, isNew && (flags & SQLITE_OPEN_WAL) != 0};
    if (outFlags != nullptr)
        *outFlags = flags;
    return SQLITE_OK;
}

int SimulatedDisk::Methods::remove(sqlite3_vfs* vfs, const char* name, int syncFolder)
{
    auto& disk = self(vfs);
    if (const int code = disk.failing(DiskCall::Delete); code != SQLITE_OK)
        return code;
    const auto found = disk.find(name);
    if (!found)
        return SQLITE_IOERR_DELETE_NOENT;
    disk.note({.kind = Kind::Unlink, .file = *found, .name = name});
    disk.m_names.erase(name);
    if (syncFolder != 0)
        disk.note({.kind = Kind::SyncNames});
    return SQLITE_OK;
}

int SimulatedDisk::Methods::access(sqlite3_vfs* vfs, const char* name, int flags, int* result)
{
    auto& disk = self(vfs);
    if (const int code = disk.failing(DiskCall::Access); code != SQLITE_OK)
        return code;
    const auto found = disk.find(name);
    const bool saysNo = found && flags == SQLITE_ACCESS_EXISTS && disk.m_files[*found].bytes.empty(); // as on Unix
    *result = found && !saysNo ? 1 : 0;
    return SQLITE_OK;
}

int SimulatedDisk::Methods::fullName(sqlite3_vfs* vfs, const char* name, int size, char* out)
{
    if (const int code = self(vfs).failing(DiskCall::FullName); code != SQLITE_OK)
        return code;
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
}

} // namespace inglenook::test
