// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/file_place.h"
#include "vault/geometry.h"
#include "vault/storage.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

struct sqlite3_file;

namespace inglenook::vault {

/// One file of the system, reached through the SQLite VFS below ours.
///
/// SQLite's own VFS knows which handles of this process hold a lock on a file; a handle of ours beside it would drop
/// the lock when it closes. So nothing in the vault opens a journal in any other way. Every function gives a SQLite
/// code.
class LowerFile {
public:
    /// `storage` is kept by reference. `flags` as for sqlite3_open_v2, with the kind of file. What can't be opened is
    /// told by code().
    LowerFile(const Storage& storage, const std::string& path, int flags);
    LowerFile(const LowerFile&) = delete;
    LowerFile& operator=(const LowerFile&) = delete;
    ~LowerFile();

    /// Takes over what `other` holds, and gives it what was held here: whoever refers to this file goes on with that.
    void swap(LowerFile& other) noexcept;

    [[nodiscard]] int code() const noexcept { return m_code; } ///< of opening
    [[nodiscard]] bool isWritable() const noexcept { return m_writable; }
    [[nodiscard]] std::string path() const { return m_name ? m_name.get() : ""; }
    /// Whether the name still leads to the file that is open here.
    [[nodiscard]] FilePlace place() noexcept;

    /// Reads exactly `out.size()` bytes; what lies beyond the end is zero, with SQLITE_IOERR_SHORT_READ. A disk that
    /// gives less than there is has failed: that is SQLITE_IOERR_READ, and no sign of damage.
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

    const Storage* m_storage;
    std::unique_ptr<const char, FilenameDeleter> m_name;
    std::vector<std::max_align_t> m_memory;
    sqlite3_file* m_file = nullptr;
    int m_code = 0;
    bool m_writable = false;
    std::optional<Storage::Identity> m_identity; ///< what the name led to when it was opened
};

/// Sealed bytes as they are, from the first to the last; not yet synced. Gives a SQLite code.
[[nodiscard]] int copyContent(LowerFile& from, LowerFile& to);

} // namespace inglenook::vault
