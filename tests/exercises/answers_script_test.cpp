// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/answers_script.h"

#include "exercises/catalogue.h"
#include "support/catch.h"

using namespace inglenook;
using namespace inglenook::exercises;

namespace {

constexpr Timestamp kStart{std::int64_t{1'778'614'800} * 1000};

AnswersScript scriptOf(std::string_view toml)
{
    auto loaded = loadAnswersScript("answers.toml", toml);
    if (const auto* faults = std::get_if<Faults>(&loaded))
        FAIL(faults->front().toString());
    return std::get<AnswersScript>(loaded);
}

/// The run that is left; fails with the fault when an event changes nothing.
Run played(std::string_view exercise, std::string_view toml)
{
    static const auto catalogue = Catalogue::builtin();
    auto result = play(*catalogue.find(exercise), scriptOf(toml), kStart, catalogue.decks());
    if (const auto* faults = std::get_if<Faults>(&result))
        FAIL(faults->front().toString());
    return std::move(std::get<Run>(result));
}

std::string faultOf(std::string_view toml)
{
    const auto loaded = loadAnswersScript("answers.toml", toml);
    const auto* faults = std::get_if<Faults>(&loaded);
    return faults == nullptr ? std::string{} : faults->front().toString();
}

} // namespace

TEST_CASE("the mirror is played through: not quite, then yes, then with roles exchanged", "[exercises][script]")
{
    const auto run = played("mirror", R"(
people = ["Alex", "Sam"]
first = "Sam"
event = [
  { do = "timer" },
  { do = "forward", after = 200 },
  { do = "answer", text = "You were waiting." },
  { do = "forward" },
  { do = "not-quite" },
  { do = "answer", text = "And worried." },
  { do = "break", minutes = 20 },
  { do = "end-break", after = 1200 },
  { do = "forward" },
  { do = "answer", text = "You were waiting, and worried." },
  { do = "forward" },
  { do = "yes" },
  { do = "forward" },
  { do = "forward" },
  { do = "forward" },
  { do = "forward" },
  { do = "answer", text = "You were tired." },
  { do = "forward" },
  { do = "yes" },
  { do = "forward" },
  { do = "forward" },
  { do = "forward" },
])");
    CHECK(run.isFinished());
    const auto transcript = run.transcript();
    CHECK(transcript.firstSpeaker == 1);
    CHECK(transcript.markdown() == "## What Alex heard\n\nYou were waiting, and worried.\n\n"
                                   "## What Sam heard\n\nYou were tired.");
}

TEST_CASE("the mirror may end without changing over, and may be stopped", "[exercises][script]")
{
    const auto once = played("mirror", R"(
people = ["Alex", "Sam"]
event = [ { do = "forward" }, { do = "forward" }, { do = "yes" }, { do = "forward" }, { do = "forward" },
          { do = "skip" }, { do = "back" }, { do = "skip" }, { do = "forward" } ])");
    CHECK(once.isFinished());
    CHECK_FALSE(once.view(kStart).stoppedEarly);
    const auto stopped =
        played("mirror", "people = [\"Alex\", \"Sam\"]\nevent = [ { do = \"forward\" }, { do = \"stop\" } ]");
    CHECK(stopped.view(kStart).stoppedEarly);
}

TEST_CASE("an I-statement of two ends in a promise", "[exercises][script]")
{
    const auto run = played("i-statement", R"(
people = ["Alex", "Sam"]
event = [
  { do = "answer", feelings = ["lonely"], slots = { behaviour = "come home late", wish = "you wrote a line" } },
  { do = "forward" },
  { do = "forward" },
  { do = "answer", text = "I lose track of time." },
  { do = "forward" },
  { do = "answer", text = "I will write at six." },
  { do = "forward" },
  { do = "answer", text = "We try it until Sunday." },
  { do = "forward" },
  { do = "forward" },
  { do = "keep", item = 2, keep = false },
])");
    CHECK(run.isFinished());
    const auto items = run.transcript().items;
    REQUIRE(items.size() == 4);
    CHECK(items[0].heading == "What Alex said");
    CHECK(items[0].markdown.starts_with("When you come home late, I feel "));
    CHECK(items[1].heading == "How Sam sees it");
    CHECK_FALSE(items[1].keep);
    CHECK(items[3].commit == CommitKind::Promise);
}

TEST_CASE("an I-statement alone ends in one of its choices", "[exercises][script]")
{
    for (const std::string choice : {"say", "wait", "keep"}) {
        const auto run = played("i-statement",
                                "people = [\"Alex\"]\nevent = [ { do = \"answer\", slots = { behaviour = \"hum\" } }, "
                                "{ do = \"forward\" }, { do = \"forward\" }, { do = \"skip\" }, "
                                "{ do = \"answer\", choices = [\"" +
                                    choice + "\"] }, { do = \"forward\" }, { do = \"forward\" } ]");
        CHECK(run.isFinished());
        CHECK(run.transcript().items.size() == 2);
    }
}

TEST_CASE("the weekly check-in opens what both sealed, and goes round once more", "[exercises][script]")
{
    const auto run = played("weekly-check-in", R"(
people = ["Alex", "Sam"]
event = [
  { do = "handed-over" },
  { do = "answer", scale = 5 }, { do = "forward" },
  { do = "answer", text = "Side by side." }, { do = "forward" },
  { do = "answer", text = "You made tea." }, { do = "forward" },
  { do = "handed-over" },
  { do = "answer", scale = 7 }, { do = "forward" },
  { do = "skip" },
  { do = "answer", text = "You rang my mother." }, { do = "forward" },
  { do = "forward" },
  { do = "forward" }, { do = "forward" }, { do = "answer", text = "Breakfast on Wednesday." }, { do = "forward" },
  { do = "forward" },
  { do = "forward" }, { do = "forward" }, { do = "skip" },
  { do = "answer", text = "Friday at seven." }, { do = "forward" },
  { do = "forward" },
])");
    CHECK(run.isFinished());
    const auto transcript = run.transcript();
    REQUIRE(transcript.items.size() == 7);
    CHECK(transcript.items[0].heading == "Alex: How close the week felt");
    CHECK(transcript.items[1].markdown == "More towards “very close”");
    CHECK(transcript.items[5].heading == "Alex’s wish for the week");
    CHECK(transcript.items[6].participant == -1);
}

TEST_CASE("an answers file that doesn't fit says which event and why", "[exercises][script]")
{
    CHECK(faultOf("people = [\"A\", \"B\", \"C\"]\nevent = [{ do = \"stop\" }]").find("more than two people") !=
          std::string::npos);
    CHECK(faultOf("people = [\"A\"]\nfirst = \"B\"\nevent = [{ do = \"stop\" }]").find("answers.toml:2") == 0);
    CHECK(faultOf("people = [\"A\"]\n[[event]]\ndo = \"foward\"").find("Did you mean \"forward\"?") !=
          std::string::npos);
    CHECK(faultOf("people = [\"A\"]\n[[event]]\ndo = \"forward\"\ntext = \"x\"").find("can't have \"text\"") !=
          std::string::npos);
    const auto catalogue = Catalogue::builtin();
    const auto script = scriptOf("people = [\"A\", \"B\"]\n[[event]]\ndo = \"forward\"\n[[event]]\ndo = \"yes\"\n");
    const auto result = play(*catalogue.find("mirror"), script, kStart);
    REQUIRE(std::holds_alternative<Faults>(result));
    CHECK(std::get<Faults>(result).at(0).line == 4);
    CHECK(std::get<Faults>(result).at(0).problem == "\"yes\" changes nothing at the step \"reflect\"");
    const auto alone =
        play(*catalogue.find("mirror"), scriptOf("people = [\"A\"]\nevent = [{ do = \"stop\" }]"), kStart);
    CHECK(std::holds_alternative<Faults>(alone));
}
