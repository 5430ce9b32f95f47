// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
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
    bool hidden = false; ///< not drawn any more; still there for what was drawn before
    bool isOwn = false;  ///< written by a member of the journal
};

/// Question cards; shuffled so that nothing comes twice before the deck is through.
///
/// As a file has it, or as a journal sees it: with the members' own cards, with hidden ones marked, and with the order
/// in which the journal would draw them next.
class Deck {
public:
    std::string id;
    std::string title;
    std::vector<Card> cards;
    std::vector<std::size_t> next; ///< places in `cards`, what was drawn longest ago first; empty: by the seed of a run
    std::string today;             ///< id of the card of the day; empty: by the seed of a run

    /// The order in which a run with `seed` draws them.
    [[nodiscard]] std::vector<std::size_t> order(std::uint64_t seed) const;
    [[nodiscard]] const Card* find(std::string_view cardId) const; ///< null when unknown
};

/// A card that was drawn from a deck, by their ids.
struct DrawnCard {
    std::string deck;
    std::string card;
    friend bool operator==(const DrawnCard&, const DrawnCard&) = default;
};

} // namespace inglenook::exercises
