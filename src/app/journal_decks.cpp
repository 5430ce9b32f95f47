// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal_decks.h"

#include <algorithm>

namespace inglenook::app {
namespace {

template <typename Fits>
bool anyStep(const exercises::Definition* definition, Fits fits)
{
    return definition != nullptr && std::any_of(definition->steps.begin(), definition->steps.end(), fits);
}

} // namespace

std::vector<exercises::Deck> decksFor(const exercises::Definition& definition, const exercises::Catalogue& catalogue,
                                      journal::Journal& journal, LocalTime now, std::uint64_t seed)
{
    std::vector<exercises::Deck> decks;
    for (const auto& deck : catalogue.decks()) {
        const auto isNamed = [&](const exercises::Step& step) { return step.deck == deck.id; };
        if (!anyStep(&definition, isNamed) && !anyStep(catalogue.find(exercises::kTimeOut), isNamed))
            continue;
        auto& seen = decks.emplace_back(journal.decks().inJournal(deck, seed));
        // Which card a day has is written down, and so would be that somebody was here.
        if (definition.leavesTrace &&
            anyStep(&definition, [&](const exercises::Step& step) { return step.daily && isNamed(step); }))
            seen.today = journal.decks().cardOfDay(seen, localDate(now));
    }
    return decks;
}

} // namespace inglenook::app
