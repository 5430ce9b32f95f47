// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_support.h"

#include "base/error.h"

#include <algorithm>

using namespace inglenook;
using namespace inglenook::exercises;
using namespace inglenook::test;

namespace {

/// share, reflect, fits (loops back), change over, end.
Definition mirror(const std::string& fits = "missed = \"What is missing, {me}?\"\n")
{
    return defined(step("share", "speak", kSpeaker + "timer = 60\nforward = \"{me} has finished\"\n") +
                   step("reflect", "write", kListener + "heading = \"What {listener} heard\"\n") +
                   step("fits", "confirm",
                        kSpeaker +
                            "quote = \"reflect\"\nquote_caption = \"{listener} heard\"\nyes = \"Yes\"\n"
                            "not_quite = \"Not quite\"\nback = \"reflect\"\n" +
                            fits) +
                   step("change", "swap", "back = \"share\"\noptional = true\n"));
}

} // namespace

TEST_CASE("a run begins with the first speaker on turn and names filled in", "[exercises][run]")
{
    const auto definition = mirror();
    Session session{definition, {"Alex", "Sam"}, 1};
    const auto view = session.view();
    CHECK(view.step->id == "share");
    CHECK(view.acting == std::vector<int>{1});
    CHECK(view.prompt == "share: Sam to Alex");
    CHECK(view.forward == "Sam has finished");
    CHECK(view.stepNumber == 1);
    CHECK(view.stepCount == 5);
    CHECK(view.canForward);
    CHECK_FALSE(view.canGoBack);
    CHECK_FALSE(view.canSkip);
}

TEST_CASE("only a decision leads on from a confirm step, and yes goes on", "[exercises][run]")
{
    const auto definition = mirror();
    Session session{definition};
    session.forward().write("You missed the sea.").forward();
    REQUIRE(session.stepId() == "fits");
    CHECK_FALSE(session.view().canForward);
    REQUIRE(session.view().quote);
    CHECK(session.view().quote->caption == "Sam heard");
    CHECK(session.view().quote->answer.text == "You missed the sea.");
    CHECK(session.forward().stepId() == "fits");
    CHECK(session.apply(event::Confirm{true}).stepId() == "change");
}

TEST_CASE("not quite asks what is missing and leads back to the listener until it fits", "[exercises][run]")
{
    const auto definition = mirror();
    Session session{definition};
    session.forward().write("You missed the sea.").forward().apply(event::Confirm{false});
    CHECK(session.view().phase == Phase::Missing);
    CHECK(session.view().acting == std::vector<int>{0});
    CHECK(session.view().prompt == "What is missing, Alex?");

    session.write("That I was afraid.").forward();
    auto view = session.view();
    CHECK(view.step->id == "reflect");
    CHECK(view.acting == std::vector<int>{1});
    CHECK(view.attempt == 1);
    CHECK(view.missed == "That I was afraid.");
    CHECK(view.answer.text == "You missed the sea."); // the words of the first try to go on from
    CHECK(view.stepNumber == 2);

    session.write("You missed the sea and were afraid.").forward();
    CHECK(session.view().quote->answer.text == "You missed the sea and were afraid.");
    CHECK(session.view().missed.empty());
    session.apply(event::Confirm{false}).forward().forward().apply(event::Confirm{true});
    CHECK(session.stepId() == "change");

    const auto transcript = session.run().transcript();
    REQUIRE(transcript.items.size() == 1); // the last try only
    CHECK(transcript.items[0].markdown == "You missed the sea and were afraid.");
    CHECK(transcript.items[0].attempts == 3);
}

TEST_CASE("not quite without a question leads straight back", "[exercises][run]")
{
    const auto definition = mirror("");
    Session session{definition};
    session.forward().forward().apply(event::Confirm{false});
    CHECK(session.stepId() == "reflect");
    CHECK(session.view().attempt == 1);
}

TEST_CASE("roles change once; the second time the swap is passed", "[exercises][run]")
{
    const auto definition = mirror();
    Session session{definition};
    session.forward().write("first").forward().apply(event::Confirm{true});
    CHECK(session.view().acting == std::vector<int>{0, 1});
    CHECK(session.view().stepNumber == 4);
    session.forward();
    CHECK(session.stepId() == "share");
    CHECK(session.view().round == 1);
    CHECK(session.view().attempt == 0);
    CHECK(session.view().stepNumber == 1);
    CHECK(session.view().acting == std::vector<int>{1});
    CHECK(session.run().speaker() == 1);
    CHECK(session.run().firstSpeaker() == 0);
    session.forward();
    CHECK(session.view().answer.isEmpty());
    session.write("second").forward().apply(event::Confirm{true});
    CHECK(session.stepId() == "end");
    CHECK(session.view().stepNumber == 5);
    session.forward();
    CHECK(session.view().phase == Phase::Finished);
    CHECK_FALSE(session.view().stoppedEarly);
    const auto& items = session.view().transcript.items;
    REQUIRE(items.size() == 2);
    CHECK(items[0].heading == "What Sam heard");
    CHECK(items[1].heading == "What Alex heard");
}

TEST_CASE("an optional swap can be skipped", "[exercises][run]")
{
    const auto definition = mirror();
    Session session{definition};
    session.forward().forward().apply(event::Confirm{true});
    REQUIRE(session.view().canSkip);
    CHECK(session.apply(event::Skip{}).stepId() == "end");
}

TEST_CASE("back walks the way that was taken and keeps the words", "[exercises][run]")
{
    const auto definition = mirror();
    Session session{definition};
    session.forward().write("heard").forward().apply(event::Confirm{false}).write("more").forward();
    session.apply(event::Back{});
    CHECK(session.view().phase == Phase::Missing);
    CHECK(session.view().answer.text == "more");
    session.apply(event::Back{});
    CHECK(session.stepId() == "fits");
    session.apply(event::Back{});
    CHECK(session.view().answer.text == "heard");
    session.apply(event::Back{}).apply(event::Back{});
    CHECK(session.stepId() == "share");
    session.forward().forward().apply(event::Confirm{true});
    CHECK(session.run().transcript().items.at(0).markdown == "heard");
    CHECK(session.run().transcript().items.at(0).attempts == 1);
}

TEST_CASE("a chosen option leads to its own step, and what lies on the other way is not kept", "[exercises][run]")
{
    const auto definition = defined(step("pick", "choose",
                                         kSpeaker + "keep = false\noptions = [{ id = \"x\", text = \"With {other}\" }, "
                                                    "{ id = \"y\", text = \"Y\", next = \"end\" }]\n") +
                                    step("more", "write", kSpeaker));
    Session session{definition};
    CHECK(session.view().options.at(0).text == "With Sam");
    CHECK_FALSE(session.view().canForward);
    CHECK(session.choose({"nonsense"}).view().answer.isEmpty());
    session.choose({"x"}).forward();
    CHECK(session.stepId() == "more");
    session.write("secret").apply(event::Back{}).choose({"y"}).forward();
    CHECK(session.stepId() == "end");
    session.forward();
    CHECK(session.view().transcript.items.empty());
    CHECK(session.run().save().find("secret") == std::string::npos);
}

TEST_CASE("answers hold only what their step can hold", "[exercises][run]")
{
    const auto definition = defined(step("listen", "speak", kSpeaker) +
                                    step("far", "scale", kSpeaker + "low = \"far\"\nhigh = \"near\"\n"));
    Session session{definition};
    CHECK(session.write("not typed").view().answer.isEmpty());
    session.forward();
    Answer answer;
    answer.scale = 11;
    CHECK(session.apply(event::SetAnswer{answer}).view().answer.isEmpty());
    answer.scale = 10;
    answer.text = "broken \xff";
    CHECK(session.apply(event::SetAnswer{answer}).view().answer.text == "broken \xEF\xBF\xBD");
    CHECK(session.view().answer.scale == 10);
}

TEST_CASE("cards come one after the other, none twice before all were there", "[exercises][run]")
{
    const auto definition = defined(step("talk", "deck", "deck = \"three\"\ncards = 2\n"));
    Session session{definition};
    std::vector<std::string> seen{*session.view().card};
    session.write("about it").apply(event::NextCard{});
    CHECK(session.view().answer.isEmpty());
    seen.push_back(*session.view().card);
    session.write("kept").forward();
    CHECK(session.stepId() == "talk");
    seen.push_back(*session.view().card);
    std::sort(seen.begin(), seen.end());
    CHECK(std::unique(seen.begin(), seen.end()) == seen.end());
    CHECK(session.apply(event::Back{}).view().answer.text == "kept");
    session.forward().forward();
    CHECK(session.stepId() == "end");
}

TEST_CASE("stopping leads to the closing view from every phase", "[exercises][run]")
{
    const auto definition = mirror();
    Session session{definition};
    session.forward().write("heard").forward().apply(event::Confirm{false}).apply(event::TakeBreak{Timestamp{}});
    session.apply(event::Stop{});
    CHECK(session.view().phase == Phase::Finished);
    CHECK(session.view().stoppedEarly);
    CHECK(session.run().isFinished());
    CHECK(session.view().transcript.items.at(0).markdown == "heard");
    session.forward().apply(event::Back{}).write("late");
    CHECK(session.view().phase == Phase::Finished);
    session.apply(event::SetKeep{0, false}).apply(event::SetKeep{9, false});
    CHECK_FALSE(session.view().transcript.items.at(0).keep);
    CHECK(session.view().transcript.markdown().empty());
    session.apply(event::SetKeep{0, true});
    CHECK(session.view().transcript.markdown() == "## What Sam heard\n\nheard");
}

TEST_CASE("alone there is no swap, and the other one is your partner", "[exercises][run]")
{
    const auto definition =
        defined(step("say", "write", kSpeaker + "help = \"{other} may not agree with {listener}.\"\n") +
                    step("fits", "confirm",
                         kListener + "only = \"together\"\nyes = \"Y\"\nnot_quite = \"N\"\nback = \"say\"\n") +
                    step("change", "swap", "back = \"say\"\nonly = \"together\"\n") +
                    step("think", "write", kListener + "only = \"alone\"\n"),
                "either");
    Session session{definition, {"Alex"}};
    CHECK(session.view().stepCount == 3);
    CHECK(session.view().prompt == "say: Alex to your partner");
    CHECK(session.view().help == "Your partner may not agree with your partner.");
    session.forward();
    CHECK(session.stepId() == "think");
    CHECK(session.view().acting == std::vector<int>{0});
    CHECK(session.view().stepNumber == 2);
    session.forward();
    CHECK(session.stepId() == "end");
    CHECK(session.view().acting == std::vector<int>{0});
}

TEST_CASE("a run that doesn't fit its exercise does not begin", "[exercises][run]")
{
    const auto definition = mirror();
    CHECK_THROWS_AS(Session(definition, {"Alex"}), Error);
    CHECK_THROWS_AS(Session(definition, {"Alex", "Sam"}, 2), Error);
    const auto cards = defined(step("talk", "deck", "deck = \"three\"\n"));
    CHECK_THROWS_AS(Session(cards, {"Alex", "Sam"}, 0, {}), Error);
}

TEST_CASE("only a saved run of the same exercise is restored", "[exercises][run]")
{
    const auto definition = mirror();
    Session session{definition};
    const auto saved = session.forward().run().save();
    auto later = definition;
    later.version = 2;
    CHECK_THROWS_AS(Run::restore(later, saved), Error);
    CHECK_THROWS_AS(Run::restore(definition, ""), Error);
    CHECK_THROWS_AS(Run::restore(definition, "{}"), Error);
    CHECK_THROWS_AS(Run::restore(definition, "[1]"), Error);
    const std::string moment = "\"path\":[[0,0,0,";
    REQUIRE(saved.find(moment) != std::string::npos);
    for (const std::string altered :
         {"\"path\":[[0,9,0,", "\"path\":[[5,0,0,", "\"path\":[[1,0,0,", "\"path\":[[0,0,2,", "\"path\":[[0,0,-2,"}) {
        auto hostile = saved;
        hostile.replace(hostile.find(moment), moment.size(), altered);
        CHECK_THROWS_AS(Run::restore(definition, hostile), Error);
    }
}
