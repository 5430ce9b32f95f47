// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_support.h"

#include <nlohmann/json.hpp>

using namespace inglenook;
using namespace inglenook::exercises;
using namespace inglenook::test;

namespace {

constexpr std::int64_t kMinute = 60 * 1000;

Definition timeOut()
{
    auto text = withHead(step("who", "choose",
                              "actor = \"both\"\nkeep = false\noptions = [{ id = \"speaker\", text = \"{speaker}\" }, "
                              "{ id = \"listener\", text = \"{listener}\" }]\n") +
                             step("places", "write", "actor = \"both\"\nkeep = false\n") +
                             step("rest", "pause", "deck = \"three\"\nquote = \"places\"\n") +
                             "[[step]]\nid = \"end\"\nkind = \"close\"\nlabel = \"l\"\nprompt = \"p\"\n",
                         "either");
    text.replace(text.find("\"test\""), 6, "\"time-out\"");
    auto loaded = loadDefinition("time-out.toml", text);
    if (const auto* faults = std::get_if<Faults>(&loaded))
        FAIL(faults->front().toString());
    return std::get<Definition>(loaded);
}

Definition talk()
{
    return defined(step("tell", "speak", kSpeaker + "timer = 60\ntyping = true\n") +
                   step("quiet", "wait", "wait = 30\n"));
}

event::TakeBreak in(const Session& session, int minutes)
{
    return {Timestamp{session.now().ms + minutes * kMinute}};
}

} // namespace

TEST_CASE("a time-out asks its own questions, then it is a break, then the same step goes on", "[exercises][break]")
{
    const auto pause = timeOut();
    const auto definition = talk();
    Session session{definition, {"Alex", "Sam"}, 1, {threeCards()}, &pause};
    session.write("half a sen").apply(event::CallBreak{});
    auto view = session.view();
    CHECK(view.isTimeOut);
    CHECK(view.step->id == "who");
    CHECK(view.options.at(0).text == "Sam"); // who was speaking
    CHECK(view.waitingNumber == 1);
    CHECK(view.waitingCount == 3);
    session.choose({"speaker"}).forward().write("Alex upstairs").forward();
    CHECK(session.view().step->id == "rest");
    session.apply(in(session, 60));
    view = session.view();
    CHECK(view.phase == Phase::OnBreak);
    CHECK(view.isTimeOut);
    REQUIRE(view.quote);
    CHECK(view.quote->answer.text == "Alex upstairs");
    CHECK(view.ideas.size() == 3);
    const auto waits = pendingBreak(session.run().save());
    REQUIRE(waits);
    CHECK(waits->until == *view.breakUntil);
    CHECK(waits->from == session.now());
    session.apply(event::EndBreak{}, 3600);
    view = session.view();
    CHECK_FALSE(view.isTimeOut);
    CHECK(view.step->id == "tell");
    CHECK(view.answer.text == "half a sen");
    CHECK_FALSE(pendingBreak(session.run().save()));
}

TEST_CASE("a break can be made longer once", "[exercises][break]")
{
    const auto pause = timeOut();
    const auto definition = talk();
    Session session{definition, {"Alex", "Sam"}, 0, {threeCards()}, &pause};
    session.apply(event::CallBreak{}).choose({"listener"}).forward().forward().apply(in(session, 20));
    CHECK(session.view().canExtend);
    session.apply(in(session, 45), 20 * 60);
    const auto until = session.view().breakUntil;
    CHECK(until->ms == session.now().ms + 45 * kMinute - 20 * kMinute);
    CHECK_FALSE(session.view().canExtend);
    session.apply(in(session, 300));
    CHECK(session.view().breakUntil == until);
    CHECK(session.apply(event::EndBreak{}).stepId() == "tell");
}

TEST_CASE("going on without a break leads back at once, and so does a time-out without a pause", "[exercises][break]")
{
    const auto pause = timeOut();
    const auto definition = talk();
    Session session{definition, {"Alex", "Sam"}, 0, {threeCards()}, &pause};
    session.apply(event::CallBreak{}).choose({"speaker"}).forward().apply(event::GoOn{});
    CHECK(session.stepId() == "tell");
    CHECK_FALSE(session.view().isTimeOut);
    session.apply(event::CallBreak{}).apply(event::EndBreak{});
    CHECK(session.view().isTimeOut); // not on a break yet
    session.apply(event::Stop{});
    CHECK(session.view().phase == Phase::Finished);
}

TEST_CASE("timers and quiets stand still during a break, and its time is nobody's", "[exercises][break]")
{
    const auto pause = timeOut();
    const auto definition = talk();
    Session session{definition, {"Alex", "Sam"}, 0, {threeCards()}, &pause};
    session.apply(event::ToggleTimer{}, 0).apply(event::CallBreak{}, 20);
    session.apply(event::GoOn{}, 500);
    CHECK(session.view().timer->leftSeconds == 40);
    CHECK_FALSE(session.view().timer->running);
    session.apply(event::Forward{}, 10).apply(event::CallBreak{}, 10).apply(event::GoOn{}, 1000);
    CHECK_FALSE(session.view().canForward);
    CHECK(session.view().timer->leftSeconds == 20);
    session.apply(event::Stop{}, 5);
    const auto transcript = session.run().transcript();
    CHECK(transcript.presentMs == (20 + 10 + 10 + 5) * 1000);
    REQUIRE(transcript.turns.size() == 1);
    CHECK(transcript.turns[0] == SpokenTurn{"tell", 0, 0, 30'000});
}

TEST_CASE("a time-out alone, and one that is done by itself", "[exercises][break]")
{
    const auto pause = timeOut();
    const auto definition = defined(step("tell", "write", "actor = \"speaker\"\nverb = \"v\"\n"), "either");
    Session alone{definition, {"Alex"}, 0, {threeCards()}, &pause};
    CHECK(alone.apply(event::CallBreak{}).view().isTimeOut);

    Session itself{pause, {"Alex", "Sam"}, 0, {threeCards()}, &pause};
    itself.apply(event::CallBreak{});
    CHECK_FALSE(itself.view().isTimeOut);
    itself.choose({"speaker"}).forward().write("out").forward();
    CHECK_FALSE(itself.view().canForward);
    itself.apply(in(itself, 30));
    CHECK(itself.view().phase == Phase::OnBreak);
    CHECK(itself.apply(event::EndBreak{}).stepId() == "end");
}

TEST_CASE("a time-out whose file has changed leaves the time that was agreed on", "[exercises][break]")
{
    const auto pause = timeOut();
    const auto definition = talk();
    const std::vector<Deck> decks{threeCards()};
    Session session{definition, {"Alex", "Sam"}, 0, {threeCards()}, &pause};
    session.apply(event::CallBreak{}).choose({"speaker"}).forward().forward().apply(in(session, 30));
    const auto until = session.view().breakUntil;
    auto newer = timeOut();
    newer.version = 2;
    const auto other = Run::restore(definition, session.run().save(), decks, &newer);
    CHECK(other.view(session.now()).phase == Phase::OnBreak);
    CHECK(other.view(session.now()).breakUntil == until);
    const auto none = Run::restore(definition, session.run().save(), decks);
    CHECK(none.view(session.now()).breakUntil == until);
}

TEST_CASE("a break is read from what was saved without knowing the exercise", "[exercises][break]")
{
    CHECK_FALSE(pendingBreak(""));
    CHECK_FALSE(pendingBreak("[]"));
    CHECK_FALSE(pendingBreak("{\"breakUntil\":\"soon\"}"));
    CHECK(pendingBreak("{\"breakUntil\":5,\"breakFrom\":3}")->from.ms == 3);
}
