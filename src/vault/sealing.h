// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret_bytes.h"
#include "vault/geometry.h"

namespace inglenook::vault {

/// What page and log records have in common: plain bytes, then tag and nonce, bound to a vault and a number in it.

/// `sealed` is `plain.size() + kSealSize` long. The nonce begins with `nonceStart`, of 16 bytes at most, and is random
/// and new each time behind it.
void sealRecord(const crypto::SecretBytes& key, const VaultId& vault, std::uint32_t number, Bytes plain,
                MutableBytes sealed, Bytes nonceStart = {});
/// False when it is not authentic; `plain` is then all zeros.
[[nodiscard]] bool openRecord(const crypto::SecretBytes& key, const VaultId& vault, std::uint32_t number, Bytes sealed,
                              MutableBytes plain);
/// What the nonce of a record says; means something only once the record was opened.
[[nodiscard]] StateId stateInNonce(Bytes sealed, std::size_t at = 0);

} // namespace inglenook::vault
