// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/page_audit.h"

#include "vault/wipe.h"

#include <sqlite3.h>

namespace inglenook::vault {

void auditPages(VaultFile& file, std::uint32_t first, std::uint32_t last, AuditReport& report)
{
    Page plain;
    for (std::int64_t number = first; number <= std::int64_t{last}; ++number) {
        const auto page = static_cast<std::uint32_t>(number);
        if (page == kPendingBytePage)
            continue;
        ++report.pagesChecked;
        if (file.readPage(page, plain) != SQLITE_OK)
            report.damagedPages.push_back(page);
    }
    wipe(plain);
}

} // namespace inglenook::vault
