// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/export_fixture.h"

#include "exercises/transcript.h"
#include "transfer/report/report_source.h"

using namespace inglenook;
using namespace inglenook::test;
using transfer::ReportEntry;
using transfer::ReportScope;
using transfer::ReportSource;

namespace {

std::vector<ReportEntry> read(ExportFixture& fixture, const ReportScope& scope)
{
    std::vector<ReportEntry> all;
    ReportSource{fixture.journal.vault().database(), *fixture.journal}.forEach(scope, [&](const ReportEntry& entry) {
        all.push_back(entry);
        return true;
    });
    return all;
}

/// Alex felt lonely and was at 3, Sam felt glad and was at 9.
EntryId doTogether(ExportFixture& fixture)
{
    exercises::Transcript transcript;
    transcript.exerciseId = "weekly-check-in";
    transcript.title = "Weekly check-in";
    for (int who = 0; who < 2; ++who) {
        exercises::TranscriptItem item;
        item.step = "how-close";
        item.heading = "How close";
        item.participant = who;
        item.answer.scale = who == 0 ? 3 : 9;
        item.answer.feelings = {{who == 0 ? "lonely" : "glad", "", exercises::Intensity::ALot}};
        item.markdown = who == 0 ? "Alex said this" : "Sam said that";
        item.keep = true;
        transcript.items.push_back(item);
    }
    std::vector<MemberId> both;
    for (const auto& member : fixture.journal->members())
        both.push_back(member.id);
    const auto run = fixture.journal->runs().begin("weekly-check-in", "Weekly check-in", both, "{}");
    return fixture.journal->runs().finish(run, transcript, both.front()).value();
}

} // namespace

TEST_CASE("a report has what I wrote, and what was written together only if I wish", "[transfer][report]")
{
    ExportFixture fixture;
    const auto mine = fixture.add("Mine", "my own words");
    const auto sams = fixture.journal->entries().add({"Sam's", "not mine", {}, {}, at("2026-05-12T21:40:00+02:00")},
                                                     fixture.journal->members().back().id);
    const auto ours = doTogether(fixture);
    const auto alone = read(fixture, {});
    REQUIRE(alone.size() == 1);
    CHECK(alone[0].id == mine);
    CHECK(alone[0].text == "my own words");
    const auto both = read(fixture, {std::nullopt, std::nullopt, true});
    REQUIRE(both.size() == 2);
    CHECK_FALSE(both[0].isTogether);
    CHECK(both[1].isTogether);
    CHECK(both[1].id == ours);

    const ReportSource source{fixture.journal.vault().database(), *fixture.journal};
    CHECK(source.find(mine));
    CHECK_FALSE(source.find(sams));
    REQUIRE(fixture.journal->entries().moveToBin(mine));
    CHECK_FALSE(source.find(mine));
    CHECK(read(fixture, {}).empty());
}

TEST_CASE("of what was done together only my own feelings and answers stand apart", "[transfer][report]")
{
    ExportFixture fixture;
    (void)doTogether(fixture);
    const auto all = read(fixture, {std::nullopt, std::nullopt, true});
    REQUIRE(all.size() == 1);
    REQUIRE(all[0].scales.size() == 1);
    CHECK(all[0].scales[0].place == 3);
    REQUIRE(all[0].feelings.size() == 1);
    CHECK(all[0].feelings[0].word == "lonely");
}

TEST_CASE("a report keeps to its days", "[transfer][report]")
{
    ExportFixture fixture;
    (void)fixture.add("April", "x", "2026-04-30T23:59:00+02:00");
    (void)fixture.add("May", "x", "2026-05-01T00:00:00+02:00");
    (void)fixture.add("June", "x", "2026-06-01T00:00:00+02:00");
    const auto all = read(fixture, {at("2026-05-01T00:00:00+02:00").utc, at("2026-06-01T00:00:00+02:00").utc, false});
    REQUIRE(all.size() == 1);
    CHECK(all[0].title == "May");
}
