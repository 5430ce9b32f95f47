// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/disk/simulated_disk.h"

namespace inglenook::test {

/// What SQLite allocates for each open file of a simulated disk.
struct SimulatedDisk::Handle {
    sqlite3_file base;
    SimulatedDisk* disk;
    FileNumber file;
    const char* name; ///< kept alive by whoever opened it
    int lockLevel;
    bool syncsNames; ///< with its first sync, as the system's VFS does for a log that it made
};

/// The C functions through which SQLite reaches a simulated disk.
struct SimulatedDisk::Methods {
    static void fill(sqlite3_vfs& vfs, SimulatedDisk& disk);

    static Handle& of(sqlite3_file* file) { return *reinterpret_cast<Handle*>(file); }
    static File& fileOf(sqlite3_file* file) { return of(file).disk->m_files[of(file).file]; }
    static SimulatedDisk& self(sqlite3_vfs* vfs) { return *static_cast<SimulatedDisk*>(vfs->pAppData); }
    static int failing(sqlite3_file* file, DiskCall call) { return of(file).disk->failing(call); }

    static int close(sqlite3_file* file);
    static int read(sqlite3_file* file, void* out, int size, sqlite3_int64 offset);
    static int write(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset);
    static int truncate(sqlite3_file* file, sqlite3_int64 size);
    static int sync(sqlite3_file* file, int flags);
    static int size(sqlite3_file* file, sqlite3_int64* bytes);
    static int lock(sqlite3_file* file, int level);
    static int unlock(sqlite3_file* file, int level);
    static int checkReservedLock(sqlite3_file* file, int* reserved);
    static int fileControl(sqlite3_file* file, int control, void* argument);
    static int sectorSize(sqlite3_file* /*file*/) { return 4096; }
    static int characteristics(sqlite3_file* /*file*/) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags);
    static int remove(sqlite3_vfs* vfs, const char* name, int syncFolder);
    static int access(sqlite3_vfs* vfs, const char* name, int flags, int* result);
    static int fullName(sqlite3_vfs* vfs, const char* name, int size, char* out);
};

} // namespace inglenook::test
