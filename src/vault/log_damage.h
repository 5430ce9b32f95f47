// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/log_reader.h"
#include "vault/vault_file.h"

namespace inglenook::vault {

/// Tells a log that a power cut tore (normal: SQLite ends it there) from one that was damaged later and has lost
/// confirmed commits, which must be said. docs/file-format.md §6 has the reasoning.

/// The log `id` ends at frame `broken`, which does not open or does not go on from the one before. True when `broken`
/// or a frame behind it was once known to be on the disk.
[[nodiscard]] bool lostCommitsAfter(const LogReader& log, const StateId& id, std::int64_t broken);
/// The log's header does not open, or the log is not this file's. True unless all that the frames commit is already in
/// the file.
[[nodiscard]] bool lostCommitsWithHeader(const LogReader& log, VaultFile& file);

} // namespace inglenook::vault
