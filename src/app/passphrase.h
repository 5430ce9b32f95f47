// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/passphrase_strength.h"
#include "crypto/secret_bytes.h"
#include "vault/vault.h"

/// What the front end may know of secrets: it makes passphrases and hands them on, nothing else.
namespace inglenook::app {

using Passphrase = crypto::SecretBytes;
using crypto::Strength;
using vault::Refusal;

[[nodiscard]] inline Strength strengthOf(const Passphrase& passphrase)
{
    return crypto::passphraseStrength(passphrase);
}

} // namespace inglenook::app
