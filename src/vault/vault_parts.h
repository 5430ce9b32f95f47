// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/header.h"
#include "vault/lower_file.h"
#include "vault/storage.h"
#include "vault/vault.h"
#include "vault/vfs.h"

namespace inglenook::vault {

/// In the order in which they must come to be; they go in the opposite one.
struct Vault::Parts {
    const Storage* storage = nullptr;
    std::filesystem::path path;
    VaultId id{};
    KeyRecipe recipe;
    Unlocked unlocked;
    crypto::SecretBytes headerMacKey;
    crypto::SecretBytes slotMarkKey;
    crypto::SecretBytes wordsKey;
    std::unique_ptr<LowerFile> file;
    std::unique_ptr<Vfs> vfs;
    std::unique_ptr<Database> database;
};

} // namespace inglenook::vault
