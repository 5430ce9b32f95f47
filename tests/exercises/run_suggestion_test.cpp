// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_support.h"

#include <nlohmann/json.hpp>

using namespace inglenook;
using namespace inglenook::exercises;
using namespace inglenook::test;

namespace {

std::string suggest(const std::string& exercise, const std::string& rest)
{
    return "[[suggest]]\nexercise = \"" + exercise + "\"\nwhy = \"W.\"\n" + rest;
}

Definition signs()
{
    auto text = withHead(
        step("signs", "choose",
             "actor = \"both\"\nmultiple = true\noptional = true\noptions = [{ id = \"unheard\", text = \"U\" }, { id "
             "= \"apart\", text = "
             "\"A\" }]\n") +
            step("near", "scale",
                 "actor = \"each-in-private\"\nverb = \"v\"\nkeep = false\nlow = \"l\"\nhigh = \"h\"\n") +
            step("week", "scales",
                 "actor = \"both\"\nlow = \"l\"\nhigh = \"h\"\noptional = true\nitems = [{ id = \"heard\", text = "
                 "\"H.\" }, { id = \"safe\", "
                 "text = \"S.\" }]\n") +
            step("word", "feel", "actor = \"both\"\noptional = true\n") +
            "[[step]]\nid = \"end\"\nkind = \"close\"\nlabel = \"l\"\nprompt = \"p\"\n" +
            suggest("sealed", "when = { step = \"near\", at_most = 10 }\n") + suggest("alone", "only = \"alone\"\n") +
            suggest("mirror", "when = { step = \"signs\", option = \"unheard\" }\n") +
            suggest("rituals", "when = { step = \"signs\", option = \"apart\" }\n") +
            suggest("week", "when = { step = \"week\", item = \"heard\", at_most = 3 }\n") +
            suggest("sad", "when = { step = \"word\", family = \"sad\" }\n") + suggest("else", ""),
        "either");
    auto loaded = loadDefinition("test.toml", text);
    if (const auto* faults = std::get_if<Faults>(&loaded))
        FAIL(faults->front().toString());
    return std::get<Definition>(loaded);
}

Answer scales(int heard)
{
    Answer answer;
    answer.scales["heard"] = heard;
    return answer;
}

/// What is offered at the end.
std::string offered(const Definition& definition, const std::vector<std::string>& signs, const Answer& week,
                    const Answer& word, const std::vector<std::string>& people = {"Alex", "Sam"})
{
    Session session{definition, people};
    Answer near;
    near.scale = 2;
    session.choose(signs).forward();
    if (people.size() == 2)
        session.handedOver().apply(event::SetAnswer{near}).forward().handedOver();
    session.apply(event::SetAnswer{near}).forward();
    session.apply(event::SetAnswer{week}).forward().apply(event::SetAnswer{word}).forward();
    CHECK(session.view().suggestion == nullptr);
    session.forward();
    REQUIRE(session.view().phase == Phase::Finished);
    return session.view().suggestion == nullptr ? "" : session.view().suggestion->exercise;
}

} // namespace

TEST_CASE("the first suggestion that fits is offered, and no other", "[exercises][suggest]")
{
    const auto definition = signs();
    Answer sad;
    sad.feelings = {{"lonely", "sad", Intensity::ALot}};
    CHECK(offered(definition, {"apart", "unheard"}, scales(1), sad) == "mirror");
    CHECK(offered(definition, {"apart"}, scales(1), sad) == "rituals");
    CHECK(offered(definition, {}, scales(3), sad) == "week");
    CHECK(offered(definition, {}, scales(4), sad) == "sad");
    CHECK(offered(definition, {}, {}, {}) == "else");
}

TEST_CASE("what was sealed and never opened suggests nothing; alone it is one's own", "[exercises][suggest]")
{
    const auto definition = signs();
    CHECK(offered(definition, {}, {}, {}) == "else");
    CHECK(offered(definition, {}, {}, {}, {"Alex"}) == "sealed");
}

TEST_CASE("whoever stops is offered nothing", "[exercises][suggest]")
{
    const auto definition = signs();
    Session session{definition};
    session.choose({"unheard"}).apply(event::Stop{});
    CHECK(session.view().suggestion == nullptr);
}

TEST_CASE("lines, days, times and turns are kept as figures, and the entry says them in words", "[exercises][suggest]")
{
    const auto definition =
        defined(step("tell", "speak", kSpeaker) +
                step("week", "scales",
                     "actor = \"both\"\nlow = \"not at all\"\nhigh = \"very much\"\nitems = [{ id = \"heard\", text = "
                     "\"I felt heard.\" }, { "
                     "id = \"safe\", text = \"I felt safe.\" }]\nheading = \"The week\"\n") +
                step("word", "commit",
                     "actor = \"both\"\ncommit = \"promise\"\ndue = 2\ntime = true\nheading = \"A promise\"\n"));
    Session session{definition, {"Alex", "Sam"}, 1};
    session.apply(event::Forward{}, 90);
    Answer week;
    week.scales = {{"heard", 8}, {"safe", 10}, {"other", 3}};
    session.apply(event::SetAnswer{week}).forward();
    Answer word;
    word.text = "Cook on Friday";
    word.days = {"2026-12-17", "2026-12-04T18:30", "nonsense", "2026-13-01", "2026-12-24"};
    session.apply(event::SetAnswer{word}).forward().forward();
    const auto transcript = session.view().transcript;
    CHECK(transcript.markdown() == "## The week\n\n- I felt heard: Close to “very much”\n- I felt safe: Very "
                                   "much\n\n## A promise\n\nCook on Friday\n\nBy 4 December 2026, 18:30 and 17 "
                                   "December 2026.");
    const auto json = nlohmann::json::parse(transcript.answersJson({"id-a", "id-s"}));
    CHECK(json.at("first") == "id-s");
    CHECK(json.at("seconds") == 95);
    CHECK(json.at("stopped") == false);
    CHECK(json.at("turns").at(0) ==
          nlohmann::json{{"step", "tell"}, {"participant", "id-s"}, {"round", 0}, {"seconds", 90}});
    CHECK(json.at("items").at(0).at("scales").at("heard") == 8);
    CHECK_FALSE(json.at("items").at(0).at("scales").contains("other"));
    CHECK(json.at("items").at(1).at("days").at(1) == "2026-12-17");
}

TEST_CASE("of a talk without written words it can be kept that it was", "[exercises][suggest]")
{
    const auto definition = defined(step("tell", "speak", kSpeaker));
    Session session{definition};
    session.apply(event::Forward{}, 1000).apply(event::Forward{}, 80);
    auto view = session.view();
    REQUIRE(view.transcript.items.size() == 1);
    CHECK(view.transcript.items[0].heading == "That you did this");
    CHECK(view.transcript.markdown() == "Together, for about 18 minutes.");
    const auto json = nlohmann::json::parse(view.transcript.answersJson({"a", "s"}));
    CHECK(json.at("items").empty());
    CHECK(json.at("turns").size() == 1);
    CHECK(session.apply(event::SetKeep{0, false}).view().transcript.markdown().empty());

    Session stopped{definition};
    CHECK(stopped.apply(event::Stop{}, 1000).view().transcript.items.empty());
}

TEST_CASE("time that nobody was there does not count", "[exercises][suggest]")
{
    const auto definition = defined(step("tell", "speak", kSpeaker));
    Session session{definition};
    session.apply(event::SetAside{}, 60).apply(event::TakeUp{}, 5000).apply(event::Forward{}, 30);
    CHECK(session.run().transcript().presentMs == 90'000);
    CHECK(session.run().transcript().turns.at(0).ms == 90'000);
}
