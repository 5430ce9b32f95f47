// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret_bytes.h"
#include "vault/geometry.h"

namespace inglenook::vault {

/// Seals database pages so that a copied, altered or misplaced page cannot be opened.
///
/// A sealed page has the size of a plain one: its last kSealSize bytes, which SQLite leaves to us, hold tag and nonce.
/// The page number and the vault's id are authenticated, so pages cannot trade places. Owns its key and wipes it.
class PageCipher {
public:
    PageCipher(crypto::SecretBytes key, const VaultId& vault);
    [[nodiscard]] PageCipher clone() const { return {m_key.clone(), m_vault}; }

    /// False when SQLite used the bytes that are reserved for the seal: such a page must not be written.
    [[nodiscard]] static bool leavesRoom(std::span<const std::uint8_t, kPageSize> plain) noexcept;
    /// Aborts when `plain` leaves no room: writing on would lose what stands there. The nonce begins with `nonceStart`.
    void seal(std::uint32_t page, std::span<const std::uint8_t, kPageSize> plain,
              std::span<std::uint8_t, kPageSize> sealed, Bytes nonceStart = {}) const;
    /// False when the page is not authentic; `plain` is then all zeros.
    [[nodiscard]] bool open(std::uint32_t page, std::span<const std::uint8_t, kPageSize> sealed,
                            std::span<std::uint8_t, kPageSize> plain) const;
    /// A number for this record at this page; without the key it tells nothing.
    [[nodiscard]] std::uint64_t fingerprint(std::uint32_t page, std::span<const std::uint8_t, kPageSize> sealed) const;

private:
    crypto::SecretBytes m_key;
    crypto::SecretBytes m_tallyKey;
    VaultId m_vault;
};

} // namespace inglenook::vault
