// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/file_claim.h"
#include "vault/lower_file.h"
#include "vault/storage.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace inglenook::transfer {

/// Whoever asked for a copy does not want it any more: nothing is left of it.
struct Cancelled {};

/// Gives bytes of what is copied; throws Error.
using ReadBlocks = std::function<void(vault::MutableBytes out, std::int64_t offset)>;
/// Whether a block is as the vault wrote it.
using IsAuthentic = std::function<bool(std::int64_t number, std::span<const std::uint8_t, vault::kPageSize> block)>;

/// A new file under a temporary name, gone again unless it was given its own.
///
/// Plain reading and writing on purpose: a copy that shares blocks with what it was made from, as reflinks do, is lost
/// with it when the disk wears out there (docs/decisions/0019). Everything goes through the vault's storage.
class CopiedFile {
public:
    /// What an earlier one left under that name is removed. Throws Error, VaultBusy while someone works on it.
    CopiedFile(const vault::Storage& storage, std::filesystem::path temporary);
    CopiedFile(const CopiedFile&) = delete;
    CopiedFile& operator=(const CopiedFile&) = delete;
    ~CopiedFile();

    /// `size` bytes of `source`, durable. Throws Error, or Cancelled.
    void fill(const ReadBlocks& source, std::int64_t size, const std::stop_token& stop);
    /// Reads all of it again, from the disk where the system lets us: the bytes are those of `source`, which is read
    /// again, too. Throws Error(DiskTrouble) when they are not, or Cancelled.
    void compare(const ReadBlocks& source, std::int64_t size, const std::stop_token& stop);
    /// And each block is authentic. Throws Error(VaultDamaged) when `source` itself holds one that is not.
    void verify(const ReadBlocks& source, std::int64_t size, const IsAuthentic& isAuthentic,
                const std::stop_token& stop);
    /// False when the name is taken: nothing is replaced.
    [[nodiscard]] bool publish(const std::filesystem::path& name);
    /// In the place of a file that may be there.
    void replace(const std::filesystem::path& name);
    [[nodiscard]] const std::filesystem::path& temporary() const noexcept { return m_temporary; }

private:
    template <typename Check>
    void readAgain(const ReadBlocks& source, std::int64_t size, const std::stop_token& stop, Check&& check);

    const vault::Storage& m_storage;
    std::filesystem::path m_temporary;
    std::optional<platform::FileClaim> m_claim;
    bool m_isThere = false;
};

/// Opens `file` to look at it. Throws Error(NotFound or NotPermitted).
[[nodiscard]] std::unique_ptr<vault::LowerFile> openToRead(const vault::Storage& storage,
                                                           const std::filesystem::path& file);
/// True when both have `size` bytes and all are the same. Throws Error when `source` can't be read; a copy that can't
/// be is another one.
[[nodiscard]] bool isSame(const ReadBlocks& source, std::int64_t size, const vault::Storage& storage,
                          const std::filesystem::path& copy, const std::stop_token& stop);

/// The name as the vault's storage wants it: absolute.
[[nodiscard]] std::string fullName(const vault::Storage& storage, const std::filesystem::path& file);
void removeFile(const vault::Storage& storage, const std::filesystem::path& file);

} // namespace inglenook::transfer
