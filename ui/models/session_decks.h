// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/catalogue.h"
#include "journal/journal.h"

#include <vector>

namespace inglenook::ui {

/// The decks that `definition`, or the time-out that may interrupt it, names, as this journal sees them at `now`: own
/// and hidden cards, what it would draw next, and the card of the day.
[[nodiscard]] std::vector<exercises::Deck> decksFor(const exercises::Definition& definition,
                                                    const exercises::Catalogue& catalogue, journal::Journal& journal,
                                                    LocalTime now);

/// What was noted for the next check-in, as far as everyone may see it, and then the promises that are open: a card for
/// each. What is private stays with whoever noted it until they share it.
[[nodiscard]] exercises::Deck notedDeck(journal::Journal& journal, LocalTime now);
[[nodiscard]] bool drawsFromNoted(const exercises::Step& step);
/// Notes that were on the table in a run that is over have had their time.
void putNotesAway(journal::Journal& journal, const std::vector<exercises::DrawnCard>& drawn);

} // namespace inglenook::ui
