// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"
#include "journal/query.h"

#include <vector>

namespace inglenook::journal {

/// What a query says about days. Keys bound it a day wider than asked, so that the index is read only there; the time
/// on the wall decides.
class QueryDays {
public:
    explicit QueryDays(const Query& query);

    [[nodiscard]] EntryKey firstKey() const { return m_firstKey; }
    [[nodiscard]] EntryKey endKey() const { return m_endKey; }
    [[nodiscard]] bool hold(LocalTime time) const;

private:
    std::vector<DayTerm> m_terms;
    EntryKey m_firstKey;
    EntryKey m_endKey;
};

} // namespace inglenook::journal
