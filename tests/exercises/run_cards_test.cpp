// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_support.h"

#include <set>

using namespace inglenook;
using namespace inglenook::exercises;
using namespace inglenook::test;

namespace {

/// Nine cards: three of each depth, every second one for outside.
Deck nineCards()
{
    Deck deck;
    deck.id = "three";
    for (int i = 0; i < 9; ++i)
        deck.cards.push_back({"c" + std::to_string(i),
                              "Card " + std::to_string(i) + "?",
                              static_cast<Depth>(i / 3),
                              {i % 2 == 0 ? "outside" : "inside"}});
    return deck;
}

std::string deckStep(const std::string& rest = {})
{
    return step("talk", "deck", "actor = \"both\"\ndeck = \"three\"\n" + rest);
}

std::vector<std::string> drawAll(Session& session, int count)
{
    std::vector<std::string> seen;
    for (int i = 0; i < count; ++i) {
        seen.push_back(session.view().cardId);
        session.apply(event::NextCard{});
    }
    return seen;
}

} // namespace

TEST_CASE("no card comes twice before the deck is through, and then none twice in a row", "[exercises][cards]")
{
    const auto definition = defined(deckStep());
    Session session{definition, {"Alex", "Sam"}, 0, {nineCards()}};
    const auto seen = drawAll(session, 18);
    CHECK(std::set<std::string>(seen.begin(), seen.begin() + 9).size() == 9);
    for (std::size_t i = 1; i < seen.size(); ++i)
        CHECK(seen[i] != seen[i - 1]);
}

TEST_CASE("the journal decides the order, and is told what was drawn and done with", "[exercises][cards]")
{
    const auto definition = defined(deckStep());
    auto deck = nineCards();
    deck.next = {8, 2, 5, 0, 1, 3, 4, 6, 7};
    Session session{definition, {"Alex", "Sam"}, 0, {deck}};
    CHECK(drawAll(session, 3) == std::vector<std::string>{"c8", "c2", "c5"});
    CHECK(session.view().cardId == "c0");
    CHECK(session.run().drawnCards() == std::vector<DrawnCard>{{"three", "c8"}, {"three", "c2"}, {"three", "c5"}});
    session.forward();
    CHECK(session.run().drawnCards().back() == DrawnCard{"three", "c0"});
}

TEST_CASE("cards can be drawn by depth, and a card that doesn't fit goes back into the deck", "[exercises][cards]")
{
    const auto definition = defined(deckStep("depth = \"light\"\n"));
    Session session{definition, {"Alex", "Sam"}, 0, {nineCards()}};
    CHECK(session.view().depth == Depth::Light);
    CHECK(session.view().depths.size() == 3);
    const auto light = session.view().cardId;
    session.apply(event::SetDepth{Depth::Deep});
    std::set<std::string> deep;
    for (const auto& card : drawAll(session, 3))
        deep.insert(card);
    CHECK(deep == std::set<std::string>{"c6", "c7", "c8"});
    session.apply(event::SetDepth{std::nullopt});
    for (const auto& drawn : session.run().drawnCards())
        CHECK(drawn.card != light);
    const auto rest = drawAll(session, 6); // the one on the table is deep and comes first
    CHECK(std::set<std::string>(rest.begin(), rest.end()).size() == 6);
}

TEST_CASE("hidden cards are not drawn, and what was hidden just now is gone at once", "[exercises][cards]")
{
    const auto definition = defined(deckStep());
    auto deck = nineCards();
    for (const auto place : {1, 4, 7})
        deck.cards[static_cast<std::size_t>(place)].hidden = true;
    Session session{definition, {"Alex", "Sam"}, 0, {deck}};
    const auto first = session.view().cardId;
    session.apply(event::HideCard{});
    const auto rest = drawAll(session, 5);
    for (const auto& card : rest)
        CHECK_FALSE((card == first || card == "c1" || card == "c4" || card == "c7"));
}

TEST_CASE("what they chose narrows the deck", "[exercises][cards]")
{
    const auto definition = defined(
        step("where", "choose",
             "actor = \"both\"\nverb = \"v\"\nmultiple = true\noptional = true\noptions = [{ id = \"outside\", text = "
             "\"O\" }, { id = \"inside\", text = \"I\" }]\n") +
        deckStep("filter = [\"where\"]\n"));
    Session outside{definition, {"Alex", "Sam"}, 0, {nineCards()}};
    const auto drawn = drawAll(outside.choose({"outside"}).forward(), 5);
    CHECK(std::set<std::string>(drawn.begin(), drawn.end()) == std::set<std::string>{"c0", "c2", "c4", "c6", "c8"});
    auto withOwn = nineCards();
    withOwn.cards.push_back({"own", "Own?", Depth::Light, {}, false, true});
    Session other{definition, {"Alex", "Sam"}, 0, {withOwn}};
    const auto more = drawAll(other.choose({"outside"}).forward(), 6);
    CHECK(std::count(more.begin(), more.end(), "own") == 1); // about nothing in particular: it fits
    Session any{definition, {"Alex", "Sam"}, 0, {nineCards()}};
    const auto all = drawAll(any.apply(event::Skip{}), 9);
    CHECK(std::set<std::string>(all.begin(), all.end()).size() == 9);
}

TEST_CASE("the card of the day is the same for both, and is opened with its answers", "[exercises][cards]")
{
    const auto definition = defined(
        step("q", "deck",
             "actor = \"each-in-private\"\nverb = \"answers\"\ndeck = \"three\"\ndaily = true\ntyping = true\n") +
        "[[step]]\nid = \"open\"\nkind = \"reveal\"\nlabel = \"opened\"\nreveals = [\"q\"]\n");
    auto deck = nineCards();
    deck.today = "c4";
    Session session{definition, {"Alex", "Sam"}, 0, {deck}};
    session.handedOver();
    CHECK(session.view().cardId == "c4");
    CHECK_FALSE(session.view().canDraw);
    session.apply(event::NextCard{}).write("mine").forward().handedOver();
    CHECK(session.view().cardId == "c4");
    session.write("yours").forward();
    REQUIRE(session.view().phase == Phase::Revealed);
    CHECK(session.view().revealed.at(0).prompt == "Card 4?");
    CHECK(session.view().revealed.at(0).answers.at(1).text == "yours");
    CHECK(session.run().drawnCards().empty());
    session.forward().forward();
    CHECK(session.view().transcript.markdown().find("Card 4?\n\nmine") != std::string::npos);
}

TEST_CASE("in private both answer the card that the first one drew", "[exercises][cards]")
{
    const auto definition =
        defined(step("q", "deck", "actor = \"each-in-private\"\nverb = \"v\"\ndeck = \"three\"\nkeep = false\n"));
    Session session{definition, {"Alex", "Sam"}, 0, {nineCards()}};
    session.handedOver().apply(event::NextCard{});
    const auto card = session.view().cardId;
    session.forward().handedOver();
    CHECK(session.view().cardId == card);
    CHECK_FALSE(session.view().canDraw);
}

TEST_CASE("a run goes on when cards were added, hidden or taken away in between", "[exercises][cards]")
{
    const auto definition = defined(deckStep());
    const std::vector<Deck> before{nineCards()};
    RunSetup setup;
    setup.participants = {{"a", "Alex"}, {"s", "Sam"}};
    auto run = Run::start(definition, setup, Timestamp{0}, before);
    run.apply(event::NextCard{}, Timestamp{1});
    const auto card = run.view(Timestamp{1}).cardId;
    auto changed = nineCards();
    std::erase_if(changed.cards, [&](const Card& known) { return known.id == card; });
    changed.cards.insert(changed.cards.begin(), Card{"own", "Own?", Depth::Light, {}, false, true});
    const std::vector<Deck> after{changed};
    auto restored = Run::restore(definition, run.save(), after);
    CHECK_FALSE(restored.view(Timestamp{2}).card.has_value());
    std::set<std::string> seen;
    for (int i = 0; i < 8; ++i) {
        restored.apply(event::NextCard{}, Timestamp{2});
        seen.insert(restored.view(Timestamp{2}).cardId);
    }
    CHECK(seen.size() == 8);
    CHECK(seen.contains("own"));
    CHECK_FALSE(seen.contains(card));
}

TEST_CASE("a deck without any card that fits is said to be empty and never in the way", "[exercises][cards]")
{
    const auto definition = defined(deckStep());
    Deck empty;
    empty.id = "three";
    Session session{definition, {"Alex", "Sam"}, 0, {empty}};
    CHECK_FALSE(session.view().card.has_value());
    CHECK(session.apply(event::NextCard{}).forward().stepId() == "end");
}
