// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret_bytes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>

namespace inglenook::crypto {

constexpr std::size_t kMacSize = 32;
constexpr std::size_t kChecksumSize = 16;
/// Read one after the other, as if they were one text: parts whose length varies need it among them.
using MacParts = std::initializer_list<std::span<const std::uint8_t>>;

/// Keyed BLAKE2b; `key` has 32 bytes.
[[nodiscard]] std::array<std::uint8_t, kMacSize> keyedMac(const SecretBytes& key, MacParts parts);
/// Constant time.
[[nodiscard]] bool verifyMac(const SecretBytes& key, MacParts parts, std::span<const std::uint8_t, kMacSize> mac);

/// BLAKE2b without a key: finds accidents, not attackers.
[[nodiscard]] std::array<std::uint8_t, kChecksumSize> checksum(std::span<const std::uint8_t> bytes);

} // namespace inglenook::crypto
