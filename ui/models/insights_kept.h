// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/insights.h"
#include "journal/journal.h"

#include <vector>

namespace inglenook::ui {

/// Rituals and promises that were kept in a range of days. What was not is not there at all.
struct InsightsKept {
    struct OneRitual {
        std::string name;
        std::vector<Date> days; ///< newest first
    };

    std::vector<OneRitual> rituals;         ///< those that were kept at all
    std::vector<journal::Promise> promises; ///< the last that was closed first

    /// The marks and promises that anyone looks at: the newest ten thousand of each.
    [[nodiscard]] static InsightsKept read(journal::Journal& journal, const journal::DaySpan& range);
};

} // namespace inglenook::ui
