// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "vault/vault_parts.h"
#include "vault/ways_in.h"

namespace inglenook::vault {

KeyRecipe Vault::keyRecipe() const
{
    return m_parts->recipe;
}

bool Vault::changePassphrase(const crypto::SecretBytes& oldPassphrase, const crypto::SecretBytes& newPassphrase)
{
    if (newPassphrase.empty())
        throw Error{ErrorCode::InvalidInput, "a passphrase can't be empty"};
    const auto mine = SlotKey::derive(keyRecipe(), oldPassphrase);
    switch (WaysIn{*this}.setPassphrase(mine, SlotKey::derive(keyRecipe(), newPassphrase))) {
    case WayOutcome::Done:
        return true;
    case WayOutcome::Taken:
        throw Error{ErrorCode::InvalidInput, "two members can't have the same passphrase"};
    default:
        return false;
    }
}

} // namespace inglenook::vault
