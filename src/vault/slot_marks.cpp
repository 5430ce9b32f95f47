// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/slot_marks.h"

#include "crypto/mac.h"
#include "crypto/random.h"
#include "vault/keys.h"
#include "vault/little_endian.h"

#include <algorithm>
#include <utility>

namespace inglenook::vault {
namespace {

// docs/file-format.md §3
constexpr std::size_t kUseAt = 8;
constexpr std::size_t kOwnerAt = 16;
constexpr std::array kUses{SlotMarks::Use::Vacant, SlotMarks::Use::Passphrase, SlotMarks::Use::RecoveryCode,
                           SlotMarks::Use::KeptKey};

std::span<const std::uint8_t, 8> randomOf(const Slot& slot)
{
    return std::span{slot}.first<8>();
}

template <typename Tag>
bool standsAt(const Slot& slot, std::size_t at, const Tag& tag)
{
    return std::equal(tag.begin(), tag.end(), slot.begin() + static_cast<std::ptrdiff_t>(at));
}

} // namespace

SlotMarks::SlotMarks(crypto::SecretBytes key, const VaultId& vault) : m_key{std::move(key)}, m_vault{vault} {}

SlotMarks SlotMarks::of(const crypto::SecretBytes& dataKey, const VaultId& vault)
{
    return SlotMarks{VaultKeys::derive(dataKey).slotMark, vault};
}

SlotMarks::Tag SlotMarks::tag(std::size_t index, Use use, Random random, Bytes owner) const
{
    std::array<std::uint8_t, 8> place{};
    putU32(std::span{place}.first<4>(), static_cast<std::uint32_t>(index));
    putU32(std::span{place}.last<4>(), static_cast<std::uint32_t>(use));
    const auto mac = crypto::keyedMac(m_key, {Bytes{m_vault}, Bytes{place}, Bytes{random}, owner});
    Tag tag{};
    std::copy_n(mac.begin(), tag.size(), tag.begin());
    return tag;
}

SlotMarks::Tag SlotMarks::useTag(std::size_t index, Use use, Random random) const
{
    return tag(index, use, random, {});
}

SlotMarks::Tag SlotMarks::ownerTag(std::size_t index, Use use, Random random, const MemberId& owner) const
{
    return tag(index, use, random, owner.uuid.bytes);
}

std::array<std::uint8_t, kNonceSize> SlotMarks::nonce(std::size_t index, SlotKind kind, const MemberId& owner) const
{
    std::array<std::uint8_t, kNonceSize> nonce{};
    crypto::fillRandom(nonce);
    const auto random = Random{std::span{nonce}.first<8>()};
    const auto use = static_cast<Use>(kind);
    const auto forUse = useTag(index, use, random);
    const auto forOwner = ownerTag(index, use, random, owner);
    std::copy(forUse.begin(), forUse.end(), nonce.begin() + kUseAt);
    std::copy(forOwner.begin(), forOwner.end(), nonce.begin() + kOwnerAt);
    return nonce;
}

Slot SlotMarks::vacant(std::size_t index) const
{
    Slot slot{};
    crypto::fillRandom(slot);
    const auto free = useTag(index, Use::Vacant, randomOf(slot));
    std::copy(free.begin(), free.end(), slot.begin() + kUseAt);
    return slot;
}

std::optional<SlotMarks::Use> SlotMarks::useOf(std::size_t index, const Slot& slot) const
{
    for (const auto use : kUses)
        if (standsAt(slot, kUseAt, useTag(index, use, randomOf(slot))))
            return use;
    return std::nullopt;
}

bool SlotMarks::isOwnedBy(std::size_t index, const Slot& slot, const MemberId& owner) const
{
    const auto use = useOf(index, slot);
    return use && *use != Use::Vacant && standsAt(slot, kOwnerAt, ownerTag(index, *use, randomOf(slot), owner));
}

} // namespace inglenook::vault
