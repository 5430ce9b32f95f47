// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/deck_store.h"

#include "base/error.h"
#include "base/text.h"
#include "exercises/journal_deck.h"
#include "exercises/keys.h"
#include "journal/deck_order.h"
#include "journal/entry_content.h"
#include "journal/row.h"
#include "journal/stamps.h"
#include "journal/tombstones.h"

#include <algorithm>

namespace inglenook::journal {
namespace {

using exercises::Card;
using exercises::Deck;
using exercises::Depth;
using exercises::DrawnCard;

CardContent checked(const CardContent& given)
{
    CardContent content{singleLine(toValidUtf8(given.text)), given.depth, {}};
    if (content.text.empty() || codePointCount(content.text) > kMaxCard)
        throw Error{ErrorCode::InvalidInput, "a card has no words, or more than fit on it"};
    for (const auto& name : given.topics) {
        auto topic = singleLine(toValidUtf8(name));
        if (codePointCount(topic) > kMaxTopic)
            throw Error{ErrorCode::InvalidInput, "a topic is longer than 40 characters"};
        if (!topic.empty() && std::find(content.topics.begin(), content.topics.end(), topic) == content.topics.end())
            content.topics.push_back(std::move(topic));
    }
    if (content.topics.size() > kMaxTopics)
        throw Error{ErrorCode::InvalidInput, "a card has more than 12 topics"};
    return content;
}

Depth depthFrom(std::string_view key)
{
    return exercises::valueIn(exercises::kDepthKeys, key).value_or(Depth::Light);
}

/// FNV-1a: the same on every machine.
std::uint64_t mixed(std::uint64_t hash, std::span<const std::uint8_t> bytes)
{
    for (const auto byte : bytes)
        hash = (hash ^ byte) * 0x100000001B3U;
    return hash;
}

} // namespace

DeckStore::DeckStore(vault::Database& database, Stamps& stamps, IdSource& ids, const Clock& clock)
    : m_database{database},
      m_stamps{stamps},
      m_ids{ids},
      m_clock{clock}
{
}

std::map<std::string, DeckStore::Drawn, std::less<>> DeckStore::drawnOf(std::string_view deck) const
{
    auto query = m_database.prepare("SELECT card, pass, changed FROM drawn_cards WHERE deck = ?");
    query.bind(1, deck);
    std::map<std::string, Drawn, std::less<>> drawn;
    while (query.step())
        drawn.emplace(query.text(0), Drawn{query.integer(1), query.integer(2)});
    return drawn;
}

Deck DeckStore::inJournal(const Deck& deck, std::uint64_t seed) const
{
    auto seen = deck;
    for (const auto& own : ownCards(deck.id))
        seen.cards.push_back({own.id.toString(), own.content.text, own.content.depth, own.content.topics, false, true});
    auto query = m_database.prepare("SELECT card FROM hidden_cards WHERE deck = ? AND hidden = 1");
    query.bind(1, deck.id);
    while (query.step())
        for (auto& card : seen.cards)
            card.hidden = card.hidden || card.id == query.textView(0);
    const auto drawn = drawnOf(deck.id);
    std::vector<LastDrawn> last;
    for (const auto& card : seen.cards) {
        const auto found = drawn.find(card.id);
        last.push_back(found == drawn.end() ? LastDrawn{} : LastDrawn{found->second.pass, found->second.changed});
    }
    seen.next = nextOrder(last, seed);
    return seen;
}

std::uint64_t DeckStore::seedOfJournal() const
{
    constexpr std::uint64_t kBasis = 0xCBF29CE484222325U;
    auto query = m_database.prepare("SELECT id FROM journal");
    return query.step() ? mixed(kBasis, query.blob(0)) : kBasis;
}

std::string DeckStore::cardOfDay(const Deck& deck, Date day)
{
    const auto today = toIso8601(day);
    std::vector<std::size_t> shown;
    for (const auto place : deck.order(seedOfJournal()))
        if (!deck.cards[place].hidden)
            shown.push_back(place);
    if (shown.empty())
        return {};
    const auto days = daysFromDate(day);
    const auto count = static_cast<std::int64_t>(shown.size());
    const auto drawn = drawnOf(deck.id);
    auto query =
        m_database.prepare("SELECT day, card, changed FROM daily_cards WHERE deck = ? AND day > ? AND day <= ?");
    query.bind(1, deck.id).bind(2, toIso8601(dateFromDays(days - count))).bind(3, today);
    std::map<std::string, Stamp, std::less<>> used; // of late, and when last
    const auto note = [&used](const std::string& card, Stamp when) {
        auto& last = used.try_emplace(card, when).first->second;
        last = std::max(last, when);
    };
    while (query.step()) {
        const auto card = query.text(1);
        const auto chosen = query.integer(2);
        const auto* known = deck.find(card);
        const auto again = drawn.find(card);
        // A card of the day that was drawn since was passed over: another one takes its place.
        const bool isPassedOver = again != drawn.end() && again->second.changed > chosen;
        if (query.textView(0) == today && known != nullptr && !known->hidden && !isPassedOver)
            return card;
        note(card, chosen);
    }
    for (const auto& [card, last] : drawn)
        if (daysFromDate(localDate({timeOf(last.changed), 0})) > days - count)
            note(card, last.changed);
    const auto start = static_cast<std::size_t>((days % count + count) % count);
    const Card* chosen = nullptr;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const auto& card = deck.cards[shown[(start + i) % shown.size()]];
        if (!used.contains(card.id)) {
            chosen = &card;
            break;
        }
        if (chosen == nullptr || used[card.id] < used[chosen->id]) // the deck is through: what was longest ago
            chosen = &card;
    }
    vault::Transaction transaction{m_database};
    m_database.prepare("INSERT OR REPLACE INTO daily_cards (deck, day, card, changed) VALUES (?, ?, ?, ?)")
        .bind(1, deck.id)
        .bind(2, today)
        .bind(3, chosen->id)
        .bind(4, m_stamps.next())
        .run();
    transaction.commit();
    return chosen->id;
}

void DeckStore::recordDrawn(std::span<const DrawnCard> cards)
{
    if (cards.empty())
        return;
    vault::Transaction transaction{m_database};
    auto insert =
        m_database.prepare("INSERT OR REPLACE INTO drawn_cards (deck, card, changed, pass) VALUES (?, ?, ?, ?)");
    for (const auto& card : cards) {
        if (card.deck == exercises::kNotedDeck)
            continue; // has no cards of its own to remember
        const auto drawn = drawnOf(card.deck);
        std::int64_t highest = 0;
        for (const auto& [id, last] : drawn)
            highest = std::max(highest, last.pass);
        const auto before = drawn.find(card.card);
        insert.reset();
        insert.bind(1, card.deck)
            .bind(2, card.card)
            .bind(3, m_stamps.next())
            .bind(4, passAfter(before == drawn.end() ? 0 : before->second.pass, highest))
            .run();
    }
    transaction.commit();
}

void DeckStore::setHidden(const DrawnCard& card, bool hidden)
{
    vault::Transaction transaction{m_database};
    m_database.prepare("INSERT OR REPLACE INTO hidden_cards (deck, card, changed, hidden) VALUES (?, ?, ?, ?)")
        .bind(1, card.deck)
        .bind(2, card.card)
        .bind(3, m_stamps.next())
        .bind(4, hidden ? 1 : 0)
        .run();
    transaction.commit();
}

std::vector<OwnCard> DeckStore::ownCards(std::string_view deck) const
{
    auto query = m_database.prepare("SELECT id, author, depth, text, topics FROM own_cards WHERE deck = ? ORDER BY id");
    query.bind(1, deck);
    std::vector<OwnCard> cards;
    while (query.step())
        cards.push_back({readId<CardId>(query, 0),
                         std::string{deck},
                         readOptionalId<MemberId>(query, 1),
                         {query.text(3), depthFrom(query.textView(2)), tagsFromJson(query.textView(4))}});
    return cards;
}

CardId DeckStore::addOwn(std::string_view deck, const CardContent& content, const MemberId& author)
{
    const auto given = checked(content);
    const auto id = m_ids.make<CardId>();
    vault::Transaction transaction{m_database};
    auto insert = m_database.prepare("INSERT INTO own_cards (id, changed, deck, author, created, depth, text, topics) "
                                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    insert.bind(2, m_stamps.next()).bind(3, deck);
    bindId(insert, 4, author);
    insert.bind(5, m_clock.now().ms)
        .bind(6, exercises::keyIn(exercises::kDepthKeys, given.depth))
        .bind(7, given.text)
        .bind(8, tagsToJson(given.topics))
        .run();
    transaction.commit();
    return id;
}

void DeckStore::changeOwn(const CardId& id, const CardContent& content)
{
    const auto given = checked(content);
    vault::Transaction transaction{m_database};
    auto update = m_database.prepare("UPDATE own_cards SET changed = ?, depth = ?, text = ?, topics = ? WHERE id = ?");
    update.bind(1, m_stamps.next())
        .bind(2, exercises::keyIn(exercises::kDepthKeys, given.depth))
        .bind(3, given.text)
        .bind(4, tagsToJson(given.topics));
    bindId(update, 5, id);
    update.run();
    transaction.commit();
}

void DeckStore::removeOwn(const CardId& id)
{
    vault::Transaction transaction{m_database};
    auto statement = m_database.prepare("DELETE FROM own_cards WHERE id = ?");
    bindId(statement, 1, id);
    statement.run();
    if (m_database.changes() > 0) {
        bury(m_database, m_stamps, "card", id);
        for (const auto* sql : {"DELETE FROM hidden_cards WHERE card = ?", "DELETE FROM drawn_cards WHERE card = ?"})
            m_database.prepare(sql).bind(1, id.toString()).run();
    }
    transaction.commit();
}

} // namespace inglenook::journal
