// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/catalogue.h"
#include "journal/journal.h"

#include <cstdint>
#include <vector>

namespace inglenook::app {

/// The decks that `definition`, or the time-out that may interrupt it, names, as this journal sees them at `now`: own
/// and hidden cards, what it would draw next (in an order of `seed`), and the card of the day.
[[nodiscard]] std::vector<exercises::Deck> decksFor(const exercises::Definition& definition,
                                                    const exercises::Catalogue& catalogue, journal::Journal& journal,
                                                    LocalTime now, std::uint64_t seed);

} // namespace inglenook::app
