// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/deck_order.h"

#include "exercises/deck.h"

#include <algorithm>
#include <numeric>

namespace inglenook::journal {
namespace {

using Places = std::vector<std::size_t>;

void shuffle(Places::iterator begin, Places::iterator end, std::uint64_t seed)
{
    exercises::Deck deck;
    deck.cards.resize(static_cast<std::size_t>(end - begin));
    const Places before{begin, end};
    for (const auto place : deck.order(seed))
        *begin++ = before[place];
}

} // namespace

Places nextOrder(const std::vector<LastDrawn>& cards, std::uint64_t seed)
{
    Places order(cards.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return cards[a].pass != cards[b].pass ? cards[a].pass < cards[b].pass : cards[a].stamp < cards[b].stamp;
    });
    for (auto begin = order.begin(); begin != order.end();) {
        const auto pass = cards[*begin].pass;
        const auto end = std::find_if(begin, order.end(), [&](std::size_t place) { return cards[place].pass != pass; });
        const auto middle = pass == 0 ? end : begin + (end - begin + 1) / 2;
        shuffle(begin, middle, seed + static_cast<std::uint64_t>(pass));
        shuffle(middle, end, seed + static_cast<std::uint64_t>(pass) + 1);
        begin = end;
    }
    return order;
}

std::int64_t passAfter(std::int64_t pass, std::int64_t highest)
{
    return std::max(pass + 1, highest);
}

} // namespace inglenook::journal
