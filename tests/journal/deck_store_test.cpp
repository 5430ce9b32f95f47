// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "journal/deck_order.h"
#include "journal/test_journal.h"

#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace inglenook;
using namespace inglenook::test;
using exercises::Deck;
using exercises::Depth;

namespace {

Deck deckOf(int count)
{
    Deck deck;
    deck.id = "questions";
    for (int i = 0; i < count; ++i)
        deck.cards.push_back({"c" + std::to_string(i), "Card?", static_cast<Depth>(i % 3), {}});
    return deck;
}

/// As many draws as asked for, one run each: what a person sees who opens the deck once a day.
class Drawer {
public:
    explicit Drawer(TestJournal& test) : m_test{test} {}

    std::string draw(const Deck& deck, std::optional<Depth> depth = std::nullopt)
    {
        const auto seen = m_test.journal->decks().inJournal(deck, m_seed++);
        for (const auto place : seen.next) {
            const auto& card = seen.cards[place];
            if (card.hidden || (depth && card.depth != *depth))
                continue;
            m_test.journal->decks().recordDrawn(std::vector{exercises::DrawnCard{deck.id, card.id}});
            return card.id;
        }
        return {};
    }

    std::vector<std::string> draw(const Deck& deck, int count, std::optional<Depth> depth = std::nullopt)
    {
        std::vector<std::string> drawn;
        for (int i = 0; i < count; ++i)
            drawn.push_back(draw(deck, depth));
        return drawn;
    }

private:
    TestJournal& m_test;
    std::uint64_t m_seed = 7;
};

std::size_t distinct(const std::vector<std::string>& cards)
{
    return std::set<std::string>(cards.begin(), cards.end()).size();
}

} // namespace

TEST_CASE("over many evenings no card comes twice before the deck is through, and then it rests for half a deck",
          "[journal][decks]")
{
    TestJournal test;
    Drawer drawer{test};
    const auto deck = deckOf(20);
    const auto drawn = drawer.draw(deck, 60);
    for (std::size_t pass = 0; pass < 3; ++pass)
        CHECK(distinct({drawn.begin() + static_cast<long>(pass * 20),
                        drawn.begin() + static_cast<long>(pass * 20 + 20)}) == 20);
    for (std::size_t i = 0; i < drawn.size(); ++i)
        for (std::size_t j = i + 1; j < std::min(drawn.size(), i + 10); ++j)
            CHECK(drawn[i] != drawn[j]);
    CHECK(std::vector<std::string>(drawn.begin(), drawn.begin() + 20) !=
          std::vector<std::string>(drawn.begin() + 20, drawn.begin() + 40));
}

TEST_CASE("what was drawn is remembered by the journal, also after it was closed", "[journal][decks]")
{
    TestJournal test;
    const auto deck = deckOf(9);
    Drawer drawer{test};
    auto drawn = drawer.draw(deck, 4);
    test.reopen();
    const auto rest = drawer.draw(deck, 5);
    drawn.insert(drawn.end(), rest.begin(), rest.end());
    CHECK(distinct(drawn) == 9);
}

TEST_CASE("cards that join, go or are hidden don't bring back what was drawn", "[journal][decks]")
{
    TestJournal test;
    Drawer drawer{test};
    (void)drawer.draw(deckOf(10), 25); // in the third pass
    const auto before = drawer.draw(deckOf(10), 2);
    const auto grown = deckOf(13);
    const auto after = drawer.draw(grown, 6); // what is left of the pass: three old and three new ones
    CHECK(distinct(after) == 6);
    for (const auto* card : {"c10", "c11", "c12"})
        CHECK(std::find(after.begin(), after.end(), card) != after.end());
    for (const auto& card : before)
        CHECK(std::find(after.begin(), after.end(), card) == after.end());
    const auto next = drawer.draw(grown, 13);
    CHECK(distinct(next) == 13); // the new ones are on a level with the rest

    test.journal->decks().setHidden({"questions", "c3"}, true);
    const auto without = drawer.draw(grown, 24);
    CHECK(std::find(without.begin(), without.end(), "c3") == without.end());
    CHECK(distinct(without) == 12);
    test.journal->decks().setHidden({"questions", "c3"}, false);
    CHECK(drawer.draw(grown) == "c3");
}

TEST_CASE("drawing by depth goes through the cards of that depth, each once", "[journal][decks]")
{
    TestJournal test;
    Drawer drawer{test};
    const auto deck = deckOf(12);
    const auto deep = drawer.draw(deck, 8, Depth::Deep);
    CHECK(distinct({deep.begin(), deep.begin() + 4}) == 4);
    CHECK(distinct({deep.begin() + 4, deep.end()}) == 4);
    const auto rest = drawer.draw(deck, 8);
    CHECK(distinct(rest) == 8); // now the others
    for (const auto& card : rest)
        CHECK(std::find(deep.begin(), deep.end(), card) == deep.end());
}

TEST_CASE("the card of the day stays that day, and none comes again within the length of the deck", "[journal][decks]")
{
    TestJournal test;
    auto& decks = test.journal->decks();
    const auto deck = deckOf(40);
    std::vector<std::string> days;
    for (int day = 0; day < 120; ++day) {
        const auto date = dateFromDays(20'000 + day);
        const auto seen = decks.inJournal(deck, static_cast<std::uint64_t>(day));
        days.push_back(decks.cardOfDay(seen, date));
        CHECK(decks.cardOfDay(decks.inJournal(deck, 99), date) == days.back());
    }
    for (std::size_t i = 0; i < days.size(); ++i)
        for (std::size_t j = i + 1; j < std::min(days.size(), i + 40); ++j)
            REQUIRE(days[i] != days[j]);
}

TEST_CASE("the card of the day keeps its distance when the deck grows, and gives way when it is hidden",
          "[journal][decks]")
{
    TestJournal test;
    auto& decks = test.journal->decks();
    std::vector<std::string> days;
    for (int day = 0; day < 60; ++day) {
        const auto deck = deckOf(30 + day / 10);
        days.push_back(decks.cardOfDay(decks.inJournal(deck, 1), dateFromDays(20'000 + day)));
        for (std::size_t back = 1; back < 30 && back < days.size(); ++back)
            REQUIRE(days.back() != days[days.size() - 1 - back]);
    }
    const auto today = dateFromDays(20'059);
    decks.setHidden({"questions", days.back()}, true);
    const auto other = decks.cardOfDay(decks.inJournal(deckOf(35), 1), today);
    CHECK(other != days.back());
    CHECK(decks.cardOfDay(decks.inJournal(deckOf(35), 1), today) == other);
    CHECK(decks.cardOfDay(decks.inJournal(deckOf(0), 1), today).empty());
}

TEST_CASE("a card of the day that is passed over comes back only when the deck is through", "[journal][decks]")
{
    TestJournal test;
    auto& decks = test.journal->decks();
    const auto deck = deckOf(12);
    std::vector<std::string> shown;
    for (int day = 0; day < 9; ++day) {
        const auto today = localDate(test.clock.localNow());
        shown.push_back(decks.cardOfDay(decks.inJournal(deck, 1), today));
        if (day % 2 == 0) {
            const exercises::DrawnCard passedOver{"questions", shown.back()};
            decks.recordDrawn({&passedOver, 1});
            shown.push_back(decks.cardOfDay(decks.inJournal(deck, 1), today));
            CHECK(decks.cardOfDay(decks.inJournal(deck, 2), today) == shown.back());
        }
        test.clock.advanceDays(1);
    }
    REQUIRE(shown.size() == 14);
    for (std::size_t i = 0; i < shown.size(); ++i)
        for (std::size_t j = i + 1; j < std::min(shown.size(), i + 12); ++j)
            CHECK(shown[i] != shown[j]);
}

TEST_CASE("own cards are written, drawn, changed and taken away", "[journal][decks]")
{
    TestJournal test;
    auto& decks = test.journal->decks();
    const auto id = decks.addOwn(
        "questions", {"  What did the\nlake smell of? ", Depth::Deep, {"water", "", " memory ", "water"}}, test.sam());
    test.clock.advanceSeconds(1);
    (void)decks.addOwn("other", {"Elsewhere?", Depth::Light, {}}, test.alex());
    auto cards = decks.ownCards("questions");
    REQUIRE(cards.size() == 1);
    CHECK(cards[0].content.text == "What did the lake smell of?");
    CHECK(cards[0].content.topics == std::vector<std::string>{"water", "memory"});
    CHECK(cards[0].author == test.sam());
    auto seen = decks.inJournal(deckOf(3), 1);
    REQUIRE(seen.cards.size() == 4);
    CHECK(seen.cards.back().isOwn);
    CHECK(seen.cards.back().id == id.toString());
    CHECK(seen.cards.back().depth == Depth::Deep);
    CHECK(seen.cards.back().topics == std::vector<std::string>{"water", "memory"});
    decks.changeOwn(id, {"And the attic?", Depth::Medium, {"dust"}});
    test.reopen();
    auto& again = test.journal->decks();
    const auto changed = again.ownCards("questions").at(0).content;
    CHECK(changed.text == "And the attic?");
    CHECK(changed.depth == Depth::Medium);
    CHECK(changed.topics == std::vector<std::string>{"dust"});
    again.removeOwn(id);
    CHECK(again.ownCards("questions").empty());
    auto buried = test.vault->database().prepare("SELECT count(*) FROM tombstones WHERE kind = 'card'");
    REQUIRE(buried.step());
    CHECK(buried.integer(0) == 1);
}

TEST_CASE("a card without words, or with more than fit on it, is refused", "[journal][decks]")
{
    TestJournal test;
    auto& decks = test.journal->decks();
    CHECK_THROWS_AS((void)decks.addOwn("questions", {" ", Depth::Light, {}}, test.sam()), Error);
    CHECK_THROWS_AS((void)decks.addOwn("questions", {std::string(161, 'x'), Depth::Light, {}}, test.sam()), Error);
    CHECK_THROWS_AS((void)decks.addOwn("questions", {"A", Depth::Light, {std::string(41, 'x')}}, test.sam()), Error);
    std::vector<std::string> many;
    for (int i = 0; i < 13; ++i)
        many.push_back("t" + std::to_string(i));
    CHECK_THROWS_AS((void)decks.addOwn("questions", {"A", Depth::Light, many}, test.sam()), Error);
    CHECK(decks.ownCards("questions").empty());
}

TEST_CASE("an own card that is taken away leaves no mark of having been drawn or hidden", "[journal][decks]")
{
    TestJournal test;
    auto& decks = test.journal->decks();
    const auto id = decks.addOwn("questions", {"Which road?", Depth::Light, {}}, test.sam());
    const exercises::DrawnCard card{"questions", id.toString()};
    decks.recordDrawn(std::vector{card});
    decks.setHidden(card, true);
    decks.removeOwn(id);
    for (const auto* sql : {"SELECT count(*) FROM drawn_cards", "SELECT count(*) FROM hidden_cards"}) {
        auto left = test.vault->database().prepare(sql);
        REQUIRE(left.step());
        CHECK(left.integer(0) == 0);
    }
}

TEST_CASE("a card that was drawn is remembered together with the run that drew it", "[journal][decks]")
{
    TestJournal test;
    const auto run = test.journal->runs().begin("questions", "Questions", {test.sam()}, "{}");
    test.journal->runs().save(run, "{}", std::vector{exercises::DrawnCard{"questions", "c1"}});
    const auto seen = test.journal->decks().inJournal(deckOf(3), 1);
    CHECK(seen.cards[seen.next.back()].id == "c1");
}
