// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret_bytes.h"

namespace inglenook::vault {

/// The keys that a data key stands for, each with one purpose.
struct VaultKeys {
    crypto::SecretBytes page;
    crypto::SecretBytes log;
    crypto::SecretBytes headerMac;
    crypto::SecretBytes slotMark;
    crypto::SecretBytes words; ///< sealed_words.h

    [[nodiscard]] static VaultKeys derive(const crypto::SecretBytes& dataKey);
};

} // namespace inglenook::vault
