// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

struct sqlite3_vfs;

namespace inglenook::vault {

/// Where a vault's files lie: the SQLite VFS below ours, and what a new file needs besides. Tests put a simulated disk
/// here.
class Storage {
public:
    virtual ~Storage() = default;
    [[nodiscard]] virtual sqlite3_vfs& lower() const = 0;

    enum class Entry { Nothing, BrokenLink, Folder, Other };
    /// What stands under this name. Other, too, where the system does not tell.
    [[nodiscard]] virtual Entry look(const std::filesystem::path& path) const = 0;

    /// Tells one file from every other while it is open somewhere.
    struct Identity {
        std::uint64_t device = 0;
        std::uint64_t number = 0;
        friend bool operator==(const Identity&, const Identity&) = default;
    };
    /// Of the file that this name leads to; nothing where there is none, or it is not to be reached.
    [[nodiscard]] virtual std::optional<Identity> identify(const char* path) const noexcept = 0;

    enum class Published { Yes, NameTaken };
    /// Gives the finished file `from` its name `to`, private to its owner and durable; never replaces a file.
    [[nodiscard]] virtual Published publish(const std::filesystem::path& from,
                                            const std::filesystem::path& to) const = 0;
    /// Gives `file` the second name `also`, durably; never replaces a file. False where the file system has no such
    /// thing; throws Error, AlreadyExists where the name is taken.
    [[nodiscard]] virtual bool addName(const std::filesystem::path& file, const std::filesystem::path& also) const;
    /// Puts the finished file `from` in the place of `to`, in one step and durably.
    virtual void replace(const std::filesystem::path& from, const std::filesystem::path& to) const;
};

/// SQLite's default VFS and the system's folders.
[[nodiscard]] const Storage& systemStorage();

} // namespace inglenook::vault
