// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words_keeper.h"

#include "app/journal_fixture.h"
#include "app/workspace.h"
#include "platform/atomic_file.h"
#include "support/catch.h"
#include "support/small_disk.h"

#include <fstream>

using namespace inglenook;
using app::WordsKeeper;
using Return = WordsKeeper::Return;
namespace fs = std::filesystem;

namespace {

struct WordsFixture : test::JournalFixture {
    fs::path state = folder / "state";
    fs::path beside = folder / "für uns.nook-words";

    journal::UnsavedWords saying(const app::Workspace& workspace, std::string text)
    {
        auto& journal = const_cast<app::Workspace&>(workspace).journal();
        journal::Draft draft;
        draft.author = journal.me().id;
        draft.content.created = clock.localNow();
        draft.content.text = std::move(text);
        return {clock.now(), {draft}, std::nullopt};
    }
    /// The drafts' texts, newest first.
    static std::vector<std::string> drafts(app::Workspace& workspace)
    {
        std::vector<std::string> texts;
        for (const auto& draft : workspace.journal().drafts().of(workspace.journal().me().id))
            texts.push_back(draft.content.text);
        return texts;
    }
    static bool holds(const fs::path& file, std::string_view text)
    {
        return platform::readFile(file, 1 << 20).value_or("").find(text) != std::string::npos;
    }
};

} // namespace

TEST_CASE("words that found no room come back with the next unlocking, once", "[app][words]")
{
    WordsFixture fixture;
    WordsKeeper keeper{fixture.state};
    {
        const auto workspace = fixture.openWorkspace();
        CHECK(keeper.giveBack(*workspace).what == Return::Nothing);
        CHECK(keeper.keep(*workspace, fixture.saying(*workspace, "canary words")) == WordsKeeper::Kept::OnDisk);
    }
    REQUIRE(fs::exists(fixture.beside));
    CHECK_FALSE(WordsFixture::holds(fixture.beside, "canary"));
    const auto workspace = fixture.openWorkspace();
    WordsKeeper afterRestart{fixture.state};
    const auto back = afterRestart.giveBack(*workspace);
    CHECK(back.what == Return::Saved);
    REQUIRE(back.words.drafts.size() == 1);
    CHECK(WordsFixture::drafts(*workspace) == std::vector<std::string>{"canary words"});
    CHECK_FALSE(fs::exists(fixture.beside));
    CHECK(afterRestart.giveBack(*workspace).what == Return::Nothing);
}

TEST_CASE("where nothing can be written beside the journal, words wait in the state folder", "[app][words]")
{
    WordsFixture fixture;
    fs::create_directory(fixture.beside); // in the way
    fs::create_directory(fixture.beside / "x");
    WordsKeeper keeper{fixture.state};
    {
        const auto workspace = fixture.openWorkspace();
        CHECK(keeper.keep(*workspace, fixture.saying(*workspace, "elsewhere")) == WordsKeeper::Kept::OnDisk);
    }
    const auto workspace = fixture.openWorkspace();
    CHECK(WordsKeeper{fixture.state}.giveBack(*workspace).what == Return::Saved);
    CHECK(WordsFixture::drafts(*workspace) == std::vector<std::string>{"elsewhere"});
    CHECK(fs::is_empty(fixture.state / "words"));
}

TEST_CASE("where nothing can be written at all, words wait in memory until something can", "[app][words]")
{
    WordsFixture fixture;
    fs::create_directories(fixture.beside / "x");
    WordsKeeper keeper;
    {
        const auto workspace = fixture.openWorkspace();
        CHECK(keeper.keep(*workspace, fixture.saying(*workspace, "in memory")) == WordsKeeper::Kept::InMemory);
    }
    CHECK(keeper.holdsInMemory());
    CHECK_FALSE(keeper.retry());
    SECTION("an unlocking takes them")
    {
        const auto workspace = fixture.openWorkspace();
        CHECK(keeper.giveBack(*workspace).what == Return::Saved);
        CHECK(WordsFixture::drafts(*workspace) == std::vector<std::string>{"in memory"});
    }
    SECTION("there is room")
    {
        fs::remove_all(fixture.beside);
        CHECK(keeper.retry());
        CHECK(fs::is_regular_file(fixture.beside));
    }
    CHECK_FALSE(keeper.holdsInMemory());
}

TEST_CASE("words that still wait are not written over by later ones", "[app][words]")
{
    WordsFixture fixture;
    const bool onDisk = GENERATE(true, false);
    if (!onDisk)
        fs::create_directories(fixture.beside / "x");
    WordsKeeper keeper;
    {
        const auto workspace = fixture.openWorkspace();
        (void)keeper.keep(*workspace, fixture.saying(*workspace, "the first evening"));
        (void)keeper.keep(*workspace, fixture.saying(*workspace, "the second evening"));
    }
    CHECK(keeper.holdsInMemory() != onDisk);
    if (!onDisk) {
        fs::remove_all(fixture.beside);
        if (GENERATE(true, false))
            CHECK(keeper.retry());
    }
    const auto workspace = fixture.openWorkspace();
    const auto back = keeper.giveBack(*workspace);
    CHECK(back.what == Return::Saved);
    CHECK(back.words.drafts.size() == 2);
    CHECK(WordsFixture::drafts(*workspace).size() == 2);
    CHECK(WordsKeeper{}.giveBack(*workspace).what == Return::Nothing);
    CHECK_FALSE(keeper.holdsInMemory());
}

TEST_CASE("words of another journal, or altered ones, are left alone", "[app][words]")
{
    WordsFixture fixture;
    WordsFixture other;
    WordsKeeper keeper;
    {
        const auto workspace = other.openWorkspace();
        (void)keeper.keep(*workspace, other.saying(*workspace, "not for you"));
    }
    fs::copy_file(other.beside, fixture.beside);
    const auto workspace = fixture.openWorkspace();
    CHECK(keeper.giveBack(*workspace).what == Return::Nothing);
    CHECK(WordsFixture::drafts(*workspace).empty());
    CHECK(fs::exists(fixture.beside));
}

TEST_CASE("on a disk without a byte left, the reserve makes room for the words", "[app][words][disk]")
{
    const test::SmallDisk disk{3000};
    if (!disk.isThere())
        return;
    WordsFixture fixture;
    fs::copy_file(fixture.file, disk / "für uns.nook");
    fixture.file = disk / "für uns.nook";
    fixture.beside = disk / "für uns.nook-words";
    {
        WordsKeeper keeper{disk / "state"};
        const auto workspace = fixture.openWorkspace();
        keeper.layUpReserve();
        CHECK(fs::file_size(disk / "state" / "reserve") == WordsKeeper::kReserve);
        disk.fill();
        CHECK_THROWS_AS(
            workspace->journal().drafts().save(fixture.saying(*workspace, std::string(300'000, 'w')).drafts.front()),
            Error);
        CHECK(keeper.keep(*workspace, fixture.saying(*workspace, std::string(300'000, 'w'))) ==
              WordsKeeper::Kept::OnDisk);
        CHECK_FALSE(fs::exists(disk / "state" / "reserve"));
        CHECK_FALSE(fs::exists(fixture.beside));
    }
    {
        // Still full: they stay where they are.
        WordsKeeper keeper{disk / "state"};
        disk.fill();
        const auto workspace = fixture.openWorkspace();
        const auto back = keeper.giveBack(*workspace);
        CHECK(back.what == Return::Waiting);
        REQUIRE(back.words.drafts.size() == 1);
        CHECK(back.words.drafts.front().content.text.size() == 300'000);
    }
    disk.makeRoom();
    WordsKeeper keeper{disk / "state"};
    const auto workspace = fixture.openWorkspace();
    CHECK(keeper.giveBack(*workspace).what == Return::Saved);
    CHECK(WordsFixture::drafts(*workspace).front().size() == 300'000);
}
