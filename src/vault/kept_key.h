// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/vault.h"

#include <filesystem>

namespace inglenook::vault {

/// As Vault::open(), with a key of 32 random bytes that a journal of the member's own keeps (WaysIn::setKeptKey), and
/// without the slow derivation. Refusal::WrongPassphrase where it opens nothing.
[[nodiscard]] Vault::OpenResult openWithKeptKey(const std::filesystem::path& file, const crypto::SecretBytes& kept);

} // namespace inglenook::vault
