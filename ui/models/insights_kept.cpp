// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insights_kept.h"

namespace inglenook::ui {
namespace {

constexpr int kMost = 10'000;

} // namespace

InsightsKept InsightsKept::read(journal::Journal& journal, const journal::DaySpan& range)
{
    InsightsKept kept;
    for (const auto& ritual : journal.rituals().all()) {
        OneRitual one{ritual.name, {}};
        for (const auto& mark : journal.rituals().marks(ritual.id, kMost))
            if (mark.kept && range.holds(mark.day))
                one.days.push_back(mark.day);
        if (!one.days.empty())
            kept.rituals.push_back(std::move(one));
    }
    for (auto& promise : journal.promises().closed(kMost))
        if (promise.state == journal::Promise::State::Kept && promise.closed && range.holds(localDate(*promise.closed)))
            kept.promises.push_back(std::move(promise));
    return kept;
}

} // namespace inglenook::ui
