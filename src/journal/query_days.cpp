// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/query_days.h"

#include "journal/entry_key.h"

#include <algorithm>
#include <limits>

namespace inglenook::journal {
namespace {

constexpr std::int64_t kDayMs = std::int64_t{24} * 60 * 60 * 1000;

EntryKey keyNear(Date day, std::int64_t daysAway)
{
    return firstKeyAt({(daysFromDate(day) + daysAway) * kDayMs});
}

} // namespace

QueryDays::QueryDays(const Query& query)
    : m_terms{query.days},
      m_firstKey{std::numeric_limits<EntryKey>::min()},
      m_endKey{std::numeric_limits<EntryKey>::max()}
{
    for (const auto& term : m_terms) {
        if (term.excluded)
            continue;
        if (term.from)
            m_firstKey = std::max(m_firstKey, keyNear(*term.from, -1));
        if (term.before)
            m_endKey = std::min(m_endKey, keyNear(*term.before, 1));
    }
}

bool QueryDays::hold(LocalTime time) const
{
    if (m_terms.empty())
        return true;
    const auto day = localDate(time);
    return std::all_of(m_terms.begin(), m_terms.end(), [day](const DayTerm& term) {
        const bool isInside = (!term.from || day >= *term.from) && (!term.before || day < *term.before);
        return isInside != term.excluded;
    });
}

} // namespace inglenook::journal
