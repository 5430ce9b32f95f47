// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid.h"
#include "crypto/secret_bytes.h"
#include "vault/geometry.h"

#include <optional>

namespace inglenook::vault {

constexpr std::size_t kSlotCount = 8;
constexpr std::size_t kSlotSize = 256;
constexpr std::size_t kDataKeySize = 32;
constexpr std::size_t kMemberSeedSize = 32;
using Slot = std::array<std::uint8_t, kSlotSize>;

enum class SlotKind : std::uint32_t {
    Passphrase = 1,
    RecoveryCode = 2,
    KeptKey = 3, ///< 256 random bits that a journal of the member's own keeps
};

/// What a slot holds when it is open.
struct SlotContent {
    SlotKind kind = SlotKind::Passphrase;
    MemberId member;
    crypto::SecretBytes dataKey;
    crypto::SecretBytes memberSeed;
};

/// One derivation of the passphrase gives the key of every slot; which one opens tells who came in.
[[nodiscard]] crypto::SecretBytes slotKey(const crypto::SecretBytes& derived);
/// Of a kept key, which has 32 random bytes: nothing slow would make it harder to guess.
[[nodiscard]] crypto::SecretBytes slotKeyOfKept(const crypto::SecretBytes& kept);

/// `index` and the vault's id are authenticated: a slot can't be moved to another place or file. The nonce says to
/// whoever has the data key what the slot is for: slot_marks.h.
[[nodiscard]] Slot sealSlot(const crypto::SecretBytes& slotKey, const VaultId& vault, std::size_t index,
                            const SlotContent& content);
[[nodiscard]] std::optional<SlotContent> openSlot(const crypto::SecretBytes& slotKey, const VaultId& vault,
                                                  std::size_t index, const Slot& slot);
} // namespace inglenook::vault
