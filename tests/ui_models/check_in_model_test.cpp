// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/check_in_model.h"

#include "support/open_journal.h"

#include <memory>

using namespace inglenook;
using ui::CheckInModel;

namespace {

const exercises::FeelingsVocabulary& feelings()
{
    static const auto instance = exercises::FeelingsVocabulary::builtin();
    return instance;
}

} // namespace

TEST_CASE("one word is kept as a feeling that can be counted, one entry a day", "[ui-models][check-in]")
{
    test::OpenJournal open;
    CheckInModel model{*open, feelings(), open.clock};
    REQUIRE(model.rows().size() == 1); // nobody is shown as missing
    CHECK_FALSE(model.rows().front().isDone);
    CHECK(model.near().size() == 3);
    model.say(QStringLiteral("Hopeful"));
    REQUIRE(model.rows().front().isDone);
    CHECK(model.rows().front().word->text == QStringLiteral("Hopeful"));
    CHECK(model.rows().front().word->family == QStringLiteral("glad"));
    model.say(QStringLiteral("tired"));
    CHECK(model.rows().front().word->text == QStringLiteral("Tired"));

    const auto page = open->insights().page({}, std::nullopt, 10);
    REQUIRE(page.entries.size() == 1);
    REQUIRE(page.entries.front().feelings.size() == 1);
    CHECK(page.entries.front().feelings.front().word == "tired");
    CHECK(page.entries.front().feelings.front().family == "drained");
    CHECK(page.entries.front().author == open->me().id);
}

TEST_CASE("without a word, the place on the grid is kept", "[ui-models][check-in]")
{
    test::OpenJournal open;
    CheckInModel model{*open, feelings(), open.clock};
    model.place(journal::Mood{50, -25}, QStringLiteral("pleasant, rather calm"));
    CHECK(model.rows().front().mood == QStringLiteral("Pleasant, rather calm"));
    const auto page = open->insights().page({}, std::nullopt, 10);
    REQUIRE(page.entries.size() == 1);
    CHECK(page.entries.front().mood == journal::Mood{50, -25});
    model.takeBack();
    CHECK_FALSE(model.rows().front().isDone);
    CHECK(open->insights().page({}, std::nullopt, 10).entries.empty());
}

TEST_CASE("what the other one said today is beside mine, and tomorrow is a blank day", "[ui-models][check-in]")
{
    test::OpenJournal open;
    {
        CheckInModel model{*open, feelings(), open.clock};
        model.say(QStringLiteral("settled"));
    }
    open.reopen("beside the fire");
    CheckInModel model{*open, feelings(), open.clock};
    REQUIRE(model.rows().size() == 2);
    CHECK(model.rows()[0].word->text == QStringLiteral("Settled"));
    CHECK(model.rows()[1].isMe);
    CHECK_FALSE(model.rows()[1].isDone);
    open.clock.advanceSeconds(3 * 3600); // past midnight on the wall
    model.refresh();
    CHECK(model.rows().size() == 1);
}

TEST_CASE("the words at hand are those that were named last", "[ui-models][check-in]")
{
    test::OpenJournal open;
    CheckInModel model{*open, feelings(), open.clock};
    for (const auto* word : {"lonely", "proud", "lonely", "my own word"}) {
        model.say(QString::fromLatin1(word));
        open.clock.advanceDays(1);
        model.refresh();
    }
    REQUIRE(model.near().size() == 3);
    CHECK(model.near()[0].text == QStringLiteral("My own word"));
    CHECK(model.near()[0].family.isEmpty());
    CHECK(model.near()[1].text == QStringLiteral("Lonely"));
    CHECK(model.near()[2].text == QStringLiteral("Proud"));
}

TEST_CASE("a check-in waved away is back tomorrow", "[ui-models][check-in]")
{
    test::OpenJournal open;
    CheckInModel model{*open, feelings(), open.clock};
    model.waveAway();
    CHECK(model.isAway());
    open.clock.advanceDays(1);
    model.refresh();
    CHECK_FALSE(model.isAway());
}
