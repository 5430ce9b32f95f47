// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret_bytes.h"
#include "vault/geometry.h"
#include "vault/lower_file.h"
#include "vault/page_cipher.h"

#include <filesystem>
#include <memory>

namespace inglenook::vault {

/// A vault's file between checkpoints: nothing is written to it and nothing is missing in it. With the keys that tell
/// whether it is whole; they are wiped when this goes, and where the vault was closed its lock is released.
///
/// Everything in such a file is a block of kBlockSize bytes: the two header copies, then the pages.
class SealedFile {
public:
    static constexpr std::size_t kBlockSize = kPageSize;

    SealedFile(std::filesystem::path path, const VaultId& id, std::unique_ptr<LowerFile> file, PageCipher pages,
               crypto::SecretBytes headerMacKey);

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }
    [[nodiscard]] const VaultId& id() const noexcept { return m_id; }
    /// In bytes. Throws Error(DiskTrouble).
    [[nodiscard]] std::int64_t size();
    /// The sealed bytes as they lie on the disk. Throws Error, DiskTrouble also where the file ends before.
    void read(MutableBytes out, std::int64_t offset);
    /// Whether `bytes` are what this vault may have written as block `number` (from 0), now or earlier.
    [[nodiscard]] bool isAuthentic(std::int64_t number, std::span<const std::uint8_t, kBlockSize> bytes) const;

private:
    std::filesystem::path m_path;
    VaultId m_id;
    std::unique_ptr<LowerFile> m_file;
    PageCipher m_pages;
    crypto::SecretBytes m_headerMacKey;
};

static_assert(kHeaderCopySize == SealedFile::kBlockSize);

} // namespace inglenook::vault
