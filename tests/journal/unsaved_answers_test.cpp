// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/unsaved_words.h"
#include "support/catch.h"
#include "support/whole_database.h"
#include "test_journal.h"

#include <array>

using namespace inglenook;
using namespace inglenook::test;
using journal::UnsavedWords;

namespace {

constexpr std::string_view kSamsWords = "sam's words";

journal::QuestionToAsk today()
{
    return {"daily-question", 1, "daily-question", "sea", "What does the sea say?", {2026, 5, 12}};
}

journal::Answers saying(const std::string& words)
{
    exercises::GivenAnswer given;
    given.step = "question";
    given.answer.text = words;
    return {given};
}

/// Alex's answer as it was when the disk was full: nothing of it was ever stored.
UnsavedWords leftByAlex(const TestJournal& test)
{
    UnsavedWords words;
    words.when = test.clock.now();
    words.answers.push_back(test.journal->questions().unsaved(today(), std::array{test.alex(), test.sam()},
                                                              saying("canary the lighthouse")));
    return words;
}

bool holdsCanary(const TestJournal& test)
{
    return holds(everyPage(*test.vault), "canary");
}

} // namespace

TEST_CASE("an unsaved answer is sealed to its author, and whoever unlocks first puts it back unread",
          "[journal][words]")
{
    TestJournal test;
    const auto text = toJson(leftByAlex(test));
    CHECK(text.find("canary") == std::string::npos); // its key is the journal's, which Sam has too
    const auto back = journal::unsavedWordsFromJson(text);
    REQUIRE(back);
    REQUIRE(back->answers.size() == 1);
    CHECK(toJson(*back) == text);
    CHECK_FALSE(back->isNothing());

    test.reopen(kSamsWords);
    saveUnsavedWords(*test.journal, *back);
    saveUnsavedWords(*test.journal, *back); // again changes nothing
    const auto asked = test.journal->questions().find("daily-question", today().day);
    REQUIRE(asked);
    CHECK(asked->asks.card == "sea");
    CHECK(asked->mine.empty());
    CHECK(asked->stateOf(test.alex()) == journal::SharedQuestion::State::Asked); // a draft: not told to anyone
    CHECK_FALSE(holdsCanary(test));

    test.reopen();
    const auto mine = test.journal->questions().find("daily-question", today().day);
    REQUIRE(mine);
    CHECK(mine->mine == saying("canary the lighthouse"));
}

TEST_CASE("an unsaved answer takes the place of what was saved of it before, and of nothing newer", "[journal][words]")
{
    TestJournal test;
    auto& questions = test.journal->questions();
    const auto id = questions.ask(today(), std::array{test.alex(), test.sam()});
    REQUIRE(questions.saveDraft(id, saying("canary the be")));
    test.clock.advanceSeconds(2);
    UnsavedWords words;
    words.when = test.clock.now();
    words.answers.push_back(questions.unsaved(questions.find(id).value(), saying("canary the beginning")));
    CHECK(words.answers.front().question == id);
    saveUnsavedWords(*test.journal, words);
    CHECK(questions.find(id)->mine == saying("canary the beginning"));

    test.clock.advanceSeconds(60);
    REQUIRE(questions.saveDraft(id, saying("canary another day")));
    saveUnsavedWords(*test.journal, words);
    CHECK(questions.find(id)->mine == saying("canary another day"));
    REQUIRE(questions.give(id, saying("canary given")));
    saveUnsavedWords(*test.journal, words);
    CHECK(questions.find(id)->stateOf(test.alex()) == journal::SharedQuestion::State::Given);
    CHECK(questions.find(id)->mine == saying("canary given"));
}

TEST_CASE("words that an earlier version kept aside have no answers in them, and open", "[journal][words]")
{
    const auto words = journal::unsavedWordsFromJson("{\"when\":1,\"drafts\":[]}");
    REQUIRE(words);
    CHECK(words->answers.empty());
    for (const auto* text : {"{\"when\":1,\"drafts\":[],\"answers\":[{}]}", "{\"when\":1,\"drafts\":[],\"answers\":3}"})
        CHECK_FALSE(journal::unsavedWordsFromJson(text));
}
