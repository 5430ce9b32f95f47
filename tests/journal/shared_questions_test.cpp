// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "journal/bin.h"
#include "journal/member_ways.h"
#include "journal/sealed_text.h"
#include "support/catch.h"
#include "support/whole_database.h"
#include "test_journal.h"

#include <array>

using namespace inglenook;
using namespace inglenook::test;
using journal::Answers;
using State = journal::SharedQuestion::State;

namespace {

constexpr const char* kAlexSaid = "canary the lighthouse and you";
constexpr const char* kSamSaid = "canary walnuts in the dark";
constexpr std::string_view kAlexsWords = "alex's words";
constexpr std::string_view kSamsWords = "sam's words";

Answers saying(const std::string& words)
{
    exercises::GivenAnswer given;
    given.step = "question";
    given.answer.text = words;
    given.answer.scale = 7;
    given.answer.feelings = {{"hopeful", "glad", exercises::Intensity::Little}};
    return {given};
}

journal::QuestionToAsk today()
{
    return {"daily-question", 1, "daily-question", "sea", "What does the sea say?", {2026, 5, 12}};
}

struct Asked : TestJournal {
    Asked() { id = journal->questions().ask(today(), std::array{alex(), sam()}); }

    [[nodiscard]] journal::SharedQuestions& questions() const { return journal->questions(); }
    [[nodiscard]] journal::SharedQuestion now() const { return questions().find(id).value(); }
    /// All that the file holds once it is decrypted.
    [[nodiscard]] bool holds(const std::string& words) const { return test::holds(everyPage(*vault), words); }
    [[nodiscard]] vault::SlotKey keyOf(std::string_view passphrase) const
    {
        return vault::SlotKey::derive(vault->keyRecipe(), secret(passphrase));
    }

    QuestionId id;
};

} // namespace

TEST_CASE("an answer can't be read in the decrypted journal before the other one is given", "[journal][sealed]")
{
    Asked test;
    REQUIRE(test.questions().give(test.id, saying(kAlexSaid)));
    CHECK(test.now().mine.front().answer.text == kAlexSaid);
    CHECK(test.now().stateOf(test.alex()) == State::Given);
    CHECK_FALSE(test.holds("canary"));

    test.reopen(kSamsWords);
    CHECK(test.now().stateOf(test.alex()) == State::Given);
    CHECK(test.now().mine.empty());
    CHECK(test.questions().answers(test.id).empty());
    CHECK_FALSE(test.holds("canary"));
    // With Sam's real keys, on the very bytes.
    const auto sams =
        journal::MemberWays{*test.vault, *test.journal, test.clock, test.ids}.keysOf(test.keyOf(kSamsWords));
    REQUIRE(sams.has_value());
    {
        auto sealed = test.vault->database().prepare("SELECT sealed FROM shared_answers WHERE sealed IS NOT NULL");
        REQUIRE(sealed.step());
        CHECK_FALSE(journal::openedText(sams->keys, sealed.blob(0)).has_value());
    }

    // The last one is committed to nothing but the others' envelopes: theirs lies open.
    REQUIRE(test.questions().give(test.id, saying(kSamSaid)));
    CHECK(test.now().isComplete());
    CHECK_FALSE(test.now().isOpen);
    CHECK(test.questions().answers(test.id).empty());
    CHECK_FALSE(test.holds(kAlexSaid));

    test.reopen(kAlexsWords); // opens Alex's
    REQUIRE(test.now().isOpen);
    const auto all = test.questions().answers(test.id);
    REQUIRE(all.size() == 2);
    for (const auto& one : all) {
        CHECK(one.answers == saying(one.member == test.alex() ? kAlexSaid : kSamSaid));
    }
    test.reopen(kSamsWords);
    CHECK(test.questions().answers(test.id).size() == 2);
}

TEST_CASE("two who sit together open what they gave with both passphrases", "[journal][sealed]")
{
    Asked test;
    REQUIRE(test.questions().give(test.id, saying(kAlexSaid)));
    test.reopen(kSamsWords);
    journal::MemberWays ways{*test.vault, *test.journal, test.clock, test.ids};
    std::vector<journal::MemberKeys> present;
    present.push_back(ways.keysOf(test.keyOf(kAlexsWords)).value());
    CHECK(present.front().member == test.alex());
    CHECK_FALSE(ways.keysOf(test.keyOf("nobody's words")).has_value());
    CHECK_FALSE(test.questions().openTogether(test.id, present)); // Sam has not answered
    CHECK_FALSE(test.holds(kAlexSaid));
    REQUIRE(test.questions().give(test.id, saying(kSamSaid)));
    CHECK_FALSE(test.questions().openTogether(test.id, {}));
    CHECK_FALSE(test.holds(kAlexSaid));
    CHECK(test.questions().openTogether(test.id, present));
    CHECK(test.questions().answers(test.id).size() == 2);
}

TEST_CASE("an answer can be taken back and changed until everyone has answered, and a draft is sealed too",
          "[journal][sealed]")
{
    Asked test;
    REQUIRE(test.questions().saveDraft(test.id, saying("canary half a sen")));
    CHECK_FALSE(test.holds("canary"));
    CHECK(test.now().stateOf(test.alex()) == State::Asked);
    test.reopen();
    CHECK(test.now().mine.front().answer.text == "canary half a sen");
    REQUIRE(test.questions().give(test.id, saying(kAlexSaid)));
    REQUIRE(test.questions().withdraw(test.id));
    CHECK_FALSE(test.questions().withdraw(test.id));
    CHECK(test.now().stateOf(test.alex()) == State::Asked);
    CHECK(test.now().mine.front().answer.text == kAlexSaid); // as a draft
    CHECK_FALSE(test.holds("canary"));
    REQUIRE(test.questions().give(test.id, saying("canary something else")));

    test.reopen(kSamsWords);
    REQUIRE(test.questions().saveDraft(test.id, saying("canary sam")));
    REQUIRE(test.questions().give(test.id, saying(kSamSaid)));
    CHECK_FALSE(test.questions().withdraw(test.id));
    CHECK_FALSE(test.questions().give(test.id, saying("canary late")));
    test.reopen();
    CHECK_FALSE(test.questions().withdraw(test.id)); // having read Sam's
    CHECK(test.questions().answers(test.id).size() == 2);
}

TEST_CASE("who declines is not waited for, and a question that is set aside leaves nothing", "[journal][sealed]")
{
    Asked test;
    REQUIRE(test.questions().give(test.id, saying(kAlexSaid)));
    test.reopen(kSamsWords);
    REQUIRE(test.questions().decline(test.id));
    CHECK(test.now().isComplete());
    CHECK_FALSE(test.now().isOpen);
    CHECK_FALSE(test.holds(kAlexSaid)); // until Alex is here
    test.reopen();
    CHECK(test.now().isOpen);
    CHECK(test.questions().answers(test.id).size() == 1);

    auto other = today();
    other.day = {2026, 5, 13};
    const auto next = test.questions().ask(other, std::array{test.alex(), test.sam()});
    CHECK(test.questions().ask(other, std::array{test.alex(), test.sam()}) == next);
    REQUIRE(test.questions().saveDraft(next, saying("canary unsaid")));
    test.questions().setAside(next);
    CHECK(test.questions().find(next)->mine.empty());
    CHECK(test.questions().unfinished(10).size() == 1);
    CHECK_FALSE(test.questions().find("daily-question", {2026, 5, 14}).has_value());
    CHECK(test.questions().find("daily-question", {2026, 5, 13})->id == next);
}

TEST_CASE("a question of three waits for the last, and for nobody who has left", "[journal][sealed]")
{
    TestJournal test;
    const auto key = [&test](std::string_view words) {
        return vault::SlotKey::derive(test.vault->keyRecipe(), secret(words));
    };
    {
        journal::MemberWays ways{*test.vault, *test.journal, test.clock, test.ids};
        REQUIRE(ways.add(key(kAlexsWords), "Robin", key("robin's words")) == journal::MemberWays::Outcome::Done);
    }
    const auto robin = test.journal->memberNamed("Robin")->id;
    const std::array everyone{test.alex(), test.sam(), robin};
    const auto first = test.journal->questions().ask(today(), everyone);
    REQUIRE(test.journal->questions().give(first, saying(kAlexSaid)));
    test.reopen("robin's words");
    REQUIRE(test.journal->questions().give(first, saying("canary robin")));
    test.reopen(kSamsWords);
    CHECK_FALSE(test.journal->questions().find(first)->isComplete());
    REQUIRE(test.journal->questions().give(first, saying(kSamSaid)));
    test.reopen();
    CHECK(test.journal->questions().find(first)->isComplete());
    CHECK_FALSE(test.journal->questions().find(first)->isOpen); // Robin's envelope is Robin's
    CHECK_FALSE(holds(everyPage(*test.vault), "canary robin"));
    {
        journal::MemberWays ways{*test.vault, *test.journal, test.clock, test.ids};
        REQUIRE(ways.remove(key(kAlexsWords), robin) == journal::MemberWays::Outcome::Done);
    }
    CHECK(test.journal->questions().find(first)->isOpen);
    CHECK(test.journal->questions().answers(first).size() == 2);
}

TEST_CASE("an open question becomes an entry of everyone, once", "[journal][sealed]")
{
    Asked test;
    exercises::Transcript transcript;
    transcript.exerciseId = "daily-question";
    transcript.title = "What does the sea say?";
    exercises::TranscriptItem item;
    item.step = "question";
    item.heading = "Alex";
    item.answer = saying(kAlexSaid).front().answer;
    item.markdown = kAlexSaid;
    transcript.items = {item};
    CHECK_THROWS_AS(test.questions().keep(test.id, transcript), Error);
    REQUIRE(test.questions().give(test.id, saying(kAlexSaid)));
    CHECK_THROWS_AS(test.questions().keep(test.id, transcript), Error);
    test.reopen(kSamsWords);
    REQUIRE(test.questions().give(test.id, saying(kSamSaid)));
    test.reopen();
    const auto entry = test.questions().keep(test.id, transcript);
    CHECK(test.questions().keep(test.id, transcript) == entry);
    CHECK(test.entries().find(entry)->content.title == "What does the sea say?");
    CHECK_FALSE(test.entries().find(entry)->author.has_value());
    CHECK(test.questions().unfinished(5).empty());
    CHECK(test.find("lighthouse").size() == 1);
}

TEST_CASE("once its entry is deleted for good no word of a question is left in the journal", "[journal][sealed]")
{
    Asked test;
    REQUIRE(test.questions().give(test.id, saying(kAlexSaid)));
    test.reopen(kSamsWords);
    REQUIRE(test.questions().give(test.id, saying(kSamSaid)));
    test.reopen();
    exercises::Transcript transcript;
    transcript.exerciseId = "daily-question";
    transcript.title = "What does the sea say?";
    exercises::TranscriptItem item;
    item.step = "question";
    item.heading = "Alex";
    item.answer = saying(kAlexSaid).front().answer;
    item.markdown = kAlexSaid;
    transcript.items = {item};
    const auto entry = test.questions().keep(test.id, transcript);
    REQUIRE(test.holds(kSamSaid));
    REQUIRE(test.entries().moveToBin(entry));
    CHECK(test.questions().answers(test.id).size() == 2); // it can come back from there
    REQUIRE(journal::Bin{test.vault->database(), test.clock}.remove(entry));
    CHECK_FALSE(test.questions().find(test.id).has_value());
    // What was said; single words are the search index's affair (schema.cpp).
    CHECK_FALSE(test.holds(kAlexSaid));
    CHECK_FALSE(test.holds(kSamSaid));
    test.reopen(kSamsWords);
    CHECK_FALSE(test.holds(kAlexSaid));
    CHECK_FALSE(test.holds(kSamSaid));
}

TEST_CASE("steps that are answered apart are asked once of the same members, whatever the day", "[journal][sealed]")
{
    Asked test;
    journal::QuestionToAsk apart{"how-close", 1, {}, {}, "How close", {2026, 5, 12}};
    const auto first = test.questions().ask(apart, std::array{test.alex(), test.sam()});
    CHECK(first != test.id);
    apart.day = {2026, 5, 14};
    CHECK(test.questions().ask(apart, std::array{test.sam(), test.alex()}) == first);
    const auto alone = test.questions().ask(apart, std::array{test.alex()});
    CHECK(alone != first);
    test.questions().setAside(first);
    const auto second = test.questions().ask(apart, std::array{test.alex(), test.sam()});
    CHECK(second != first); // on the same day, too
    CHECK(second != alone);
}

TEST_CASE("how much somebody wrote can't be told from the envelope", "[journal][sealed]")
{
    const auto keys = crypto::KeyPair::fromSeed(secret("a seed that is thirty-two bytes!"));
    for (const std::string& text : {std::string{}, std::string{"x"}, std::string(255, 'y'), std::string("a\0b\0", 4)}) {
        const auto sealed = journal::sealedText(keys.publicKey(), text);
        CHECK(sealed.size() == 256 + 48);
        CHECK(journal::openedText(keys, sealed) == text);
    }
    const auto longer = journal::sealedText(keys.publicKey(), std::string(256, 'z'));
    CHECK(longer.size() == 512 + 48);
    auto altered = longer;
    altered[100] ^= 1;
    CHECK_FALSE(journal::openedText(keys, altered).has_value());
}
