// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today_model.h"

#include "support/open_journal.h"

using namespace inglenook;
using ui::TodayModel;

namespace {

const exercises::Catalogue& catalogue()
{
    static const auto instance = exercises::Catalogue::builtin();
    return instance;
}

} // namespace

TEST_CASE("the greeting names both and fits the hour on the wall", "[ui-models]")
{
    test::OpenJournal open; // 21:40 on the wall
    TodayModel today{*open, catalogue(), open.clock};
    CHECK(today.greeting() == QStringLiteral("Good evening, Alex and Sam"));
    open.clock.advanceSeconds(11 * 3600);
    today.refresh();
    CHECK(today.greeting() == QStringLiteral("Good morning, Alex and Sam"));
}

TEST_CASE("a journal of one's own is greeted alone and gets nothing that is for two", "[ui-models]")
{
    test::OpenJournal open{test::OpenJournal::For::One};
    TodayModel today{*open, catalogue(), open.clock};
    CHECK(today.greeting() == QStringLiteral("Good evening, Alex"));
    if (today.suggestion()) {
        const auto* definition = catalogue().find(today.suggestion()->exercise.toStdString());
        CHECK(definition->who != exercises::Who::Together);
    }
}

TEST_CASE("a suggestion waved away stays away until tomorrow", "[ui-models]")
{
    test::OpenJournal open;
    TodayModel today{*open, catalogue(), open.clock};
    REQUIRE(today.suggestion());
    CHECK_FALSE(today.suggestion()->because.isEmpty());
    today.waveSuggestionAway();
    today.refresh();
    CHECK_FALSE(today.suggestion());
    open.clock.advanceDays(1);
    today.refresh();
    CHECK(today.suggestion());
}

TEST_CASE("an unfinished exercise and a draft wait on this page, and can be let go", "[ui-models]")
{
    test::OpenJournal open;
    std::vector<MemberId> both;
    for (const auto& member : open->members())
        both.push_back(member.id);
    (void)open->runs().begin("mirror", "Mirror", both, "{}");
    journal::EntryContent content;
    content.text = "I wanted to say";
    content.created = open.clock.localNow();
    (void)open->drafts().begin(open->me().id, std::nullopt, content);
    TodayModel today{*open, catalogue(), open.clock};
    REQUIRE(today.unfinished().size() == 1);
    CHECK(today.unfinished().front().title == QStringLiteral("Mirror"));
    CHECK(today.unfinished().front().when == QStringLiteral("Begun today, 21:40"));
    CHECK(today.draftTitle() == QStringLiteral("I wanted to say"));
    open.clock.advanceDays(9);
    today.refresh();
    CHECK(today.unfinished().front().when == QStringLiteral("Begun Tuesday 12 May, 21:40")); // which Tuesday
    today.discardRun(today.unfinished().front().runId);
    CHECK(today.unfinished().isEmpty());
    CHECK(open->runs().unfinished().empty());
}

TEST_CASE("what was written a year ago today is remembered in one line", "[ui-models]")
{
    test::OpenJournal open;
    journal::EntryContent content;
    content.text = "We burned the rice.";
    content.created = open.clock.localNow();
    content.created.utc.ms -= std::int64_t{365} * 24 * 3600 * 1000;
    (void)open->entries().add(content, open->me().id);
    TodayModel today{*open, catalogue(), open.clock};
    REQUIRE(today.memory());
    CHECK(today.memory()->when == QStringLiteral("A year ago today"));
    CHECK(today.memory()->words == QStringLiteral("We burned the rice."));
}

TEST_CASE("of several drafts the newest is named and the others are counted, empty ones not", "[ui-models]")
{
    test::OpenJournal open;
    for (const auto* text : {"first", "second", "third", "", " "}) {
        journal::EntryContent content;
        content.text = text;
        content.created = open.clock.localNow();
        (void)open->drafts().begin(open->me().id, std::nullopt, content);
        open.clock.advanceSeconds(60);
    }
    TodayModel today{*open, catalogue(), open.clock};
    CHECK(today.draftTitle() == QStringLiteral("third"));
    CHECK(today.moreDrafts() == 2);
}

TEST_CASE("a draft in which nothing is said does not wait on this page", "[ui-models]")
{
    test::OpenJournal open;
    (void)open->drafts().begin(open->me().id, std::nullopt, {});
    TodayModel today{*open, catalogue(), open.clock};
    CHECK_FALSE(today.hasDraft());
}

TEST_CASE("what an exercise led to comes before anything else, until it is begun or waved away", "[ui-models]")
{
    test::OpenJournal open;
    TodayModel today{*open, catalogue(), open.clock};
    REQUIRE(today.suggestion());
    const auto usual = today.suggestion()->exercise;
    today.suggestNext(QStringLiteral("how-close"), QStringLiteral("You chose “far apart”."));
    REQUIRE(today.suggestion());
    CHECK(today.suggestion()->exercise == QStringLiteral("how-close"));
    CHECK(today.suggestion()->because == QStringLiteral("You chose “far apart”."));

    SECTION("nothing of it is kept, since it tells what was answered")
    {
        const TodayModel later{*open, catalogue(), open.clock};
        CHECK(later.suggestion()->exercise == usual);
    }
    SECTION("begun")
    {
        (void)open->runs().begin("how-close", "How close", {open->me().id}, "{}");
        today.refresh();
        CHECK(today.suggestion()->exercise == usual);
    }
    SECTION("waved away")
    {
        today.waveSuggestionAway();
        today.refresh();
        CHECK_FALSE(today.suggestion());
    }
    SECTION("the next exercise led nowhere")
    {
        today.suggestNext({}, {});
        CHECK(today.suggestion()->exercise == usual);
    }
    SECTION("it isn't for this journal")
    {
        today.suggestNext(QStringLiteral("after-hurt"), QStringLiteral("why"));
        CHECK(today.suggestion()->exercise == usual);
    }
}

TEST_CASE("nothing that is for a fight or a hurt, and nothing without a trace, comes by itself", "[ui-models]")
{
    const auto who = GENERATE(test::OpenJournal::For::Two, test::OpenJournal::For::One);
    test::OpenJournal open{who};
    for (int i = 0; i < 30; ++i) {
        const TodayModel today{*open, catalogue(), open.clock};
        if (!today.suggestion())
            break;
        const auto id = today.suggestion()->exercise.toStdString();
        INFO(id);
        const auto* definition = catalogue().find(id);
        CHECK(definition->leavesTrace);
        CHECK_FALSE(definition->personalJournalOnly);
        CHECK(std::count(definition->needs.begin(), definition->needs.end(), exercises::NeedNow::Fight) == 0);
        journal::EntryContent done;
        done.text = "Done.";
        done.created = open.clock.localNow();
        (void)open->entries().add(done, std::nullopt, id);
    }
}

TEST_CASE("what came up for both this week is why something is suggested", "[ui-models][today]")
{
    test::OpenJournal open;
    const auto checkIn = [&open](const char* word, const char* family, int member) {
        journal::EntryContent content;
        content.text = word;
        content.feelings = {{word, family, exercises::Intensity::Little}};
        content.created = open.clock.localNow();
        (void)open->entries().add(content, open->members()[static_cast<std::size_t>(member)].id, "quick-check-in");
    };
    checkIn("tired", "drained", 0);
    checkIn("tired", "drained", 0);
    {
        const TodayModel today{*open, catalogue(), open.clock};
        CHECK_FALSE(today.suggestion()->because.contains(QStringLiteral("tired"))); // of one of them alone
    }
    checkIn("tired", "drained", 1);
    TodayModel today{*open, catalogue(), open.clock};
    REQUIRE(today.suggestion());
    CHECK(today.suggestion()->because == QStringLiteral("“tired” came up for both of you this week."));
    CHECK(catalogue().find(today.suggestion()->exercise.toStdString())->family == exercises::Family::Appreciation);
    open.clock.advanceDays(9);
    today.refresh();
    CHECK_FALSE(today.suggestion()->because.contains(QStringLiteral("tired")));
}
