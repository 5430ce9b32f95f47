// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/uuid.h"
#include "exercises/deck.h"
#include "vault/database.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::journal {

class Stamps;

constexpr std::size_t kMaxCard = 160; ///< code points, as in the files
constexpr std::size_t kMaxTopic = 40;
constexpr std::size_t kMaxTopics = 12;

/// What stands on a card.
struct CardContent {
    std::string text;
    exercises::Depth depth = exercises::Depth::Light;
    std::vector<std::string> topics; ///< as the deck's own cards name them; none: it fits every choice
};

/// A card that a member wrote.
struct OwnCard {
    CardId id;
    std::string deck;
    std::optional<MemberId> author;
    CardContent content;
};

/// What a journal knows of decks: cards that its members wrote, cards that they hid, and what it has drawn, so that
/// nothing comes twice before a deck is through, whatever is added to it or taken away in the meantime.
class DeckStore {
public:
    DeckStore(vault::Database& database, Stamps& stamps, IdSource& ids, const Clock& clock);

    /// With own cards at the end, hidden ones marked, and `next` as this journal would draw: what was not drawn yet
    /// first, in an order of `seed`, then what was drawn longest ago.
    [[nodiscard]] exercises::Deck inJournal(const exercises::Deck& deck, std::uint64_t seed) const;
    /// The card of `day`, the same at every call and in every copy of the journal; none comes again before as many days
    /// have passed as there are cards. `deck` is as inJournal() gave it. Empty when it has no card to show.
    [[nodiscard]] std::string cardOfDay(const exercises::Deck& deck, Date day);
    /// In the order in which they were drawn.
    void recordDrawn(std::span<const exercises::DrawnCard> cards);

    void setHidden(const exercises::DrawnCard& card, bool hidden);

    [[nodiscard]] std::vector<OwnCard> ownCards(std::string_view deck) const; ///< oldest first
    /// Throws Error(InvalidInput) for a text that is empty or longer than kMaxCard; line breaks become spaces.
    [[nodiscard]] CardId addOwn(std::string_view deck, const CardContent& content, const MemberId& author);
    void changeOwn(const CardId& id, const CardContent& content);
    void removeOwn(const CardId& id); ///< also its place among those that are hidden or were drawn

private:
    struct Drawn {
        std::int64_t pass = 0;
        std::int64_t changed = 0;
    };
    [[nodiscard]] std::map<std::string, Drawn, std::less<>> drawnOf(std::string_view deck) const;
    [[nodiscard]] std::uint64_t seedOfJournal() const;

    vault::Database& m_database;
    Stamps& m_stamps;
    IdSource& m_ids;
    const Clock& m_clock;
};

} // namespace inglenook::journal
