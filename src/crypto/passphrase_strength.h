// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret_bytes.h"

namespace inglenook::crypto {

enum class Strength {
    Guessable, ///< a few tries
    Weak,      ///< falls to a patient attacker
    Fair,
    Good,
    Strong,
};

/// Estimated by zxcvbn; with our KDF behind it "Fair" is acceptable, "Good" is what we suggest.
[[nodiscard]] Strength passphraseStrength(const SecretBytes& passphrase);

} // namespace inglenook::crypto
