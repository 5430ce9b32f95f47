// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/balance.h"
#include "models/session_plan.h"

#include "support/open_journal.h"

#include <array>

using namespace inglenook;
using ui::Balance;

namespace {

const exercises::Catalogue& catalogue()
{
    static const auto instance = exercises::Catalogue::builtin();
    return instance;
}

/// A talk in which `first` began, and each spoke for so many seconds.
void talk(test::OpenJournal& open, const MemberId& first, int alexSeconds, int samSeconds)
{
    std::vector<MemberId> both;
    for (const auto& member : open->members())
        both.push_back(member.id);
    const auto id = open->runs().begin("mirror", "Mirror", both, "{}");
    exercises::Transcript transcript;
    transcript.exerciseId = "mirror";
    transcript.title = "Mirror";
    exercises::TranscriptItem item;
    item.step = "heard";
    item.heading = "What was heard";
    item.markdown = "Something.";
    transcript.items = {item};
    transcript.turns = {{"speak", 0, 0, alexSeconds * std::int64_t{1000}},
                        {"speak", 1, 0, samSeconds * std::int64_t{1000}}};
    (void)open->runs().finish(id, transcript, first);
    open.clock.advanceDays(1);
}

} // namespace

TEST_CASE("of two who began as often, whoever had less time to speak begins, and it is said gently",
          "[ui-models][balance]")
{
    test::OpenJournal open;
    const auto alex = open->members()[0].id;
    const auto sam = open->members()[1].id;
    talk(open, sam, 300, 100);
    CHECK(ui::balanceInWords(ui::balanceOf(*open, alex, sam, open.clock.localNow()), QStringLiteral("Alex"),
                             QStringLiteral("Sam"))
              .isEmpty()); // too early to say
    talk(open, alex, 300, 100);
    talk(open, alex, 300, 100);
    talk(open, sam, 300, 100); // Sam began last; by turns alone Alex would be next
    const auto balance = ui::balanceOf(*open, alex, sam, open.clock.localNow());
    CHECK(balance.firstBegan == 2);
    CHECK(balance.secondBegan == 2);
    CHECK(balance.firstSpoke == 1200);
    CHECK(balance.whoSpokeLess() == 1);
    ui::SessionPlan plan{*open, catalogue(), open.clock};
    REQUIRE(plan.choose(QStringLiteral("mirror")));
    CHECK(plan.people()[plan.firstSpeaker()].name == QStringLiteral("Sam"));
    CHECK(plan.balance() == QStringLiteral("In the last eight weeks you began equally often. "
                                           "Sam had a little less time to speak."));
    open.clock.advanceDays(100); // long ago says nothing
    REQUIRE(plan.choose(QStringLiteral("mirror")));
    CHECK(plan.balance().isEmpty());
    CHECK(plan.people()[plan.firstSpeaker()].name == QStringLiteral("Alex"));
}

TEST_CASE("ground rules that are in force stand before what is hard, and nowhere else", "[ui-models][balance]")
{
    test::OpenJournal open;
    const std::array both{open->members()[0].id, open->members()[1].id};
    open->agreements().propose("- No names.\n- A break when one of us asks.", both, std::array{both[0]});
    ui::SessionPlan plan{*open, catalogue(), open.clock};
    REQUIRE(plan.choose(QStringLiteral("disagree-well")));
    CHECK(plan.groundRules().isEmpty()); // Sam has not agreed
    open->agreements().propose("- No names.\n- A break when one of us asks.", both, both);
    REQUIRE(plan.choose(QStringLiteral("disagree-well")));
    CHECK(plan.groundRules().contains(QStringLiteral("A break when one of us asks.")));
    CHECK_FALSE(plan.groundRules().contains(u'-'));
    REQUIRE(plan.choose(QStringLiteral("specific-thanks")));
    CHECK(plan.groundRules().isEmpty());
}
