// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/page_cipher.h"

#include "base/log.h"
#include "crypto/mac.h"
#include "crypto/subkey.h"
#include "vault/little_endian.h"
#include "vault/sealing.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace inglenook::vault {

PageCipher::PageCipher(crypto::SecretBytes key, const VaultId& vault)
    : m_key{std::move(key)},
      m_tallyKey{crypto::deriveSubkey(m_key, 1, "nookpage")},
      m_vault{vault}
{
}

bool PageCipher::leavesRoom(std::span<const std::uint8_t, kPageSize> plain) noexcept
{
    const auto reserved = plain.last<kSealSize>();
    return std::all_of(reserved.begin(), reserved.end(), [](std::uint8_t byte) { return byte == 0; });
}

void PageCipher::seal(std::uint32_t page, std::span<const std::uint8_t, kPageSize> plain,
                      std::span<std::uint8_t, kPageSize> sealed, Bytes nonceStart) const
{
    if (!leavesRoom(plain)) {
        log::warning("A page left no room for its seal.");
        std::abort();
    }
    sealRecord(m_key, m_vault, page, plain.first<kPageContentSize>(), sealed, nonceStart);
}

bool PageCipher::open(std::uint32_t page, std::span<const std::uint8_t, kPageSize> sealed,
                      std::span<std::uint8_t, kPageSize> plain) const
{
    const auto reserved = plain.last<kSealSize>();
    std::fill(reserved.begin(), reserved.end(), std::uint8_t{0});
    return openRecord(m_key, m_vault, page, sealed, plain.first<kPageContentSize>());
}

std::uint64_t PageCipher::fingerprint(std::uint32_t page, std::span<const std::uint8_t, kPageSize> sealed) const
{
    std::array<std::uint8_t, 4> number{};
    putU32(number, page);
    return getU64(crypto::keyedMac(m_tallyKey, {m_vault, number, sealed.last<kSealSize>()}));
}

} // namespace inglenook::vault
