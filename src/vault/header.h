// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/kdf.h"
#include "crypto/secret_bytes.h"
#include "vault/geometry.h"
#include "vault/slot.h"

#include <variant>

namespace inglenook::vault {

constexpr std::uint32_t kFormatVersion = 1;
using HeaderCopy = std::array<std::uint8_t, kHeaderCopySize>;

/// The meaning of one header copy: how to get from a passphrase to the keys. Pure bytes, no file.
///
/// A copy carries a checksum, which finds accidents without a key, and a keyed MAC over everything, which finds
/// intent once a slot was opened: a lowered cost, a swapped slot. docs/file-format.md has the bytes.
struct Header {
    std::uint64_t generation = 1; ///< counts up with each change
    VaultId vault{};
    crypto::KdfCost cost;
    crypto::Salt salt{};
    std::array<Slot, kSlotCount> slots{};
};

enum class HeaderFault {
    NotOurs, ///< no magic
    Damaged, ///< magic, but altered, or a cost that no one should pay
    TooNew,  ///< whole, and of a later format
};

[[nodiscard]] HeaderCopy serialize(const Header& header, const crypto::SecretBytes& macKey);
/// Strict: every reserved byte is zero, every id known, the cost within its ceiling.
[[nodiscard]] std::variant<Header, HeaderFault> parseHeader(const HeaderCopy& copy);
[[nodiscard]] bool isAuthentic(const HeaderCopy& copy, const crypto::SecretBytes& macKey);

} // namespace inglenook::vault
