// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret_bytes.h"
#include "vault/geometry.h"

#include <optional>
#include <vector>

namespace inglenook::vault {

/// What could not be saved before a vault had to close, sealed for that vault: docs/file-format.md §9. Whoever opens
/// the vault can open it, and nobody else.

/// Longer than `plain` by a header and by what fills it up to a multiple of 4096 bytes.
[[nodiscard]] std::vector<std::uint8_t> sealWords(const crypto::SecretBytes& key, const VaultId& vault, Bytes plain);
/// Nothing when it is another vault's or not as it was sealed.
[[nodiscard]] std::optional<crypto::SecretBytes> openWords(const crypto::SecretBytes& key, const VaultId& vault,
                                                           Bytes sealed);
/// What no sealed words are longer than, in bytes: 16 MiB.
constexpr std::size_t kLongestWords = std::size_t{16} * 1024 * 1024;

} // namespace inglenook::vault
