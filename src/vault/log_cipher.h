// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret_bytes.h"
#include "vault/geometry.h"

namespace inglenook::vault {

/// Seals the records of the write-ahead log whole: SQLite's header or frame, then tag and nonce.
///
/// Page numbers, commit marks and SQLite's checksums are inside, so that they tell nothing. The record's place in the
/// log and the vault's id are authenticated. Owns its key and wipes it.
class LogCipher {
public:
    LogCipher(crypto::SecretBytes key, const VaultId& vault);

    void sealHeader(const LogHeader& plain, SealedLogHeader& sealed) const;
    /// False when it is not authentic; `plain` is then all zeros.
    [[nodiscard]] bool openHeader(const SealedLogHeader& sealed, LogHeader& plain) const;

    /// Frames count from 0.
    void sealFrame(std::int64_t frame, const Frame& plain, SealedFrame& sealed) const;
    /// False when it is not authentic; `plain` is then all zeros.
    [[nodiscard]] bool openFrame(std::int64_t frame, const SealedFrame& sealed, Frame& plain) const;

private:
    crypto::SecretBytes m_key;
    VaultId m_vault;
};

} // namespace inglenook::vault
