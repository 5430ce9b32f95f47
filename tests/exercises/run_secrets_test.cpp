// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_support.h"

using namespace inglenook;
using namespace inglenook::exercises;
using namespace inglenook::test;

namespace {

const std::string kOpen = "[[step]]\nid = \"open\"\nkind = \"reveal\"\nlabel = \"opened\"\nreveals = [\"wishes\"]\n";

std::string hidden(const std::string& id, const std::string& kind, const std::string& rest)
{
    return step(id, kind, "actor = \"each-in-private\"\nverb = \"answers\"\n" + rest);
}

Definition wishes()
{
    return defined(hidden("note", "write", "keep = false\n") + hidden("wishes", "match", "deck = \"three\"\n") + kOpen);
}

Definition howFar()
{
    return defined(hidden("set", "choose",
                          "agree = true\nkeep = false\noptions = [{ id = \"mild\", text = \"M\" }, { id = \"full\", "
                          "text = \"F\" }]\n") +
                   step("between", "read") + hidden("wishes", "match", "deck = \"three\"\nfilter = [\"set\"]\n") +
                   kOpen);
}

Deck mildAndFull()
{
    auto deck = threeCards();
    deck.cards[0].topics = {"mild"};
    deck.cards[1].topics = {"mild", "full"};
    deck.cards[2].topics = {"full"};
    return deck;
}

Session& mark(Session& session, const std::string& card, Mark mark)
{
    return session.apply(event::SetMark{card, mark});
}

bool knows(const Session& session, std::string_view words)
{
    return const_cast<Session&>(session).run().save().find(words) != std::string::npos;
}

} // namespace

TEST_CASE("what is marked is never in what is saved, until both have marked the same", "[exercises][secrets]")
{
    const auto definition = wishes();
    Session session{definition};
    session.handedOver().write("about us").forward();
    mark(mark(mark(session, "sea", Mark::Yes), "wood", Mark::Maybe), "hill", Mark::No);
    CHECK(session.view().marks == WipedVector<Mark>{Mark::Yes, Mark::Maybe, Mark::No});
    CHECK(session.run().holdsSecrets());
    const auto nowhere = [&](std::initializer_list<std::string_view> cards) {
        for (const auto card : cards)
            CHECK_FALSE(knows(session, card));
    };
    nowhere({"sea", "wood", "hill", "maybe"});
    session.forward();
    nowhere({"sea", "wood", "hill"});
    session.handedOver().forward();
    CHECK(session.view().marks == WipedVector<Mark>(3, Mark::None));
    mark(mark(session, "sea", Mark::Maybe), "hill", Mark::Yes);
    nowhere({"sea", "wood", "hill"});
    session.forward();
    CHECK_FALSE(session.run().holdsSecrets());
    CHECK(knows(session, "sea"));
    nowhere({"wood", "hill"});
    CHECK(session.view().revealed.at(0).answers.at(1).choices == std::vector<std::string>{"sea"});
    CHECK_FALSE(session.view().canGoBack);
}

TEST_CASE("a restored run asks for marks again from the first of the two, and says so", "[exercises][secrets]")
{
    const auto definition = wishes();
    const std::vector<Deck> decks{threeCards()};
    Session session{definition};
    session.handedOver().write("about us").forward();
    mark(session, "sea", Mark::Yes).forward().handedOver().forward();
    mark(session, "sea", Mark::Yes);
    auto restored = Run::restore(definition, session.run().save(), decks);
    auto view = restored.view(session.now());
    CHECK(view.askedAgain);
    CHECK(view.phase == Phase::HandOver);
    CHECK(view.acting == std::vector<int>{0});
    CHECK_FALSE(restored.holdsSecrets());
    restored.apply(event::HandedOver{}, session.now());
    CHECK(restored.view(session.now()).answer.text == "about us"); // only the marks are lost
    restored.apply(event::Forward{}, session.now());
    view = restored.view(session.now());
    CHECK(view.step->id == "wishes");
    CHECK(view.askedAgain);
    CHECK(view.marks == WipedVector<Mark>(3, Mark::None));
}

TEST_CASE("where nothing was marked yet nothing is asked again", "[exercises][secrets]")
{
    const auto definition = wishes();
    const std::vector<Deck> decks{threeCards()};
    Session session{definition};
    session.handedOver().write("about us");
    const auto restored = Run::restore(definition, session.run().save(), decks);
    CHECK_FALSE(restored.view(session.now()).askedAgain);
    CHECK(restored.view(session.now()).phase == Phase::Acting);
}

TEST_CASE("only where both go further the further set is asked, and who did not is nowhere", "[exercises][secrets]")
{
    const auto definition = howFar();
    auto deck = mildAndFull();
    deck.cards.push_back({"own", "Own", Depth::Light, {}, false, true}); // one that says nothing is one of the full set
    const auto asked = [&](const std::string& first, const std::string& second) {
        Session session{definition, {"Alex", "Sam"}, 0, {deck}};
        session.handedOver().choose({first});
        CHECK(session.view().answer.choices == std::vector<std::string>{first});
        CHECK_FALSE(knows(session, "full"));
        session.forward().handedOver();
        CHECK(session.view().answer.isEmpty());
        CHECK_FALSE(session.view().canForward);
        session.choose({second});
        CHECK_FALSE(knows(session, "full"));
        session.forward();
        CHECK(session.stepId() == "between");
        CHECK(knows(session, "full") == (first == "full" && second == "full"));
        CHECK_FALSE(
            knows(session, "\"participant\":0,\"round\":0,\"scale\":null,\"slots\":{},\"step\":\"set\",\"text\":\"x"));
        session.forward().handedOver();
        return session.view().options.size();
    };
    CHECK(asked("full", "full") == 4);
    CHECK(asked("full", "mild") == 2);
    CHECK(asked("mild", "full") == 2);
    CHECK(asked("mild", "mild") == 2);
}

TEST_CASE("a match asks as many cards as it says, the same for both", "[exercises][secrets]")
{
    const auto definition = defined(hidden("wishes", "match", "deck = \"three\"\ncards = 2\n"));
    Session session{definition};
    session.handedOver();
    REQUIRE(session.view().options.size() == 2);
    const auto first = session.view().options[0].id;
    const auto other = session.view().options[1].id;
    mark(mark(session, first, Mark::Yes), "nothing", Mark::Yes);
    session.forward().handedOver();
    CHECK(session.view().options[0].id == first);
    mark(session, other, Mark::Yes);
    session.forward();
    CHECK(session.run().answers().empty());
    CHECK(session.run().drawnCards().empty()); // that would tell which were asked
}

TEST_CASE("stopping forgets what was marked", "[exercises][secrets]")
{
    const auto definition = wishes();
    Session session{definition};
    session.handedOver().forward();
    mark(session, "sea", Mark::Yes).apply(event::Stop{});
    CHECK_FALSE(session.run().holdsSecrets());
    CHECK_FALSE(knows(session, "sea"));
}
