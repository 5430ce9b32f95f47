// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "journal/commit_keeper.h"
#include "support/catch.h"
#include "support/whole_database.h"
#include "test_journal.h"

#include <array>

using namespace inglenook;
using namespace inglenook::test;

TEST_CASE("a page of ground rules counts when both have accepted it, and changes only together",
          "[journal][agreements]")
{
    TestJournal test;
    const std::array both{test.alex(), test.sam()};
    const std::array alex{test.alex()};
    auto& agreements = test.journal->agreements();
    const auto first = agreements.propose(" No names. ", both, alex);
    CHECK_FALSE(agreements.current().has_value());
    CHECK(agreements.proposed()->id == first);
    CHECK(agreements.proposed()->isAcceptedBy(test.alex()));
    CHECK_FALSE(agreements.proposed()->isAcceptedBy(test.sam()));
    CHECK_FALSE(agreements.accept(first, test.alex()));
    test.clock.advanceDays(1);
    CHECK(agreements.accept(first, test.sam()));
    CHECK(agreements.current()->text == "No names.");
    CHECK_FALSE(agreements.proposed().has_value());
    CHECK_FALSE(agreements.withdraw(first));

    const auto second = agreements.propose("No names. A break when one asks.", both, alex);
    CHECK(agreements.current()->id == first); // until Sam has accepted
    const auto third = agreements.propose("No names. A break.", both, alex);
    CHECK_FALSE(agreements.accept(second, test.sam())); // it was replaced
    test.reopen();
    auto& again = test.journal->agreements();
    CHECK(again.proposed()->id == third);
    CHECK(again.accept(third, test.sam()));
    CHECK(again.current()->id == third);
    REQUIRE(again.earlier(5).size() == 1);
    CHECK(again.earlier(5).front().id == first);
    const auto fourth = again.propose("Nothing", both, alex);
    CHECK(again.withdraw(fourth));
    CHECK(again.current()->id == third);
    CHECK_THROWS_AS(again.propose(" ", both, alex), Error);
    CHECK_THROWS_AS(again.propose("x", alex, both), Error);
    CHECK_THROWS_AS(again.propose("x", both, {}), Error);
}

TEST_CASE("a note that isn't shared can be read by its author alone", "[journal][notes]")
{
    TestJournal test;
    auto& notes = test.journal->notes();
    const auto own = notes.add("canary the bins again", false);
    test.clock.advanceSeconds(5);
    const auto ours = notes.add("the summer", true);
    CHECK(notes.open().size() == 2);
    CHECK(notes.find(own)->text == "canary the bins again");
    CHECK_FALSE(holds(everyPage(*test.vault), "canary"));

    test.reopen("sam's words");
    auto& sams = test.journal->notes();
    REQUIRE(sams.open().size() == 1);
    CHECK(sams.open().front().text == "the summer");
    CHECK(sams.open().front().author == test.alex());
    CHECK_FALSE(sams.find(own).has_value());
    CHECK_FALSE(sams.change(own, "x", true));
    CHECK_FALSE(sams.change(ours, "x", true));
    CHECK_FALSE(sams.remove(ours));
    CHECK_FALSE(sams.setDone(own, true));
    CHECK(sams.setDone(ours, true));
    CHECK(sams.open().empty());

    test.reopen();
    auto& again = test.journal->notes();
    REQUIRE(again.open().size() == 1);
    CHECK(again.find(ours)->done == test.clock.localNow());
    CHECK(again.setDone(ours, false));
    CHECK(again.open().size() == 2);
    CHECK(again.change(own, "canary the bins", true));
    test.reopen("sam's words");
    CHECK(test.journal->notes().open().front().text == "canary the bins");
    test.reopen();
    CHECK(test.journal->notes().change(own, "canary mine again", false));
    CHECK_FALSE(holds(everyPage(*test.vault), "canary"));
    CHECK(test.journal->notes().remove(own));
    CHECK_THROWS_AS((void)test.journal->notes().add("", true), Error);
}

TEST_CASE("what a run commits people to becomes promises, rituals and agreements", "[journal][promises][rituals]")
{
    TestJournal test;
    const auto run = test.journal->runs().begin("i-statement", "When you", {test.alex(), test.sam()}, "{}");
    exercises::Transcript transcript;
    transcript.exerciseId = "i-statement";
    transcript.title = "When you";
    const auto add = [&transcript](exercises::CommitKind kind, int participant, std::string text,
                                   std::vector<std::string> days) {
        exercises::TranscriptItem item;
        item.step = "agree";
        item.heading = "What we agreed";
        item.participant = participant;
        item.commit = kind;
        item.answer.text = std::move(text);
        item.answer.days = std::move(days);
        item.markdown = item.answer.text;
        transcript.items.push_back(item);
    };
    using Kind = exercises::CommitKind;
    add(Kind::Promise, 1, "a call before leaving", {"2026-05-31"});
    add(Kind::Promise, -1, std::string(500, 'w'), {});
    add(Kind::Promise, 0, "  ", {"2026-05-31"});
    add(Kind::Ritual, -1, "The bridge\nThursdays", {"2026-05-14T20:30"});
    add(Kind::Ritual, -1, "Something slow", {});
    add(Kind::Agreement, -1, "No names.", {});
    add(Kind::Promise, 0, "not kept", {});
    transcript.items.back().keep = false;
    const auto entry = test.journal->runs().finish(run, transcript, test.alex());
    REQUIRE(entry.has_value());

    const auto promises = test.journal->promises().open(9);
    REQUIRE(promises.size() == 2);
    CHECK(promises[0].what == "a call before leaving");
    CHECK(promises[0].by == test.sam());
    CHECK(promises[0].to == test.alex());
    CHECK(promises[0].due == Date{2026, 5, 31});
    CHECK(promises[0].entry == entry);
    CHECK(promises[1].what == std::string(399, 'w') + "…");
    CHECK_FALSE(promises[1].by.has_value());
    const auto rituals = test.journal->rituals().all();
    REQUIRE(rituals.size() == 2);
    CHECK(rituals[0].name == "The bridge Thursdays");
    CHECK(rituals[0].about == "The bridge\nThursdays");
    CHECK(rituals[0].rhythm.first == Date{2026, 5, 14});
    CHECK(rituals[0].minuteOfDay == 20 * 60 + 30);
    CHECK_FALSE(rituals[0].resting);
    CHECK(rituals[1].resting);
    CHECK(test.journal->agreements().current()->text == "## What we agreed\n\nNo names.");
}

TEST_CASE("a page of agreements has each section once", "[journal][agreements]")
{
    using journal::withSection;
    CHECK(withSection("", "A", "one") == "## A\n\none");
    CHECK(withSection("## A\n\none", "B", "two") == "## A\n\none\n\n## B\n\ntwo");
    CHECK(withSection("before\n\n## A\n\none\n\n## B\n\ntwo", "A", "new") == "before\n\n## A\n\nnew\n\n## B\n\ntwo");
}
