// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_support.h"

#include "exercises/placeholders.h"
#include "exercises/transcript_text.h"

#include <nlohmann/json.hpp>

using namespace inglenook;
using namespace inglenook::exercises;
using namespace inglenook::test;

namespace {

Step sentence()
{
    Step step;
    step.kind = StepKind::Template;
    step.slots = {{"when", "When you …", false, CoachSlot::Behaviour, ""},
                  {"feel", "I feel …", true, CoachSlot::Feeling, ""},
                  {"wish", "It would help me if …", false, CoachSlot::Wish, ""}};
    return step;
}

const Names kNames{"Alex", "Sam", "Alex", "Sam"};

} // namespace

TEST_CASE("a filled template reads as sentences", "[exercises][transcript]")
{
    Answer answer;
    answer.slots = {{"when", "come home late\nwithout a word"}, {"wish", "you wrote a line"}};
    answer.feelings = {{"lonely", "sad", Intensity::ALot}, {"unsure", "afraid", Intensity::Little}};
    CHECK(templateSentence(sentence(), answer, kNames) == "When you come home late without a word, I feel lonely and a "
                                                          "little unsure. It would help me if you wrote a line.");
    answer.slots.erase("when");
    answer.feelings.clear();
    CHECK(templateSentence(sentence(), answer, kNames) == "It would help me if you wrote a line.");
    CHECK(templateSentence(sentence(), {}, kNames).empty());
}

TEST_CASE("a label with a gap goes on into the words, any other one stands before them", "[exercises][transcript]")
{
    Step step;
    step.kind = StepKind::Template;
    step.slots = {{"was", "I promised …", false, CoachSlot::None, ""},
                  {"why", "I let it go, because …", false, CoachSlot::None, ""},
                  {"change", "What I will change", false, CoachSlot::None, ""},
                  {"and", "and by when …", false, CoachSlot::None, ""}};
    Answer answer;
    answer.slots = {{"was", "to dance"}, {"why", "my knee says no"}, {"change", "I say so sooner"}, {"and", "today"}};
    CHECK(templateSentence(step, answer, kNames) ==
          "I promised to dance. I let it go, because my knee says no. What I will change: I say so sooner, "
          "and by when today.");
}

TEST_CASE("feelings and places on a line become words", "[exercises][transcript]")
{
    CHECK(feelingsInWords({{"lonely", "sad", Intensity::ALot}, {"unsure", "afraid", Intensity::Little}}) ==
          "lonely, a little unsure");
    CHECK(scaleInWords(0, "far apart", "very close") == "Far apart");
    CHECK(scaleInWords(2, "far apart", "very close") == "Close to “far apart”");
    CHECK(scaleInWords(5, "far apart", "very close") == "In the middle, between “far apart” and “very close”");
    CHECK(scaleInWords(7, "far apart", "very close") == "More towards “very close”");
    CHECK(scaleInWords(10, "far apart", "very close") == "Very close");
}

TEST_CASE("only what would break the entry apart is escaped in a person's words", "[exercises][transcript]")
{
    CHECK(escapedMarkdown("plain *words*, 3 < 4\n\n- a list\n> said") == "plain *words*, 3 < 4\n\n- a list\n> said");
    CHECK(escapedMarkdown("# 1 reason\n#tag") == "\\# 1 reason\n#tag");
    CHECK(escapedMarkdown("line\n---\nline\n===\n* * *") == "line\n\\---\nline\n\\===\n\\* * *");
    CHECK(escapedMarkdown("```\ncode") == "\\```\ncode");
    CHECK(escapedMarkdown("<script>") == "\\<script>");
    CHECK(escapedMarkdown("a\n     deep") == "a\n   deep");
    CHECK(escapedMarkdown("  \n ") == "");
}

TEST_CASE("the kept items are what the entry and the numbers are made of", "[exercises][transcript]")
{
    const auto definition =
        defined("[[step]]\nid = \"near\"\nkind = \"scale\"\nactor = \"speaker\"\nverb = \"v\"\nlabel = \"how "
                "close\"\nprompt = \"p\"\n"
                "low = \"far\"\nhigh = \"near\"\n"
                "[[step]]\nid = \"say\"\nkind = \"speak\"\nactor = \"speaker\"\nverb = \"v\"\nlabel = "
                "\"saying\"\nprompt = \"p\"\ntyping = true\n"
                "[[step]]\nid = \"felt\"\nkind = \"feel\"\nactor = \"listener\"\nverb = \"v\"\nlabel = "
                "\"feeling\"\nprompt = \"p\"\nheading = \"What {me} felt\"\n"
                "[[step]]\nid = \"word\"\nkind = \"commit\"\nactor = \"both\"\ncommit = \"promise\"\nlabel = \"a "
                "promise\"\nprompt = \"p\"\nheading = \"What {me} will do\"\n");
    Session session{definition, {"Alex", "Sam"}, 1};
    Answer answer;
    answer.scale = 8;
    session.apply(event::SetAnswer{answer}).forward().write("It was a long day.").forward();
    Answer felt;
    felt.feelings = {{"glad", "happy", Intensity::Little}};
    session.apply(event::SetAnswer{felt}).forward().write("Walk on Friday.").forward().forward();

    auto transcript = session.view().transcript;
    CHECK(transcript.markdown() ==
          "## Sam: How close\n\nClose to “near”\n\n## Sam said\n\nIt was a long day.\n\n"
          "## What Alex felt\n\nA little glad\n\n## What Sam and Alex will do\n\nWalk on Friday.");
    CHECK(transcript.items.at(3).commit == CommitKind::Promise);
    CHECK(transcript.items.at(3).participant == -1);
    CHECK(transcript.feelings().size() == 1);

    const auto json = nlohmann::json::parse(transcript.answersJson({"id-a", "id-s"}));
    CHECK(json["exercise"] == "test");
    CHECK(json["version"] == 1);
    CHECK(json["first"] == "id-s");
    REQUIRE(json["items"].size() == 4);
    CHECK(json["items"][0]["scale"] == 8);
    CHECK(json["items"][0]["participant"] == "id-s");
    CHECK(json["items"][2]["feelings"][0]["word"] == "glad");
    CHECK(json["items"][2]["feelings"][0]["intensity"] == "little");
    CHECK(json["items"][3]["participant"].is_null());
    CHECK(json.dump().find("long day") == std::string::npos);

    transcript.items[2].keep = false;
    CHECK(transcript.feelings().empty());
    CHECK(nlohmann::json::parse(transcript.answersJson({"id-a", "id-s"}))["items"].size() == 3);
}
