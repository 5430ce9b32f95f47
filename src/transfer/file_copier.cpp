// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/file_copier.h"

#include "base/error.h"
#include "vault/sqlite_error.h"

#include <sqlite3.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace inglenook::transfer {
namespace {

using vault::Bytes;
using vault::LowerFile;
using vault::MutableBytes;

constexpr std::int64_t kBlock{vault::kPageSize};
constexpr std::int64_t kPiece = 128 * kBlock;
constexpr int kReadFlags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
constexpr int kNewFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE | SQLITE_OPEN_MAIN_DB;

void require(int code, const char* what)
{
    if (code == SQLITE_IOERR_SHORT_READ)
        throw Error{ErrorCode::DiskTrouble, "a copy ends too early"};
    if (code != SQLITE_OK)
        vault::throwSqlite(code, what);
}

/// `each` gets every piece, one after the other.
template <typename Each>
void forEachPiece(std::int64_t size, const std::stop_token& stop, Each&& each)
{
    for (std::int64_t offset = 0; offset < size; offset += kPiece) {
        if (stop.stop_requested())
            throw Cancelled{};
        each(offset, static_cast<std::size_t>(std::min(kPiece, size - offset)));
    }
}

} // namespace

std::string fullName(const vault::Storage& storage, const std::filesystem::path& file)
{
    auto& lower = storage.lower();
    std::vector<char> name(static_cast<std::size_t>(lower.mxPathname) + 1);
    const int code = lower.xFullPathname(&lower, file.c_str(), static_cast<int>(name.size()), name.data());
    if ((code & 0xFF) != SQLITE_OK)
        throw Error{ErrorCode::NotPermitted, "a folder can't be reached, or its name is too long"};
    return std::string{name.data()};
}

std::unique_ptr<LowerFile> openToRead(const vault::Storage& storage, const std::filesystem::path& file)
{
    auto opened = std::make_unique<LowerFile>(storage, fullName(storage, file), kReadFlags);
    if (opened->code() == SQLITE_OK)
        return opened;
    std::error_code ignored;
    const bool isThere = std::filesystem::exists(std::filesystem::symlink_status(file, ignored));
    throw Error{isThere ? ErrorCode::NotPermitted : ErrorCode::NotFound, "a file could not be opened"};
}

void removeFile(const vault::Storage& storage, const std::filesystem::path& file)
{
    auto& lower = storage.lower();
    const int code = lower.xDelete(&lower, fullName(storage, file).c_str(), 1);
    if (code != SQLITE_OK && code != SQLITE_IOERR_DELETE_NOENT)
        vault::throwSqlite(code, "a file could not be removed");
}

CopiedFile::CopiedFile(const vault::Storage& storage, std::filesystem::path temporary)
    : m_storage{storage},
      m_temporary{std::move(temporary)}
{
    if (!platform::FileClaim::take(m_temporary))
        throw Error{ErrorCode::VaultBusy, "another copy is being made"};
    removeFile(m_storage, m_temporary);
}

CopiedFile::~CopiedFile()
{
    if (!m_isThere)
        return;
    try {
        removeFile(m_storage, m_temporary);
    } catch (const std::exception&) {
        // The next copy removes it.
    }
}

void CopiedFile::fill(const ReadBlocks& source, std::int64_t size, const std::stop_token& stop)
{
    LowerFile file{m_storage, fullName(m_storage, m_temporary), kNewFlags};
    require(file.code(), "a copy could not be begun");
    m_isThere = true;
    if (auto claim = platform::FileClaim::take(m_temporary))
        m_claim.emplace(std::move(*claim));
    std::vector<std::uint8_t> piece(static_cast<std::size_t>(kPiece));
    forEachPiece(size, stop, [&](std::int64_t offset, std::size_t count) {
        const auto bytes = MutableBytes{piece}.first(count);
        source(bytes, offset);
        require(file.write(bytes, offset), "a copy could not be written");
    });
    require(file.sync(SQLITE_SYNC_NORMAL), "a copy could not be written");
}

template <typename Check>
void CopiedFile::readAgain(const ReadBlocks& source, std::int64_t size, const std::stop_token& stop, Check&& check)
{
    if (m_claim)
        m_claim->forgetCached();
    const auto file = openToRead(m_storage, m_temporary);
    std::int64_t written = 0;
    require(file->size(written), "a copy could not be checked");
    if (written != size)
        throw Error{ErrorCode::DiskTrouble, "a copy has another size than what was copied"};
    std::vector<std::uint8_t> here(static_cast<std::size_t>(kPiece));
    std::vector<std::uint8_t> there(static_cast<std::size_t>(kPiece));
    forEachPiece(size, stop, [&](std::int64_t offset, std::size_t count) {
        const auto copy = MutableBytes{here}.first(count);
        const auto original = MutableBytes{there}.first(count);
        require(file->read(copy, offset), "a copy could not be checked");
        source(original, offset);
        if (!std::equal(copy.begin(), copy.end(), original.begin()))
            throw Error{ErrorCode::DiskTrouble, "a copy is not what was written"};
        check(offset, Bytes{copy});
    });
}

void CopiedFile::compare(const ReadBlocks& source, std::int64_t size, const std::stop_token& stop)
{
    readAgain(source, size, stop, [](std::int64_t, Bytes) {});
}

void CopiedFile::verify(const ReadBlocks& source, std::int64_t size, const IsAuthentic& isAuthentic,
                        const std::stop_token& stop)
{
    readAgain(source, size, stop, [&](std::int64_t offset, Bytes piece) {
        for (std::size_t at = 0; at < piece.size(); at += vault::kPageSize) {
            const auto number = (offset + static_cast<std::int64_t>(at)) / kBlock;
            if (piece.size() - at < vault::kPageSize ||
                !isAuthentic(number, piece.subspan(at).first<vault::kPageSize>()))
                throw Error{ErrorCode::VaultDamaged, "what was to be copied is damaged"};
        }
    });
}

bool CopiedFile::publish(const std::filesystem::path& name)
{
    if (m_storage.publish(m_temporary, name) == vault::Storage::Published::NameTaken)
        return false;
    m_isThere = false;
    return true;
}

void CopiedFile::replace(const std::filesystem::path& name)
{
    m_storage.replace(m_temporary, name);
    m_isThere = false;
}

bool isSame(const ReadBlocks& source, std::int64_t size, const vault::Storage& storage,
            const std::filesystem::path& copy, const std::stop_token& stop)
{
    std::unique_ptr<LowerFile> file;
    try {
        file = openToRead(storage, copy);
    } catch (const Error&) {
        return false;
    }
    std::int64_t copied = 0;
    if (file->size(copied) != SQLITE_OK || copied != size)
        return false;
    std::vector<std::uint8_t> here(static_cast<std::size_t>(kPiece));
    std::vector<std::uint8_t> there(static_cast<std::size_t>(kPiece));
    bool same = true;
    forEachPiece(size, stop, [&](std::int64_t offset, std::size_t count) {
        if (!same)
            return;
        source(MutableBytes{there}.first(count), offset);
        same = file->read(MutableBytes{here}.first(count), offset) == SQLITE_OK &&
               std::equal(here.begin(), here.begin() + static_cast<std::ptrdiff_t>(count), there.begin());
    });
    return same;
}

} // namespace inglenook::transfer
