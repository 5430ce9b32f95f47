// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/deck_loader.h"
#include "fuzz/fuzz.h"

using namespace inglenook;
using namespace inglenook::exercises;

// A deck of cards from a stranger.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto loaded = loadDeck("fuzz.toml", fuzz::asText(data, size));
    if (const auto* faults = std::get_if<Faults>(&loaded))
        fuzz::require(!faults->empty(), "what is refused has a fault");
    else
        fuzz::require(!std::get<Deck>(loaded).cards.empty(), "a deck that is taken has a card");
    return 0;
}
