// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/page_tally.h"

#include <sqlite3.h>

#include <algorithm>

namespace inglenook::vault {
namespace {

constexpr std::uint32_t kFirstCounted = 2; // page 1 keeps the number

} // namespace

void PageTally::replace(std::uint32_t page, std::span<const std::uint8_t, kPageSize> sealed)
{
    if (!m_known || page < kFirstCounted)
        return;
    auto& [last, tally] = *m_known;
    const auto next = last + 1 == kPendingBytePage ? last + 2 : std::max(last + 1, kFirstCounted);
    if (page > next) {
        forget(); // a gap, which SQLite does not leave
        return;
    }
    if (page < next) {
        Page before;
        if (m_file.read(before, pageOffset(page)) != SQLITE_OK) {
            forget();
            return;
        }
        tally ^= m_cipher.fingerprint(page, before);
    }
    tally ^= m_cipher.fingerprint(page, sealed);
    last = std::max(last, page);
}

int PageTally::value(std::uint32_t last, std::uint64_t& tally)
{
    if (!m_known || m_known->last != last) {
        if (const int code = count(last, tally); code != SQLITE_OK)
            return code;
        trust(last, tally);
    }
    tally = m_known->tally;
    return SQLITE_OK;
}

int PageTally::count(std::uint32_t last, std::uint64_t& tally)
{
    tally = 0;
    Page sealed;
    for (std::int64_t number = kFirstCounted; number <= std::int64_t{last}; ++number) {
        const auto page = static_cast<std::uint32_t>(number);
        if (page == kPendingBytePage)
            continue;
        if (const int code = m_file.read(sealed, pageOffset(page)); code != SQLITE_OK)
            return code;
        tally ^= m_cipher.fingerprint(page, sealed);
    }
    return SQLITE_OK;
}

} // namespace inglenook::vault
