// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/journal_deck.h"
#include "exercises/run_support.h"

using namespace inglenook;
using namespace inglenook::exercises;
using namespace inglenook::test;

namespace {

Deck noted(int cards)
{
    Deck deck;
    deck.id = kNotedDeck;
    for (int i = 0; i < cards; ++i) {
        deck.cards.push_back({"note/" + std::to_string(i), "Thing " + std::to_string(i), Depth::Light, {}});
        deck.next.push_back(static_cast<std::size_t>(i));
    }
    return deck;
}

Definition checkIn()
{
    return defined(step("first", "read", "actor = \"both\"\n") +
                   step("noted", "deck", "actor = \"both\"\ndeck = \"noted\"\nkeep = false\noptional = true\n") +
                   step("last", "read", "actor = \"both\"\n"));
}

} // namespace

TEST_CASE("where nothing was noted the step is left out, and not counted", "[exercises][cards]")
{
    const auto definition = checkIn();
    for (const auto& decks : {std::vector<Deck>{}, std::vector{noted(0)}}) {
        Session session{definition, {"Alex", "Sam"}, 0, decks};
        const auto count = session.view().stepCount;
        CHECK(count == 3); // with the closing one
        session.forward();
        CHECK(session.stepId() == "last");
        CHECK(session.view().stepNumber == 2);
    }
}

TEST_CASE("what was noted comes in its order, each thing once", "[exercises][cards]")
{
    const auto definition = checkIn();
    Session session{definition, {"Alex", "Sam"}, 0, {noted(2)}};
    CHECK(session.view().stepCount == 4);
    session.forward();
    CHECK(session.view().card == "Thing 0");
    session.apply(event::NextCard{});
    CHECK(session.view().card == "Thing 1");
    session.apply(event::NextCard{});
    CHECK_FALSE(session.view().card.has_value());
    session.forward();
    CHECK(session.stepId() == "last");
    CHECK(session.run().drawnCards().size() == 2);
}

TEST_CASE("a run goes on when what was noted is gone in the meantime", "[exercises][cards]")
{
    const auto definition = checkIn();
    const std::vector full{noted(1)};
    auto run = Run::start(definition, {{{"a", "Alex"}, {"b", "Sam"}}, 0, 1}, {0}, full);
    run.apply(event::Forward{}, {1000});
    const std::vector empty{noted(0)};
    auto later = Run::restore(definition, run.save(), empty);
    CHECK_FALSE(later.view({2000}).card.has_value());
    later.apply(event::Forward{}, {3000});
    CHECK(later.view({3000}).step->id == "last");
}
