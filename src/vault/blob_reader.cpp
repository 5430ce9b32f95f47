// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/blob_reader.h"

#include "base/error.h"
#include "vault/io_failure.h"
#include "vault/sqlite_error.h"

#include <sqlite3.h>

namespace inglenook::vault {

BlobReader::BlobReader(Database& database, const char* table, const char* column, std::int64_t row)
{
    const IoFailure failure;
    int code = sqlite3_blob_open(database.handle(), "main", table, column, row, 0, &m_blob);
    if (code == SQLITE_ERROR)
        code = failure.cause(code);
    if (code == SQLITE_ERROR)
        throw Error{ErrorCode::NotFound, "there is no such blob"};
    if (code != SQLITE_OK)
        throwSqlite(code, "a blob could not be opened");
}

BlobReader::~BlobReader()
{
    sqlite3_blob_close(m_blob);
}

std::size_t BlobReader::size() const
{
    return static_cast<std::size_t>(sqlite3_blob_bytes(m_blob));
}

void BlobReader::read(std::size_t offset, std::span<std::uint8_t> piece) const
{
    const IoFailure failure;
    const int code = sqlite3_blob_read(m_blob, piece.data(), static_cast<int>(piece.size()), static_cast<int>(offset));
    if (code != SQLITE_OK)
        throwSqlite(failure.cause(code), "a blob could not be read");
}

} // namespace inglenook::vault
