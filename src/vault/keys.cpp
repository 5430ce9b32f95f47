// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keys.h"

#include "crypto/subkey.h"

namespace inglenook::vault {
namespace {

constexpr std::string_view kContext = "nookdata";

} // namespace

VaultKeys VaultKeys::derive(const crypto::SecretBytes& dataKey)
{
    return {crypto::deriveSubkey(dataKey, 1, kContext), crypto::deriveSubkey(dataKey, 2, kContext),
            crypto::deriveSubkey(dataKey, 3, kContext), crypto::deriveSubkey(dataKey, 4, kContext),
            crypto::deriveSubkey(dataKey, 5, kContext)};
}

} // namespace inglenook::vault
