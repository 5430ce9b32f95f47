// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/aead.h"

#include "crypto/invariant.h"

#include <sodium.h>

namespace inglenook::crypto {
namespace {

static_assert(kTagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(kNonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);

bool isKey(const SecretBytes& key)
{
    return key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
}

} // namespace

void sealDetached(const SecretBytes& key, std::span<const std::uint8_t, kNonceSize> nonce,
                  std::span<const std::uint8_t> ad, std::span<const std::uint8_t> plain, std::span<std::uint8_t> cipher,
                  std::span<std::uint8_t, kTagSize> tag)
{
    require(isKey(key) && cipher.size() == plain.size());
    const int failed = crypto_aead_xchacha20poly1305_ietf_encrypt_detached(
        cipher.data(), tag.data(), nullptr, plain.data(), plain.size(), ad.data(), ad.size(), nullptr, nonce.data(),
        key.view().data());
    require(failed == 0);
}

bool openDetached(const SecretBytes& key, std::span<const std::uint8_t, kNonceSize> nonce,
                  std::span<const std::uint8_t> ad, std::span<const std::uint8_t> cipher,
                  std::span<const std::uint8_t, kTagSize> tag, std::span<std::uint8_t> plain)
{
    require(isKey(key) && plain.size() == cipher.size());
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt_detached(plain.data(), nullptr, cipher.data(),
                                                                           cipher.size(), tag.data(), ad.data(),
                                                                           ad.size(), nonce.data(), key.view().data());
    if (failed != 0)
        sodium_memzero(plain.data(), plain.size());
    return failed == 0;
}

} // namespace inglenook::crypto
