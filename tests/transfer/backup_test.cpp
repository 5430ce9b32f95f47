// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copies_fixture.h"
#include "support/cutting_storage.h"

#include "transfer/copy_name.h"

using namespace inglenook;
using namespace inglenook::test;
using transfer::CopyOutcome;

TEST_CASE("each changed closing leaves a copy, and the five newest stay", "[transfer][backup]")
{
    CopiesFixture fixture;
    for (int i = 1; i <= 7; ++i)
        REQUIRE(fixture.writeAndKeep() == CopyOutcome::Made);
    const auto copies = fixture.copies();
    REQUIRE(copies.size() == 5);
    for (std::size_t i = 0; i < copies.size(); ++i) {
        CHECK(notesIn(copies[i].file) == 7 - static_cast<std::int64_t>(i));
        CHECK(copies[i].made.ms == fixture.now.ms - static_cast<std::int64_t>(i) * 3'600'000);
        CHECK(copies[i].size == fs::file_size(copies[i].file));
        CHECK((fs::status(copies[i].file).permissions() & fs::perms::all) ==
              (fs::perms::owner_read | fs::perms::owner_write));
    }
    CHECK(copies.front().file.filename() == "our jöurnal 2026-11-29 03.10.05 UTC.nook");
    CHECK(readFile(copies.front().file) == readFile(fixture.journal()));
    CHECK(CopiesFixture::namesIn(fixture.copiesFolder()).size() == 5);
}

TEST_CASE("no copy is made where nothing has changed or none is wanted", "[transfer][backup]")
{
    CopiesFixture fixture;
    REQUIRE(fixture.writeAndKeep() == CopyOutcome::Made);
    CHECK(fixture.keep() == CopyOutcome::Unchanged);
    CHECK(fixture.copies().size() == 1);
    fixture.rules.keep = 0;
    CHECK(fixture.writeAndKeep() == CopyOutcome::Off);
    CHECK(fixture.copies().size() == 1);
    fixture.rules.keep = 1;
    CHECK(fixture.keep() == CopyOutcome::Made);
    REQUIRE(fixture.copies().size() == 1);
    CHECK(notesIn(fixture.copies().front().file) == 2);
}

TEST_CASE("copies go to the folder that is set, and two of one second don't meet", "[transfer][backup]")
{
    CopiesFixture fixture;
    fixture.rules.folder = fixture.folder.path() / "far" / "away";
    fixture.write();
    REQUIRE(transfer::keepCopy(*fixture.closed(), fixture.rules, fixture.now, vault::systemStorage()) ==
            CopyOutcome::Made);
    fixture.write();
    REQUIRE(transfer::keepCopy(*fixture.closed(), fixture.rules, fixture.now, vault::systemStorage()) ==
            CopyOutcome::Made);
    CHECK(CopiesFixture::namesIn(fixture.rules.folder) ==
          std::vector<std::string>{"our jöurnal 2026-11-28 20.10.05 UTC 2.nook",
                                   "our jöurnal 2026-11-28 20.10.05 UTC.nook"});
    CHECK_FALSE(fs::exists(fixture.copiesFolder()));
}

TEST_CASE("only copies of the same vault under names of copies are ever removed", "[transfer][backup]")
{
    CopiesFixture fixture;
    fixture.rules.keep = 1;
    REQUIRE(fixture.writeAndKeep() == CopyOutcome::Made);
    const auto first = fixture.copies().front().file;
    const auto& folder = fixture.copiesFolder();
    // Somebody's own copy, a stranger's vault under our kind of name, and something else.
    fs::copy_file(first, folder / "before the holidays.nook");
    fs::copy_file(first, folder / "our jöurnal 2020-01-01 00.00.00 UTC.txt");
    const auto stranger = folder / "our jöurnal 2020-01-01 00.00.00 UTC.nook";
    createVault(stranger)->close();
    writeFile(folder / "our jöurnal 2021-01-01 00.00.00 UTC.nook", FileBytes(20'000, 7));
    REQUIRE(fixture.writeAndKeep() == CopyOutcome::Made);
    CHECK_FALSE(fs::exists(first));
    CHECK(CopiesFixture::namesIn(folder).size() == 5);
}

TEST_CASE("a clock that was wrong does not cost the new copy", "[transfer][backup]")
{
    CopiesFixture fixture;
    fixture.rules.keep = 2;
    REQUIRE(fixture.writeAndKeep() == CopyOutcome::Made);
    REQUIRE(fixture.writeAndKeep() == CopyOutcome::Made);
    fixture.now = parseIso8601("2001-01-01T00:00:00Z")->utc;
    REQUIRE(fixture.writeAndKeep() == CopyOutcome::Made);
    REQUIRE(fixture.copies().size() == 2);
    CHECK(notesIn(fixture.copies().back().file) == 3);
}

TEST_CASE("a damaged journal makes no copy and costs none", "[transfer][backup]")
{
    CopiesFixture fixture;
    fixture.rules.keep = 1;
    REQUIRE(fixture.writeAndKeep() == CopyOutcome::Made);
    const auto good = fixture.copies().front().file;
    fixture.write();
    const auto sealed = fixture.closed();
    SECTION("a page")
    {
        flipByte(fixture.journal(), fs::file_size(fixture.journal()) - 100);
    }
    SECTION("a header copy")
    {
        flipByte(fixture.journal(), 4096 + 300);
    }
    SECTION("its size")
    {
        fs::resize_file(fixture.journal(), fs::file_size(fixture.journal()) - 100);
    }
    CHECK(errorOf([&] { (void)transfer::keepCopy(*sealed, fixture.rules, fixture.now, vault::systemStorage()); }) ==
          ErrorCode::VaultDamaged);
    CHECK(CopiesFixture::namesIn(fixture.copiesFolder()) == std::vector{good.filename().string()});
    CHECK(notesIn(good) == 1);
}

TEST_CASE("a copy that can't be made is said and harms nothing", "[transfer][backup]")
{
    CopiesFixture fixture;
    REQUIRE(fixture.writeAndKeep() == CopyOutcome::Made);
    fixture.write();
    SECTION("the folder's name is a file's")
    {
        fixture.rules.folder = fixture.journal();
        CHECK(errorOf([&] { (void)fixture.keep(); }).has_value());
    }
    SECTION("the disk is full")
    {
        CuttingStorage storage;
        storage.cutAt(2, SQLITE_FULL);
        CHECK(errorOf([&] { (void)fixture.keep(storage); }) == ErrorCode::DiskFull);
    }
    SECTION("nobody wants it any more")
    {
        std::stop_source stop;
        stop.request_stop();
        CHECK(transfer::keepCopy(*fixture.closed(), fixture.rules, fixture.now, vault::systemStorage(),
                                 stop.get_token()) == CopyOutcome::Cancelled);
    }
    CHECK(fixture.copies().size() == 1);
    CHECK(CopiesFixture::namesIn(fixture.folder.path()).size() == 2);
    fixture.rules.folder.clear();
    CHECK(fixture.keep() == CopyOutcome::Made);
    CHECK(CopiesFixture::namesIn(fixture.copiesFolder()).size() == 2);
}

TEST_CASE("killed at any moment of copying, every copy that can be seen is whole", "[transfer][backup][crash]")
{
    CopiesFixture fixture;
    fixture.rules.keep = 2;
    REQUIRE(fixture.writeAndKeep() == CopyOutcome::Made);
    REQUIRE(fixture.writeAndKeep() == CopyOutcome::Made);
    const TemporaryFolder before;
    fs::copy(fixture.copiesFolder(), before.path(), fs::copy_options::recursive);
    fixture.write();
    const auto journal = readFile(fixture.journal());
    int act = 0;
    for (bool survived = false; !survived;) {
        fs::remove_all(fixture.copiesFolder());
        fs::copy(before.path(), fixture.copiesFolder(), fs::copy_options::recursive);
        CAPTURE(++act);
        CuttingStorage storage;
        storage.cutAt(act);
        (void)errorOf([&] { (void)transfer::keepCopy(*fixture.closed(), fixture.rules, fixture.now, storage); });
        survived = !storage.wasCut();
        REQUIRE(readFile(fixture.journal()) == journal);
        const auto copies = fixture.copies();
        REQUIRE(copies.size() >= 2);
        for (const auto& copy : copies)
            REQUIRE(notesIn(copy.file).value_or(0) >= 1);
        const bool isNewThere = notesIn(copies.front().file) == 3;
        REQUIRE((isNewThere || copies.size() == 2));
        // The next closing tidies up.
        (void)transfer::keepCopy(*fixture.closed(), fixture.rules, fixture.now, vault::systemStorage());
        REQUIRE(notesIn(fixture.copies().front().file) == 3);
        for (const auto& name : CopiesFixture::namesIn(fixture.copiesFolder()))
            REQUIRE(transfer::timeInCopyName(name));
    }
    CHECK(act > 5);
}

TEST_CASE("a copy under a name of one's own is never made over something else", "[transfer][backup]")
{
    CopiesFixture fixture;
    fixture.write();
    const auto mine = fixture.folder.path() / "mine.nook";
    transfer::copyTo(*fixture.closed(), mine, vault::systemStorage());
    CHECK(readFile(mine) == readFile(fixture.journal()));
    fixture.write();
    const auto bytes = readFile(mine);
    CHECK(errorOf([&] { transfer::copyTo(*fixture.closed(), mine, vault::systemStorage()); }) ==
          ErrorCode::AlreadyExists);
    CHECK(readFile(mine) == bytes);
    CHECK(CopiesFixture::namesIn(fixture.folder.path()).size() == 2);
}

TEST_CASE("the copies of a journal without a readable header are found by name", "[transfer][backup]")
{
    CopiesFixture fixture;
    REQUIRE(fixture.writeAndKeep() == CopyOutcome::Made);
    createVault(fixture.copiesFolder() / "another 2026-11-28 20.10.05 UTC.nook")->close();
    const std::array folders{fixture.copiesFolder(), fixture.copiesFolder(), fixture.folder.path() / "none"};
    CHECK(transfer::copiesForDamaged(fixture.journal(), folders).size() == 1);
    writeFile(fixture.journal(), FileBytes(30'000, 1));
    REQUIRE(transfer::copiesForDamaged(fixture.journal(), folders).size() == 1);
    CHECK(notesIn(transfer::copiesForDamaged(fixture.journal(), folders).front().file) == 1);
}
