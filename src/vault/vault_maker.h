// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/connection.h"
#include "vault/header_file.h"
#include "vault/keys.h"
#include "vault/opened_file.h"
#include "vault/storage.h"
#include "vault/vault.h"

#include <optional>

namespace inglenook::vault {

/// The way from a file and a passphrase to an open Vault, step by step.
class VaultMaker {
public:
    explicit VaultMaker(const Storage& storage) : m_storage{storage} {}

    /// Errors that are no refusal (a bug of ours) are thrown.
    [[nodiscard]] Vault::OpenResult open(const std::filesystem::path& path, const crypto::SecretBytes& secret,
                                         SlotKind kind) const;
    [[nodiscard]] std::unique_ptr<Vault> create(const std::filesystem::path& path, std::span<const NewSlot> slots,
                                                crypto::KdfCost cost, const Vault::Fill& fill) const;
    [[nodiscard]] std::optional<Refusal> refusalOf(const std::filesystem::path& path,
                                                   const crypto::SecretBytes& passphrase) const;

private:
    struct Unsealed {
        Unlocked unlocked;
        VaultKeys keys;
    };

    [[nodiscard]] static std::variant<Unsealed, Refusal> unseal(const HeaderFile::Found& found,
                                                                const crypto::SecretBytes& secret, SlotKind kind);
    [[nodiscard]] Vault::OpenResult openFile(const std::filesystem::path& path, OpenedFile opened,
                                             const crypto::SecretBytes& secret, SlotKind kind) const;
    [[nodiscard]] std::unique_ptr<Vault> assemble(const std::filesystem::path& path, OpenedFile opened,
                                                  Unlocked unlocked, VaultKeys keys, const Header& header,
                                                  FileState state) const;
    /// All of a new vault, under a name that no one looks for yet; closed again.
    void build(const std::filesystem::path& path, const Header& header, const crypto::SecretBytes& dataKey,
               Unlocked first, const Vault::Fill& fill) const;
    [[nodiscard]] bool hasLog(const std::string& fullPath) const;

    const Storage& m_storage;
};

} // namespace inglenook::vault
