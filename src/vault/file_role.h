// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/geometry.h"

namespace inglenook::vault {

/// What SQLite may do with one of our two files. Every function gives a SQLite code; the first error wins.
///
/// An access of a shape that SQLite was never seen to make is refused with an I/O error and a line in the log: never
/// is a byte passed on as it is.
class FileRole {
public:
    FileRole() = default;
    FileRole(const FileRole&) = delete;
    FileRole& operator=(const FileRole&) = delete;
    virtual ~FileRole() = default;

    [[nodiscard]] virtual int read(MutableBytes out, std::int64_t offset) = 0;
    [[nodiscard]] virtual int write(Bytes data, std::int64_t offset) = 0;
    [[nodiscard]] virtual int truncate(std::int64_t size) = 0;
    [[nodiscard]] virtual int sync(int flags) = 0;
    [[nodiscard]] virtual int size(std::int64_t& bytes) = 0;
    /// Before the file is closed. Nothing that matters is left to be written then.
    [[nodiscard]] virtual int finish() = 0;
};

} // namespace inglenook::vault
