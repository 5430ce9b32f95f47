// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/stamps.h"

#include <algorithm>

namespace inglenook::journal {
namespace {

Stamp storedLast(vault::Database& database)
{
    auto query = database.prepare("SELECT last_stamp FROM journal");
    return query.step() ? query.integer(0) : 0;
}

} // namespace

Timestamp timeOf(Stamp stamp)
{
    return {stamp >> kStampCounterBits};
}

Stamp HybridClock::next(Timestamp now)
{
    m_last = std::max(m_last + 1, now.ms * (Stamp{1} << kStampCounterBits));
    return m_last;
}

void HybridClock::observe(Stamp other)
{
    m_last = std::max(m_last, other);
}

Stamps::Stamps(vault::Database& database, const Clock& clock)
    : m_database{database},
      m_clock{clock},
      m_hybrid{storedLast(database)}
{
}

Stamp Stamps::next()
{
    m_hybrid.observe(storedLast(m_database)); // later than what came from elsewhere: record_tables.h
    const auto stamp = m_hybrid.next(m_clock.now());
    m_database.prepare("UPDATE journal SET last_stamp = ?").bind(1, stamp).run();
    return stamp;
}

} // namespace inglenook::journal
