// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/disk/disk_change.h"

#include "vault/storage.h"

#include <sqlite3.h>

#include <functional>
#include <optional>
#include <string_view>

namespace inglenook::test {

/// Every way in which the vault calls the system; each can be made to fail.
enum class DiskCall {
    Open,
    Read,
    Write,
    Truncate,
    Sync,
    Size,
    Lock,
    Delete,
    Access,
    FullName,
    Rename,
    SyncNames,
};

/// A disk in memory: a SQLite VFS and all that a vault needs besides. It behaves like the system's VFS (a new log's
/// first sync syncs its folder, too; a file lives on without its name; locks are per file) and keeps a list of every
/// change.
///
/// Folders need not be made. Used from one thread at a time. Outlives the vaults on it.
class SimulatedDisk final : public vault::Storage {
public:
    explicit SimulatedDisk(const DiskImage& start = {});
    SimulatedDisk(const SimulatedDisk&) = delete;
    SimulatedDisk& operator=(const SimulatedDisk&) = delete;
    ~SimulatedDisk() override;

    [[nodiscard]] sqlite3_vfs& lower() const override { return m_vfs; }
    [[nodiscard]] Entry look(const std::filesystem::path& path) const override;
    [[nodiscard]] std::optional<Identity> identify(const char* path) const noexcept override;
    [[nodiscard]] Published publish(const std::filesystem::path& from, const std::filesystem::path& to) const override;

    /// Asked before each call; what is not SQLITE_OK is given back instead of acting, or thrown by publish(). A write
    /// that fails leaves its first half, SQLITE_IOERR_SHORT_READ gives half of what is there.
    std::function<int(DiskCall)> fault;

    /// As if the power went now, with everything synced.
    [[nodiscard]] DiskImage image() const;
    /// All since the start, in order.
    [[nodiscard]] const std::vector<DiskChange>& changes() const { return m_changes; }
    void mark(std::int64_t number) { note({.kind = DiskChange::Kind::Mark, .offset = number}); }
    /// What another program does to the disk.
    void remove(const std::string& name);
    void put(const std::string& name, std::shared_ptr<const DiskBytes> content);

private:
    struct Handle;
    struct Methods;
    struct File {
        DiskBytes bytes;
        int handles = 0;
        Handle* writer = nullptr; ///< holds more than a shared lock
        int readers = 0;
    };

    [[nodiscard]] int failing(DiskCall call) const { return fault ? fault(call) : SQLITE_OK; }
    [[nodiscard]] std::optional<FileNumber> find(std::string_view name) const;
    void note(DiskChange change) const { m_changes.push_back(std::move(change)); }

    mutable sqlite3_vfs m_vfs{};
    mutable std::vector<File> m_files;
    mutable std::map<std::string, FileNumber, std::less<>> m_names;
    mutable std::vector<DiskChange> m_changes;
};

} // namespace inglenook::test
