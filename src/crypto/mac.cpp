// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/mac.h"

#include "crypto/invariant.h"

#include <sodium.h>

namespace inglenook::crypto {
namespace {

class Hash {
public:
    Hash(std::span<const std::uint8_t> key, std::size_t size)
    {
        require(crypto_generichash_init(&m_state, key.data(), key.size(), size) == 0);
    }
    Hash(const Hash&) = delete;
    Hash& operator=(const Hash&) = delete;
    ~Hash() { sodium_memzero(&m_state, sizeof m_state); }

    void add(std::span<const std::uint8_t> part)
    {
        require(crypto_generichash_update(&m_state, part.data(), part.size()) == 0);
    }
    void finish(std::span<std::uint8_t> out)
    {
        require(crypto_generichash_final(&m_state, out.data(), out.size()) == 0);
    }

private:
    crypto_generichash_state m_state{};
};

} // namespace

std::array<std::uint8_t, kMacSize> keyedMac(const SecretBytes& key, MacParts parts)
{
    require(key.size() == crypto_generichash_KEYBYTES);
    std::array<std::uint8_t, kMacSize> mac{};
    Hash hash{key.view(), mac.size()};
    for (const auto part : parts)
        hash.add(part);
    hash.finish(mac);
    return mac;
}

bool verifyMac(const SecretBytes& key, MacParts parts, std::span<const std::uint8_t, kMacSize> mac)
{
    const auto expected = keyedMac(key, parts);
    return sodium_memcmp(expected.data(), mac.data(), kMacSize) == 0;
}

std::array<std::uint8_t, kChecksumSize> checksum(std::span<const std::uint8_t> bytes)
{
    std::array<std::uint8_t, kChecksumSize> sum{};
    Hash hash{{}, sum.size()};
    hash.add(bytes);
    hash.finish(sum);
    return sum;
}

} // namespace inglenook::crypto
