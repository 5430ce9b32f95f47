// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/subkey.h"

#include "crypto/invariant.h"

#include <sodium.h>

namespace inglenook::crypto {

SecretBytes deriveSubkey(const SecretBytes& key, std::uint64_t id, std::string_view context)
{
    require(key.size() == crypto_kdf_KEYBYTES && context.size() == crypto_kdf_CONTEXTBYTES);
    SecretBytes subkey{32};
    const int failed =
        crypto_kdf_derive_from_key(subkey.mutableView().data(), subkey.size(), id, context.data(), key.view().data());
    require(failed == 0);
    return subkey;
}

} // namespace inglenook::crypto
