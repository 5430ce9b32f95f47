// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/journal_fixture.h"
#include "support/catch.h"

using namespace inglenook;

namespace {

journal::EntryContent entrySaying(std::string text)
{
    journal::EntryContent content;
    content.text = std::move(text);
    return content;
}

std::filesystem::path logBeside(std::filesystem::path file)
{
    return file += "-wal";
}

/// Writes until the log is longer than `frames`.
void fillLog(app::Workspace& workspace, int frames)
{
    while (workspace.vault().database().pendingLogFrames() <= frames)
        static_cast<void>(workspace.journal().entries().add(entrySaying(std::string(20'000, 'x')), std::nullopt));
}

} // namespace

TEST_CASE("when a workspace goes, everything is in one file and the journal can be opened again", "[app][workspace]")
{
    test::JournalFixture fixture;
    EntryId id;
    {
        const auto workspace = fixture.openWorkspace();
        CHECK(workspace->file() == fixture.file);
        id = workspace->journal().entries().add(entrySaying("by the fire"), workspace->journal().me().id);
        CHECK(workspace->vault().database().pendingLogFrames() > 0);
    }
    CHECK_FALSE(std::filesystem::exists(logBeside(fixture.file)));
    const auto workspace = fixture.openWorkspace();
    const auto entry = workspace->journal().entries().find(id);
    REQUIRE(entry);
    CHECK(entry->content.text == "by the fire");
}

TEST_CASE("a workspace is closed also when the vault was closed before", "[app][workspace]")
{
    test::JournalFixture fixture;
    auto workspace = fixture.openWorkspace();
    workspace->vault().close();
    workspace.reset();
    CHECK(fixture.openWorkspace() != nullptr);
}

TEST_CASE("tidying up moves a long log into the file and leaves a short one alone", "[app][workspace]")
{
    test::JournalFixture fixture;
    const auto workspace = fixture.openWorkspace();
    workspace->vault().database().checkpoint();
    static_cast<void>(workspace->journal().entries().add(entrySaying("short"), std::nullopt));
    const auto few = workspace->vault().database().pendingLogFrames();
    REQUIRE(few > 0);
    REQUIRE(few <= 200);
    workspace->tidyUp();
    CHECK(workspace->vault().database().pendingLogFrames() == few);

    fillLog(*workspace, 200);
    workspace->tidyUp();
    CHECK(workspace->vault().database().pendingLogFrames() == 0);
}

TEST_CASE("the bin is emptied of what lay there for 30 days, once a day", "[app][workspace]")
{
    test::JournalFixture fixture;
    const auto workspace = fixture.openWorkspace();
    auto& entries = workspace->journal().entries();
    const auto binned = [&] { return entries.bin(std::nullopt, 10).entries.size(); };
    const auto id = entries.add(entrySaying("let go of"), std::nullopt);
    REQUIRE(entries.moveToBin(id));

    constexpr std::int64_t kHour = 60 * 60;
    fixture.clock.advanceDays(29);
    fixture.clock.advanceSeconds(kHour);
    workspace->tidyUp();
    CHECK(binned() == 1);

    fixture.clock.advanceSeconds(23 * kHour + kHour / 2); // 30 days are over, but not a day since the last time
    workspace->tidyUp();
    CHECK(binned() == 1);
    fixture.clock.advanceSeconds(kHour);
    workspace->tidyUp();
    CHECK(binned() == 0);
}

TEST_CASE("trouble while tidying up is not passed on", "[app][workspace]")
{
    test::JournalFixture fixture;
    const auto workspace = fixture.openWorkspace();
    fillLog(*workspace, 200);
    auto& database = workspace->vault().database();
    database.execute("BEGIN IMMEDIATE"); // as long as it runs, the log can't be emptied
    workspace->tidyUp();
    database.execute("ROLLBACK");
    CHECK(database.pendingLogFrames() > 200);
    workspace->tidyUp();
    CHECK(database.pendingLogFrames() == 0);
}
