// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret_bytes.h"

#include <cstdint>
#include <string_view>

namespace inglenook::crypto {

/// A key of 32 bytes for one purpose: crypto_kdf (BLAKE2b) of `key` (32 bytes), `id` and `context` (exactly 8 bytes).
/// From a subkey neither `key` nor another subkey can be found.
[[nodiscard]] SecretBytes deriveSubkey(const SecretBytes& key, std::uint64_t id, std::string_view context);

} // namespace inglenook::crypto
