// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sealed_words.h"

#include "base/error.h"
#include "vault/little_endian.h"
#include "vault/sealing.h"

#include <algorithm>

namespace inglenook::vault {
namespace {

// docs/file-format.md §9
constexpr std::array<std::uint8_t, 8> kMagic{0x8A, 'W', 'O', 'R', 'D', 0x0D, 0x0A, 0x1A};
constexpr std::size_t kFrontSize = kMagic.size() + sizeof(VaultId);
constexpr std::size_t kLengthSize = 8;
constexpr std::size_t kStep = 4096;

} // namespace

std::vector<std::uint8_t> sealWords(const crypto::SecretBytes& key, const VaultId& vault, Bytes plain)
{
    const auto needed = kFrontSize + kLengthSize + plain.size() + kSealSize;
    const auto size = (needed + kStep - 1) / kStep * kStep;
    if (size > kLongestWords)
        throw Error{ErrorCode::InvalidInput, "too many words to be sealed at once"};
    crypto::SecretBytes content{size - kFrontSize - kSealSize};
    putU64(content.mutableView().first(kLengthSize), plain.size());
    std::copy(plain.begin(), plain.end(), content.mutableView().begin() + kLengthSize);

    std::vector<std::uint8_t> sealed(size);
    std::copy(kMagic.begin(), kMagic.end(), sealed.begin());
    std::copy(vault.begin(), vault.end(), sealed.begin() + kMagic.size());
    sealRecord(key, vault, 0, content.view(), MutableBytes{sealed}.subspan(kFrontSize));
    return sealed;
}

std::optional<crypto::SecretBytes> openWords(const crypto::SecretBytes& key, const VaultId& vault, Bytes sealed)
{
    if (sealed.size() < kStep || sealed.size() % kStep != 0 || sealed.size() > kLongestWords ||
        !std::equal(kMagic.begin(), kMagic.end(), sealed.begin()) ||
        !std::equal(vault.begin(), vault.end(), sealed.begin() + kMagic.size()))
        return std::nullopt;
    crypto::SecretBytes content{sealed.size() - kFrontSize - kSealSize};
    if (!openRecord(key, vault, 0, sealed.subspan(kFrontSize), content.mutableView()))
        return std::nullopt;
    const auto length = getU64(content.view().first(kLengthSize));
    if (length > content.size() - kLengthSize)
        return std::nullopt;
    return crypto::SecretBytes::copyOf(content.view().subspan(kLengthSize, static_cast<std::size_t>(length)));
}

} // namespace inglenook::vault
