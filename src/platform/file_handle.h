// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

#include <utility>

namespace inglenook::platform {

/// Owns a file descriptor; -1 = none.
class FileHandle {
public:
    explicit FileHandle(int descriptor) noexcept : m_descriptor{descriptor} {}
    FileHandle(FileHandle&& other) noexcept : m_descriptor{std::exchange(other.m_descriptor, -1)} {}
    FileHandle& operator=(FileHandle&&) = delete;
    FileHandle(const FileHandle&) = delete;
    FileHandle& operator=(const FileHandle&) = delete;
    ~FileHandle() { close(); }

    [[nodiscard]] bool isOpen() const noexcept { return m_descriptor >= 0; }
    [[nodiscard]] int get() const noexcept { return m_descriptor; }
    /// False when the system reports that an earlier write failed after all.
    bool close() noexcept { return !isOpen() || ::close(std::exchange(m_descriptor, -1)) == 0; }

private:
    int m_descriptor;
};

} // namespace inglenook::platform
