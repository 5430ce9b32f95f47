// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/database.h"

#include <cstdint>
#include <span>

struct sqlite3_blob;

namespace inglenook::vault {

/// Reads one stored blob in pieces, for what is too large to be held at once. The row must not change meanwhile.
class BlobReader {
public:
    /// Throws as a statement does; Error(NotFound) where there is no such row.
    BlobReader(Database& database, const char* table, const char* column, std::int64_t row);
    BlobReader(const BlobReader&) = delete;
    BlobReader& operator=(const BlobReader&) = delete;
    ~BlobReader();

    [[nodiscard]] std::size_t size() const;
    /// Fills all of `piece`.
    void read(std::size_t offset, std::span<std::uint8_t> piece) const;

private:
    sqlite3_blob* m_blob = nullptr;
};

} // namespace inglenook::vault
