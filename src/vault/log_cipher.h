// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret_bytes.h"
#include "vault/geometry.h"

#include <optional>

namespace inglenook::vault {

/// Which log this is. It continues one state of the file, and the checkpoint that moves it in makes the next one.
struct LogIdentity {
    StateId base{}; ///< the file's state when the log began
    StateId id{};   ///< the log's own, and the file's state afterwards
};

/// Seals the records of the write-ahead log whole: SQLite's header or frame, then tag and nonce.
///
/// Page numbers, commit marks and SQLite's checksums are inside, so that they tell nothing. The record's place in the
/// log, the log it is of and the vault's id are authenticated. Owns its key and wipes it.
class LogCipher {
public:
    LogCipher(crypto::SecretBytes key, const VaultId& vault);

    void sealHeader(const LogIdentity& log, const LogHeader& plain, SealedLogHeader& sealed) const;
    /// Nothing when it is not authentic; `plain` is then all zeros.
    [[nodiscard]] std::optional<LogIdentity> openHeader(const SealedLogHeader& sealed, LogHeader& plain) const;

    /// Frames count from 0.
    void sealFrame(const StateId& log, std::int64_t frame, const Frame& plain, SealedFrame& sealed) const;
    /// Gives the log that it is of. Nothing when it is not authentic; `plain` is then all zeros.
    [[nodiscard]] std::optional<StateId> openFrame(std::int64_t frame, const SealedFrame& sealed, Frame& plain) const;

    /// That all frames before this one were on the disk, in this log.
    [[nodiscard]] Mark makeMark(const StateId& log, std::int64_t frame) const;
    [[nodiscard]] bool isMark(const StateId& log, std::int64_t frame, const Mark& mark) const;

private:
    crypto::SecretBytes m_key;
    VaultId m_vault;
};

} // namespace inglenook::vault
