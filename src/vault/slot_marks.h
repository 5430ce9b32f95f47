// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid.h"
#include "crypto/secret_bytes.h"
#include "vault/geometry.h"
#include "vault/slot.h"

#include <optional>

namespace inglenook::vault {

/// Tells what a slot is for, and whose it is, to whoever holds the data key, without opening it.
///
/// The first 24 bytes of a slot, its nonce, are 8 random ones and two keyed tags of 8 bytes: one says the use, one the
/// owner. Without the key they are as random as the rest of it, in unused slots too. So a slot can be given to someone
/// else or emptied although its passphrase is not known, and no other list of them has to be kept in step.
class SlotMarks {
public:
    enum class Use : std::uint32_t { Vacant = 0, Passphrase = 1, RecoveryCode = 2, KeptKey = 3 };

    SlotMarks(crypto::SecretBytes key, const VaultId& vault);
    [[nodiscard]] static SlotMarks of(const crypto::SecretBytes& dataKey, const VaultId& vault);

    /// A nonce for slot `index`, different each time.
    [[nodiscard]] std::array<std::uint8_t, kNonceSize> nonce(std::size_t index, SlotKind kind,
                                                             const MemberId& owner) const;
    /// Random bytes that are marked as free.
    [[nodiscard]] Slot vacant(std::size_t index) const;

    /// Nothing when the slot has no mark: it is then to be left alone.
    [[nodiscard]] std::optional<Use> useOf(std::size_t index, const Slot& slot) const;
    [[nodiscard]] bool isOwnedBy(std::size_t index, const Slot& slot, const MemberId& owner) const;

private:
    using Tag = std::array<std::uint8_t, 8>;
    using Random = std::span<const std::uint8_t, 8>;
    [[nodiscard]] Tag useTag(std::size_t index, Use use, Random random) const;
    [[nodiscard]] Tag ownerTag(std::size_t index, Use use, Random random, const MemberId& owner) const;
    [[nodiscard]] Tag tag(std::size_t index, Use use, Random random, Bytes owner) const;

    crypto::SecretBytes m_key;
    VaultId m_vault;
};

} // namespace inglenook::vault
