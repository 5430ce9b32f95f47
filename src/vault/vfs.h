// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/keys.h"
#include "vault/log_cipher.h"
#include "vault/lower_file.h"
#include "vault/page_cipher.h"
#include "vault/vault_file.h"

#include <memory>
#include <string>

struct sqlite3_vfs;

namespace inglenook::vault {

/// The SQLite VFS of one open vault, under a name of its own. Owns the ciphers.
///
/// It opens the vault's file and its log, and nothing else: whatever further file SQLite asks for would be plain text.
/// No shared memory, no memory mapping, no file controls, and of the device's promises only POWERSAFE_OVERWRITE.
class Vfs {
public:
    /// `file` is the vault's, open and locked; it and `lower` outlive this. `path` is the file's full name.
    Vfs(sqlite3_vfs& lower, LowerFile& file, std::string path, VaultKeys keys, const VaultId& vault);
    Vfs(const Vfs&) = delete;
    Vfs& operator=(const Vfs&) = delete;
    ~Vfs();

    [[nodiscard]] const char* name() const noexcept { return m_name.c_str(); }
    [[nodiscard]] const std::string& path() const noexcept { return m_path; }
    [[nodiscard]] std::string logPath() const { return m_path + "-wal"; }
    [[nodiscard]] const PageCipher& pageCipher() const noexcept { return m_pageCipher; }
    [[nodiscard]] const LogCipher& logCipher() const noexcept { return m_logCipher; }
    [[nodiscard]] LowerFile& file() noexcept { return m_file; }
    [[nodiscard]] VaultFile& vaultFile() noexcept { return m_vaultFile; }
    [[nodiscard]] sqlite3_vfs& lower() noexcept { return m_lower; }

private:
    struct Thunks;
    friend struct Thunks;

    /// Null with a code in `code` for every file that is not ours.
    [[nodiscard]] std::unique_ptr<FileRole> openRole(const char* name, int flags, int& code);
    [[nodiscard]] bool isOurs(const char* name) const;

    sqlite3_vfs& m_lower;
    LowerFile& m_file;
    std::string m_path;
    std::string m_name;
    PageCipher m_pageCipher;
    LogCipher m_logCipher;
    VaultFile m_vaultFile;
    std::unique_ptr<sqlite3_vfs> m_vfs;
};

} // namespace inglenook::vault
