// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "crypto/secret_bytes.h"
#include "vault/storage.h"
#include "vault/vault.h"

#include <cstdint>
#include <filesystem>
#include <variant>

namespace inglenook::transfer {

struct Restored {
    std::filesystem::path kept; ///< the name that what was there has now; empty: nothing was there
    bool wasDamaged = false;    ///< what was there
    std::uint64_t blocks = 0;   ///< how many of the copy were checked
};

/// Why nothing was changed.
struct NotRestored {
    enum class Which { Copy, Journal };
    Which which = Which::Copy; ///< where `why` was met
    vault::Refusal why = vault::Refusal::DiskTrouble;
};

/// Puts a copy of a journal in the place of `journal`; `passphrase` is one that opens the copy. Takes about a second.
///
/// The copy is copied once more, opened with the passphrase and checked: every block, the database, its search index;
/// it stays as it is. Then what lies at `journal`, with its log, gets the name "NAME (damaged DATE).nook" or, when it
/// is whole, "NAME (replaced DATE).nook", and only then the checked file takes its place. Interrupted at any moment,
/// all of it is there under one name or the other. Errors of the disk are told as a refusal; Error(InvalidInput) when
/// both are the same file.
[[nodiscard]] std::variant<Restored, NotRestored> restoreCopy(const std::filesystem::path& copy,
                                                              const std::filesystem::path& journal,
                                                              const crypto::SecretBytes& passphrase, LocalTime now,
                                                              const vault::Storage& storage);

} // namespace inglenook::transfer
