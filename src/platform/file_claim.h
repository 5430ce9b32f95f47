// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/file_handle.h"

#include <filesystem>
#include <optional>

namespace inglenook::platform {

/// Says that a temporary file is being worked on, so that nobody takes it for one that was left behind. Never for a
/// journal: closing this would drop the lock that SQLite holds there.
class FileClaim {
public:
    /// Nothing while someone else has a claim. A file that is not there, or lies where there are no locks, can be
    /// claimed.
    [[nodiscard]] static std::optional<FileClaim> take(const std::filesystem::path& file);

    /// So that the next reading comes from the disk, not from memory. A wish: many file systems keep what they have.
    void forgetCached() noexcept;

private:
    explicit FileClaim(FileHandle handle) : m_handle{std::move(handle)} {}

    FileHandle m_handle;
};

} // namespace inglenook::platform
