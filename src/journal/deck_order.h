// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace inglenook::journal {

/// When a card was drawn last: in which pass through its deck, and a stamp that orders cards of one pass. Zeros: never.
struct LastDrawn {
    std::int64_t pass = 0;
    std::int64_t stamp = 0;
};

/// The order in which cards come next, as places in `cards`: lowest pass first. Within a pass the half that was drawn
/// longer ago comes first, each half shuffled by `seed`, so that a card rests for at least half a deck.
[[nodiscard]] std::vector<std::size_t> nextOrder(const std::vector<LastDrawn>& cards, std::uint64_t seed);

/// The pass of a card that is drawn now, when `highest` is the highest one in its deck: a card that joined late is on a
/// level with the others, and nothing comes again before the rest has come.
[[nodiscard]] std::int64_t passAfter(std::int64_t pass, std::int64_t highest);

} // namespace inglenook::journal
