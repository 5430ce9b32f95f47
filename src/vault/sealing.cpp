// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sealing.h"

#include "crypto/aead.h"
#include "crypto/random.h"
#include "vault/little_endian.h"

#include <algorithm>

namespace inglenook::vault {
namespace {

using AssociatedData = std::array<std::uint8_t, sizeof(VaultId) + 4>;

AssociatedData associatedData(const VaultId& vault, std::uint32_t number)
{
    AssociatedData data;
    std::copy(vault.begin(), vault.end(), data.begin());
    putU32(std::span{data}.last<4>(), number);
    return data;
}

} // namespace

void sealRecord(const crypto::SecretBytes& key, const VaultId& vault, std::uint32_t number, Bytes plain,
                MutableBytes sealed, Bytes nonceStart)
{
    const auto tag = sealed.subspan(plain.size()).first<kTagSize>();
    const auto nonce = sealed.last<kNonceSize>();
    crypto::fillRandom(nonce.subspan(nonceStart.size()));
    std::copy(nonceStart.begin(), nonceStart.end(), nonce.begin());
    crypto::sealDetached(key, nonce, associatedData(vault, number), plain, sealed.first(plain.size()), tag);
}

bool openRecord(const crypto::SecretBytes& key, const VaultId& vault, std::uint32_t number, Bytes sealed,
                MutableBytes plain)
{
    const auto tag = sealed.subspan(plain.size()).first<kTagSize>();
    const auto nonce = sealed.last<kNonceSize>();
    if (crypto::openDetached(key, nonce, associatedData(vault, number), sealed.first(plain.size()), tag, plain))
        return true;
    std::fill(plain.begin(), plain.end(), std::uint8_t{0});
    return false;
}

StateId stateInNonce(Bytes sealed, std::size_t at)
{
    StateId state;
    const auto part = sealed.last(kNonceSize).subspan(at, state.size());
    std::copy(part.begin(), part.end(), state.begin());
    return state;
}

} // namespace inglenook::vault
