// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::exercises {

enum class Depth { Light, Medium, Deep };

struct Card {
    std::string id;
    std::string text;
    Depth depth = Depth::Light;
    std::vector<std::string> topics;
};

/// Question cards; shuffled so that nothing comes twice before the deck is through.
class Deck {
public:
    std::string id;
    std::string title;
    std::vector<Card> cards;

    /// The order in which a run with `seed` draws them.
    [[nodiscard]] std::vector<std::size_t> order(std::uint64_t seed) const;
};

} // namespace inglenook::exercises
