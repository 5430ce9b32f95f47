// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/vault.h"
#include "vault/vault_file.h"

namespace inglenook::vault {

/// Opens each page from `first` to `last` and notes in `report` which are damaged. The page that SQLite never writes is
/// left out: it may be a hole.
void auditPages(VaultFile& file, std::uint32_t first, std::uint32_t last, AuditReport& report);

} // namespace inglenook::vault
