// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sealed_box.h"

#include "base/error.h"
#include "crypto/invariant.h"

#include <sodium.h>

namespace inglenook::crypto {

KeyPair KeyPair::fromSeed(const SecretBytes& seed32)
{
    require(seed32.size() == crypto_box_SEEDBYTES);
    KeyPair keys;
    keys.m_secret = SecretBytes{crypto_box_SECRETKEYBYTES};
    const int failed =
        crypto_box_seed_keypair(keys.m_public.bytes.data(), keys.m_secret.mutableView().data(), seed32.view().data());
    require(failed == 0);
    return keys;
}

std::vector<std::uint8_t> sealTo(const PublicKey& owner, std::span<const std::uint8_t> plain)
{
    std::vector<std::uint8_t> sealed(plain.size() + crypto_box_SEALBYTES);
    if (crypto_box_seal(sealed.data(), plain.data(), plain.size(), owner.bytes.data()) != 0)
        throw Error{ErrorCode::InvalidInput, "the public key of a sealed answer is not usable"};
    return sealed;
}

std::optional<SecretBytes> openSealed(const KeyPair& keys, std::span<const std::uint8_t> sealed)
{
    if (sealed.size() < crypto_box_SEALBYTES)
        return std::nullopt;
    SecretBytes plain{sealed.size() - crypto_box_SEALBYTES};
    // An empty answer still needs an address to write nothing to.
    std::uint8_t nowhere = 0;
    auto* out = plain.empty() ? &nowhere : plain.mutableView().data();
    if (crypto_box_seal_open(out, sealed.data(), sealed.size(), keys.m_public.bytes.data(),
                             keys.m_secret.view().data()) != 0)
        return std::nullopt;
    return plain;
}

} // namespace inglenook::crypto
