// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/deck.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace inglenook::exercises {
namespace {

/// SplitMix64: the same order on every machine, which std::shuffle doesn't promise.
std::uint64_t nextRandom(std::uint64_t& state)
{
    state += 0x9E3779B97F4A7C15U;
    auto mixed = state;
    mixed = (mixed ^ mixed >> 30U) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ mixed >> 27U) * 0x94D049BB133111EBU;
    return mixed ^ mixed >> 31U;
}

} // namespace

std::vector<std::size_t> Deck::order(std::uint64_t seed) const
{
    std::vector<std::size_t> order(cards.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (auto left = order.size(); left > 1; --left)
        std::swap(order[left - 1], order[static_cast<std::size_t>(nextRandom(seed) % left)]);
    return order;
}

const Card* Deck::find(std::string_view cardId) const
{
    const auto found = std::find_if(cards.begin(), cards.end(), [&](const Card& card) { return card.id == cardId; });
    return found == cards.end() ? nullptr : &*found;
}

} // namespace inglenook::exercises
