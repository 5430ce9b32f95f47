// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/geometry.h"

#include <memory>
#include <string>
#include <vector>

struct sqlite3_file;
struct sqlite3_vfs;

namespace inglenook::vault {

/// One file of the system, reached through the SQLite VFS below ours.
///
/// SQLite's own VFS knows which handles of this process hold a lock on a file; a handle of ours beside it would drop
/// the lock when it closes. So nothing in the vault opens a journal in any other way. Every function gives a SQLite
/// code.
class LowerFile {
public:
    /// `flags` as for sqlite3_open_v2, with the kind of file. What can't be opened is told by code().
    LowerFile(sqlite3_vfs& vfs, const std::string& path, int flags);
    /// Under a name that SQLite made itself and keeps alive.
    LowerFile(sqlite3_vfs& vfs, const char* nameFromSqlite, int flags);
    LowerFile(const LowerFile&) = delete;
    LowerFile& operator=(const LowerFile&) = delete;
    ~LowerFile();

    [[nodiscard]] int code() const noexcept { return m_code; } ///< of opening
    [[nodiscard]] bool isWritable() const noexcept { return m_writable; }

    /// Reads exactly `out.size()` bytes; what lies beyond the end is zero, with SQLITE_IOERR_SHORT_READ.
    [[nodiscard]] int read(MutableBytes out, std::int64_t offset) noexcept;
    [[nodiscard]] int write(Bytes data, std::int64_t offset) noexcept;
    [[nodiscard]] int truncate(std::int64_t size) noexcept;
    [[nodiscard]] int sync(int flags) noexcept;
    [[nodiscard]] int size(std::int64_t& bytes) noexcept;
    /// Until the file is closed. SQLITE_BUSY when anyone else holds it.
    [[nodiscard]] int lockExclusively() noexcept;
    [[nodiscard]] int deviceCharacteristics() noexcept;

private:
    struct FilenameDeleter {
        void operator()(const char* name) const noexcept;
    };

    void open(sqlite3_vfs& vfs, const char* name, int flags);

    std::unique_ptr<const char, FilenameDeleter> m_name;
    std::vector<std::max_align_t> m_memory;
    sqlite3_file* m_file = nullptr;
    int m_code = 0;
    bool m_writable = false;
};

} // namespace inglenook::vault
