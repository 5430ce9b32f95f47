// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_support.h"

using namespace inglenook;
using namespace inglenook::exercises;
using namespace inglenook::test;

namespace {

std::string hidden(const std::string& id, const std::string& kind, const std::string& rest = {})
{
    return "[[step]]\nid = \"" + id + "\"\nkind = \"" + kind +
           "\"\nactor = \"each-in-private\"\nverb = \"writes\"\nlabel = \"" + id + "\"\nprompt = \"" + id + "?\"\n" +
           rest;
}

const std::string kHello = "[[step]]\nid = \"hello\"\nkind = \"read\"\nlabel = \"l\"\nprompt = \"Hello.\"\n";

Definition twoQuestions(const std::string& who = "together")
{
    return defined(
        kHello + hidden("close", "scale", "low = \"far\"\nhigh = \"near\"\n") +
            hidden("words", "write", "optional = true\n") +
            "[[step]]\nid = \"open\"\nkind = \"reveal\"\nlabel = \"opened\"\nreveals = [\"close\", \"words\"]\n" +
            (who == "either" ? "only = \"together\"\n" : ""),
        who);
}

Answer scale(int place)
{
    Answer answer;
    answer.scale = place;
    return answer;
}

bool shows(const Session& session, std::string_view words)
{
    return shown(session.view()).find(words) != std::string::npos;
}

} // namespace

TEST_CASE("one after the other answers everything in private, beginning with the speaker", "[exercises][run]")
{
    const auto definition = twoQuestions();
    Session session{definition, {"Alex", "Sam"}, 1};
    session.forward();
    auto view = session.view();
    CHECK(view.phase == Phase::HandOver);
    CHECK(view.acting == std::vector<int>{1});
    CHECK(view.step->id == "close");
    CHECK(view.stepNumber == 2);
    CHECK(view.stepCount == 5);
    CHECK_FALSE(view.answeredBefore);
    CHECK(session.forward().view().phase == Phase::HandOver); // a second press must not open it

    session.handedOver().apply(event::SetAnswer{scale(3)}).forward();
    CHECK(session.stepId() == "words");
    session.write("canary").forward();
    view = session.view();
    CHECK(view.phase == Phase::HandOver);
    CHECK(view.acting == std::vector<int>{0});
    CHECK(view.answeredBefore == 1);
    CHECK(view.stepNumber == 2);
    CHECK_FALSE(view.canGoBack);

    session.handedOver();
    CHECK(session.view().answer.isEmpty());
    session.apply(event::SetAnswer{scale(8)}).forward().forward();
    view = session.view();
    CHECK(view.phase == Phase::Revealed);
    CHECK_FALSE(view.canGoBack);
    REQUIRE(view.revealed.size() == 2);
    CHECK(view.revealed[0].answers[0].scale == 8);
    CHECK(view.revealed[0].answers[1].scale == 3);
    CHECK(view.revealed[1].answers[0].isEmpty());
    CHECK(view.revealed[1].answers[1].text == "canary");
}

TEST_CASE("no view of the other shows a sealed answer, forwards or back", "[exercises][run]")
{
    const auto definition = twoQuestions();
    Session session{definition};
    session.forward().handedOver().forward().write("canary").forward();
    for (int i = 0; i < 4; ++i)
        CHECK_FALSE(shows(session.apply(event::Back{}), "canary"));
    session.handedOver();
    CHECK_FALSE(shows(session, "canary"));
    session.forward();
    CHECK_FALSE(shows(session, "canary"));
    session.apply(event::Back{}).apply(event::Back{}).apply(event::Back{});
    CHECK(session.stepId() == "close");
    CHECK(session.view().acting == std::vector<int>{1});
    session.apply(event::TakeBreak{Timestamp{}});
    CHECK_FALSE(shows(session, "canary"));
    CHECK(session.run().transcript().items.empty());
}

TEST_CASE("within one's own part back keeps the words", "[exercises][run]")
{
    const auto definition = twoQuestions();
    Session session{definition};
    session.forward().handedOver().apply(event::SetAnswer{scale(4)}).forward().write("mine").apply(event::Back{});
    CHECK(session.view().answer.scale == 4);
    CHECK_FALSE(session.view().canGoBack);
    CHECK(session.forward().view().answer.text == "mine");
}

TEST_CASE("stopping before the reveal forgets what was sealed", "[exercises][run]")
{
    const auto definition = twoQuestions();
    Session session{definition};
    session.forward().handedOver().forward().write("canary").forward().handedOver().apply(event::Stop{});
    CHECK_FALSE(shows(session, "canary"));
    CHECK(session.run().save().find("canary") == std::string::npos);
}

TEST_CASE("after the reveal both answers stand in the transcript, question by question", "[exercises][run]")
{
    const auto definition = twoQuestions();
    Session session{definition};
    session.forward().handedOver().apply(event::SetAnswer{scale(0)}).forward().write("one").forward();
    session.handedOver().apply(event::SetAnswer{scale(10)}).forward().write("two").forward().forward().forward();
    REQUIRE(session.view().phase == Phase::Finished);
    CHECK(session.view().transcript.markdown() ==
          "## Alex: Close\n\nFar\n\n## Sam: Close\n\nNear\n\n## Alex: Words\n\none\n\n## Sam: Words\n\ntwo");
}

TEST_CASE("alone private steps are plain steps", "[exercises][run]")
{
    const auto definition = twoQuestions("either");
    Session session{definition, {"Alex"}};
    session.forward();
    CHECK(session.view().phase == Phase::Acting);
    session.apply(event::SetAnswer{scale(2)}).forward().write("alone").forward();
    CHECK(session.stepId() == "end");
    CHECK(session.apply(event::Back{}).view().answer.text == "alone");
    session.forward().forward();
    CHECK(session.view().transcript.items.size() == 2);
}

TEST_CASE("of a match only what both would like is left anywhere", "[exercises][run]")
{
    const auto definition =
        defined(hidden("wishes", "match", "deck = \"three\"\n") +
                "[[step]]\nid = \"open\"\nkind = \"reveal\"\nlabel = \"opened\"\nreveals = [\"wishes\"]\n");
    Session session{definition};
    session.handedOver();
    CHECK(session.view().options.size() == 3);
    session.choose({"sea=yes", "wood=maybe", "hill=no", "moon=yes", "sea=perhaps"}).forward();
    CHECK_FALSE(shows(session, "sea=yes"));
    session.handedOver().choose({"sea=maybe", "wood=no", "hill=yes"}).forward();
    auto view = session.view();
    CHECK(view.phase == Phase::Revealed);
    CHECK(view.revealed.at(0).answers.at(0).choices == std::vector<std::string>{"sea"});
    CHECK(view.revealed.at(0).answers.at(1).choices == std::vector<std::string>{"sea"});
    REQUIRE(view.revealed.at(0).options.size() == 1);
    CHECK(view.revealed.at(0).options.at(0).text == "The sea?");
    const auto saved = session.run().save();
    for (const std::string_view secret : {"wood", "hill", "=yes", "=maybe", "=no"})
        CHECK(saved.find(secret) == std::string::npos);
    session.forward().forward();
    REQUIRE(session.view().transcript.items.size() == 1);
    CHECK(session.view().transcript.items[0].participant == -1);
    CHECK(session.view().transcript.markdown() == "## Wishes\n\nThe sea?");
}

TEST_CASE("a match without anything in common leaves nothing", "[exercises][run]")
{
    const auto definition = defined(hidden("wishes", "match", "deck = \"three\"\n"));
    Session session{definition};
    session.handedOver().choose({"sea=yes"}).forward().handedOver().choose({"wood=yes"}).forward();
    CHECK(session.stepId() == "end");
    CHECK(session.run().answers().empty());
}
