// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/slot.h"

#include "crypto/aead.h"
#include "crypto/subkey.h"
#include "vault/little_endian.h"
#include "vault/slot_marks.h"

#include <algorithm>

namespace inglenook::vault {
namespace {

constexpr std::size_t kContentSize = kSlotSize - kSealSize;
constexpr std::size_t kMemberAt = 8;
constexpr std::size_t kDataKeyAt = 24;
constexpr std::size_t kMemberSeedAt = 56;
constexpr std::size_t kReservedAt = 88;

using AssociatedData = std::array<std::uint8_t, sizeof(VaultId) + 4>;

AssociatedData associatedData(const VaultId& vault, std::size_t index)
{
    AssociatedData data;
    std::copy(vault.begin(), vault.end(), data.begin());
    putU32(std::span{data}.last<4>(), static_cast<std::uint32_t>(index));
    return data;
}

void copyInto(MutableBytes to, std::size_t at, Bytes from)
{
    std::copy(from.begin(), from.end(), to.begin() + static_cast<std::ptrdiff_t>(at));
}

std::optional<SlotKind> kindFrom(std::uint32_t value)
{
    if (value == static_cast<std::uint32_t>(SlotKind::Passphrase))
        return SlotKind::Passphrase;
    if (value == static_cast<std::uint32_t>(SlotKind::RecoveryCode))
        return SlotKind::RecoveryCode;
    if (value == static_cast<std::uint32_t>(SlotKind::KeptKey))
        return SlotKind::KeptKey;
    return std::nullopt;
}

bool isAllZero(Bytes bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte == 0; });
}

} // namespace

crypto::SecretBytes slotKey(const crypto::SecretBytes& derived)
{
    return crypto::deriveSubkey(derived, 1, "nookslot");
}

crypto::SecretBytes slotKeyOfKept(const crypto::SecretBytes& kept)
{
    return crypto::deriveSubkey(kept, 1, "nookkept");
}

Slot sealSlot(const crypto::SecretBytes& slotKey, const VaultId& vault, std::size_t index, const SlotContent& content)
{
    crypto::SecretBytes plain{kContentSize};
    const auto bytes = plain.mutableView();
    putU32(bytes, static_cast<std::uint32_t>(content.kind));
    copyInto(bytes, kMemberAt, content.member.uuid.bytes);
    copyInto(bytes, kDataKeyAt, content.dataKey.view().first<kDataKeySize>());
    copyInto(bytes, kMemberSeedAt, content.memberSeed.view().first<kMemberSeedSize>());

    Slot slot;
    const std::span<std::uint8_t, kSlotSize> out{slot};
    const auto nonce = out.first<kNonceSize>();
    const auto marked = SlotMarks::of(content.dataKey, vault).nonce(index, content.kind, content.member);
    std::copy(marked.begin(), marked.end(), nonce.begin());
    crypto::sealDetached(slotKey, nonce, associatedData(vault, index), plain.view(),
                         out.subspan<kNonceSize, kContentSize>(), out.last<kTagSize>());
    return slot;
}

std::optional<SlotContent> openSlot(const crypto::SecretBytes& slotKey, const VaultId& vault, std::size_t index,
                                    const Slot& slot)
{
    crypto::SecretBytes plain{kContentSize};
    const std::span<const std::uint8_t, kSlotSize> in{slot};
    if (!crypto::openDetached(slotKey, in.first<kNonceSize>(), associatedData(vault, index),
                              in.subspan<kNonceSize, kContentSize>(), in.last<kTagSize>(), plain.mutableView()))
        return std::nullopt;
    const auto bytes = plain.view();
    const auto kind = kindFrom(getU32(bytes));
    if (!kind || !isAllZero(bytes.subspan(4, 4)) || !isAllZero(bytes.subspan(kReservedAt)))
        return std::nullopt;
    SlotContent content;
    content.kind = *kind;
    std::copy_n(bytes.begin() + kMemberAt, content.member.uuid.bytes.size(), content.member.uuid.bytes.begin());
    content.dataKey = crypto::SecretBytes::copyOf(bytes.subspan(kDataKeyAt, kDataKeySize));
    content.memberSeed = crypto::SecretBytes::copyOf(bytes.subspan(kMemberSeedAt, kMemberSeedSize));
    return content;
}

} // namespace inglenook::vault
