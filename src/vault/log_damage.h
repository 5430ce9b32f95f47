// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/log_reader.h"
#include "vault/vault_file.h"

namespace inglenook::vault {

/// Tells a log that a power cut tore (normal: SQLite ends it there) from one that was damaged later and has lost
/// confirmed commits, which must be said. docs/file-format.md §6 has the reasoning.

/// Frame `broken` does not open. True when a later commit was synced, which can only be so if `broken` was, too.
[[nodiscard]] bool lostCommitsAfter(const LogReader& log, std::int64_t broken);
/// The log's header does not open. True unless all that the frames commit is already in the file.
[[nodiscard]] bool lostCommitsWithHeader(const LogReader& log, VaultFile& file);

} // namespace inglenook::vault
