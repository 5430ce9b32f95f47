// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/keys.h"
#include "vault/log_cipher.h"
#include "vault/lower_file.h"
#include "vault/page_cipher.h"
#include "vault/storage.h"
#include "vault/vault_file.h"

#include <memory>
#include <optional>
#include <string>

struct sqlite3_vfs;

namespace inglenook::vault {

/// The SQLite VFS of one open vault, under a name of its own. Owns the ciphers.
///
/// It opens the vault's file and its log, and nothing else: whatever further file SQLite asks for would be plain text.
/// SQLite knows them under names that are made up, so that no character of a path means anything to it, and the files
/// can move while they are open.
/// No shared memory, no memory mapping, no file controls, and of the device's promises only POWERSAFE_OVERWRITE.
class Vfs {
public:
    /// `file` is the vault's, open and locked; it and `storage` outlive this.
    Vfs(const Storage& storage, LowerFile& file, VaultKeys keys, const VaultId& vault);
    Vfs(const Vfs&) = delete;
    Vfs& operator=(const Vfs&) = delete;
    ~Vfs();

    /// Also the name under which SQLite opens the vault.
    [[nodiscard]] const char* name() const noexcept { return m_name.c_str(); }
    /// In the file system.
    [[nodiscard]] std::string logPath() const { return m_vaultFile.logPath(); }
    [[nodiscard]] const PageCipher& pageCipher() const noexcept { return m_pageCipher; }
    [[nodiscard]] const LogCipher& logCipher() const noexcept { return m_logCipher; }
    [[nodiscard]] LowerFile& file() noexcept { return m_file; }
    [[nodiscard]] VaultFile& vaultFile() noexcept { return m_vaultFile; }
    [[nodiscard]] const Storage& storage() const noexcept { return m_storage; }

private:
    struct Thunks;
    friend struct Thunks;

    /// Null with a code in `code` for every file that is not ours.
    [[nodiscard]] std::unique_ptr<FileRole> openRole(const char* name, int flags, int& code);
    /// Where in the file system the file lies that SQLite knows by this name; null for what a vault does not have.
    [[nodiscard]] std::optional<std::string> physicalPath(const char* name) const;

    const Storage& m_storage;
    sqlite3_vfs& m_lower;
    LowerFile& m_file;
    std::string m_name;
    std::string m_logName;
    PageCipher m_pageCipher;
    LogCipher m_logCipher;
    VaultFile m_vaultFile;
    std::unique_ptr<sqlite3_vfs> m_vfs;
};

} // namespace inglenook::vault
