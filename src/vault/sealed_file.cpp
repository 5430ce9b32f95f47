// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sealed_file.h"

#include "base/error.h"
#include "base/log.h"
#include "vault/header.h"
#include "vault/sqlite_error.h"
#include "vault/vault.h"
#include "vault/vault_parts.h"
#include "vault/wipe.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace inglenook::vault {
namespace {

constexpr std::int64_t kHeaderBlocks = kPagesStart / std::int64_t{kPageSize};

bool isAllZero(Bytes bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte == 0; });
}

} // namespace

std::unique_ptr<SealedFile> Vault::closeToCopy()
{
    auto& parts = *m_parts;
    if (parts.database == nullptr)
        throw Error{ErrorCode::Internal, "a vault was closed twice"};
    log::info("Closing vault.");
    keepFile();
    parts.database->checkpoint();
    parts.database.reset();
    auto pages = parts.vfs->pageCipher().clone();
    parts.vfs.reset();
    parts.unlocked.memberSeed.clear();
    parts.slotMarkKey.clear();
    parts.wordsKey.clear();
    return std::make_unique<SealedFile>(parts.path, parts.id, std::move(parts.file), std::move(pages),
                                        std::move(parts.headerMacKey));
}

std::unique_ptr<SealedFile> Vault::copyWhileOpen()
{
    auto& parts = *m_parts;
    parts.database->checkpoint();
    // A handle of its own, so that two threads don't share one; SQLite sees to it that closing it keeps the lock.
    constexpr int kFlags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    auto file = std::make_unique<LowerFile>(*parts.storage, parts.file->path(), kFlags);
    if (file->code() != SQLITE_OK)
        throw Error{ErrorCode::NotFound, "the file of an open vault is not where it was"};
    return std::make_unique<SealedFile>(parts.path, parts.id, std::move(file), parts.vfs->pageCipher().clone(),
                                        parts.headerMacKey.clone());
}

SealedFile::SealedFile(std::filesystem::path path, const VaultId& id, std::unique_ptr<LowerFile> file, PageCipher pages,
                       crypto::SecretBytes headerMacKey)
    : m_path{std::move(path)},
      m_id{id},
      m_file{std::move(file)},
      m_pages{std::move(pages)},
      m_headerMacKey{std::move(headerMacKey)}
{
}

std::int64_t SealedFile::size()
{
    std::int64_t bytes = 0;
    if (const int code = m_file->size(bytes); code != SQLITE_OK)
        throwSqlite(code, "a vault's size could not be read");
    return bytes;
}

void SealedFile::read(MutableBytes out, std::int64_t offset)
{
    if (const int code = m_file->read(out, offset); code != SQLITE_OK)
        throwSqlite(code == SQLITE_IOERR_SHORT_READ ? SQLITE_IOERR_READ : code, "a sealed vault could not be read");
}

bool SealedFile::isAuthentic(std::int64_t number, std::span<const std::uint8_t, kBlockSize> bytes) const
{
    if (number < kHeaderBlocks) {
        HeaderCopy copy;
        std::copy(bytes.begin(), bytes.end(), copy.begin());
        const auto parsed = parseHeader(copy);
        const auto* header = std::get_if<Header>(&parsed);
        return header != nullptr && header->vault == m_id && vault::isAuthentic(copy, m_headerMacKey);
    }
    const auto page = number - kHeaderBlocks + 1;
    if (page > std::int64_t{std::numeric_limits<std::uint32_t>::max()})
        return false;
    if (page == std::int64_t{kPendingBytePage})
        return isAllZero(bytes); // SQLite never writes it: a hole
    Page plain;
    const bool opens = m_pages.open(static_cast<std::uint32_t>(page), bytes, plain);
    wipe(plain);
    return opens;
}

} // namespace inglenook::vault
