// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/content_hash.h"

#include "crypto/invariant.h"

#include <sodium.h>

namespace inglenook::crypto {

ContentHash contentHash(std::span<const std::uint8_t> bytes)
{
    ContentHash hash{};
    require(crypto_generichash(hash.data(), hash.size(), bytes.data(), bytes.size(), nullptr, 0) == 0);
    return hash;
}

} // namespace inglenook::crypto
