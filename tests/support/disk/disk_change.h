// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace inglenook::test {

using DiskBytes = std::vector<std::uint8_t>;

/// What a disk holds, by full name: how a SimulatedDisk starts, and what is left of one after a power cut. The bytes
/// are shared between images and never change.
using DiskImage = std::map<std::string, std::shared_ptr<const DiskBytes>>;

/// Counts the files that a disk ever had, whatever their names are.
using FileNumber = std::size_t;

/// One thing that was done to a disk, in the order in which all files saw it. Until its sync a change may be there
/// after a power cut or not: those of a file until Sync of it, those of names until SyncNames.
struct DiskChange {
    enum class Kind {
        Write,
        Truncate,
        Sync,
        SyncFailed, ///< the system gave up on what was not synced, and won't try again
        Link,       ///< a name for a file
        Unlink,
        Rename,
        SyncNames,
        Mark, ///< no change: a place that the test wants to find again
    };
    Kind kind;
    FileNumber file = 0;
    std::int64_t offset = 0; ///< Truncate: the new size; Mark: the test's number
    DiskBytes data{};
    std::string name{};
    std::string newName{};

    [[nodiscard]] bool isOfNames() const { return kind == Kind::Link || kind == Kind::Unlink || kind == Kind::Rename; }
    [[nodiscard]] bool isOfContent() const { return kind == Kind::Write || kind == Kind::Truncate; }
};

} // namespace inglenook::test
