// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret_bytes.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace inglenook::crypto {

constexpr std::size_t kTagSize = 16;
constexpr std::size_t kNonceSize = 24;

/// XChaCha20-Poly1305 (IETF), the tag kept apart. A key has 32 bytes, `cipher` the size of `plain`; anything else is a
/// bug of the caller and ends the program. `plain` and `cipher` may be the same memory. A nonce is used once per key;
/// 24 random bytes make that certain enough.
void sealDetached(const SecretBytes& key, std::span<const std::uint8_t, kNonceSize> nonce,
                  std::span<const std::uint8_t> ad, std::span<const std::uint8_t> plain, std::span<std::uint8_t> cipher,
                  std::span<std::uint8_t, kTagSize> tag);

/// False when key, nonce, `ad`, `cipher` and `tag` don't belong together; `plain` is then all zeros.
[[nodiscard]] bool openDetached(const SecretBytes& key, std::span<const std::uint8_t, kNonceSize> nonce,
                                std::span<const std::uint8_t> ad, std::span<const std::uint8_t> cipher,
                                std::span<const std::uint8_t, kTagSize> tag, std::span<std::uint8_t> plain);

} // namespace inglenook::crypto
