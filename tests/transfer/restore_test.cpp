// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copies_fixture.h"
#include "support/cutting_storage.h"

#include "transfer/restore.h"
#include "transfer/set_aside.h"

using namespace inglenook;
using namespace inglenook::test;
using transfer::NotRestored;
using transfer::Restored;
using vault::Refusal;
using Which = transfer::NotRestored::Which;

namespace {

const LocalTime kNow = *parseIso8601("2026-11-28T23:30:00Z");

/// A copy with one note, and a journal with three, of which the last is in the log alone.
struct RestoreFixture : CopiesFixture {
    fs::path copy;
    FileBytes mainBytes;
    FileBytes logBytes;
    FileBytes copyBytes;

    RestoreFixture()
    {
        REQUIRE(writeAndKeep() == transfer::CopyOutcome::Made);
        copy = copies().front().file;
        copyBytes = readFile(copy);
        write();
        const TemporaryFolder crashed;
        {
            auto vault = openVault(journal());
            addNote(vault->database(), ++notes);
            fs::copy_file(journal(), crashed.journal());
            fs::copy_file(logOf(journal()), logOf(crashed.journal()));
        }
        fs::copy_file(crashed.journal(), journal(), fs::copy_options::overwrite_existing);
        fs::copy_file(logOf(crashed.journal()), logOf(journal()));
        mainBytes = readFile(journal());
        logBytes = readFile(logOf(journal()));
        REQUIRE(notesIn(journal()) == 3);
    }

    void damage(const fs::path& file, std::size_t at)
    {
        flipByte(file, at);
        mainBytes = readFile(journal());
        logBytes = readFile(logOf(journal()));
    }
    void putBack() const
    {
        for (const auto& name : namesIn(folder.path()))
            if (name != "Inglenook copies")
                fs::remove(folder.path() / name);
        writeFile(journal(), mainBytes);
        writeFile(logOf(journal()), logBytes);
    }
    auto restore(const vault::Storage& storage = vault::systemStorage(), std::string_view passphrase = kPassphrase)
    {
        return transfer::restoreCopy(copy, journal(), secret(passphrase), kNow, storage);
    }
    [[nodiscard]] bool isOldPair(const fs::path& file) const
    {
        return readFile(file) == mainBytes && readFile(logOf(file)) == logBytes;
    }
};

} // namespace

TEST_CASE("a restored copy takes the place of a damaged journal, which stays beside it", "[transfer][restore]")
{
    RestoreFixture fixture;
    fixture.damage(fixture.journal(), 3 * 4096 + 7);
    const auto result = fixture.restore();
    REQUIRE(std::holds_alternative<Restored>(result));
    const auto& restored = std::get<Restored>(result);
    CHECK(restored.wasDamaged);
    CHECK(restored.blocks > 3);
    CHECK(restored.kept == fixture.folder.path() / "our jöurnal (damaged 2026-11-28).nook");
    CHECK(fixture.isOldPair(restored.kept));
    CHECK(notesIn(fixture.journal()) == 1);
    CHECK_FALSE(fs::exists(logOf(fixture.journal())));
    CHECK(readFile(fixture.copy) == fixture.copyBytes);
    CHECK(CopiesFixture::namesIn(fixture.folder.path()).size() == 4);
}

TEST_CASE("what is whole is kept, too, under another word", "[transfer][restore]")
{
    RestoreFixture fixture;
    REQUIRE(std::holds_alternative<Restored>(fixture.restore()));
    const auto first = fixture.folder.path() / "our jöurnal (replaced 2026-11-28).nook";
    CHECK(fixture.isOldPair(first));
    CHECK(notesIn(first) == 3);
    const auto again = fixture.restore();
    REQUIRE(std::holds_alternative<Restored>(again));
    CHECK(std::get<Restored>(again).kept.filename() == "our jöurnal (replaced 2026-11-28, 2).nook");
    CHECK(fixture.isOldPair(first));
}

TEST_CASE("a copy is restored where nothing or only a log is left", "[transfer][restore]")
{
    RestoreFixture fixture;
    fs::remove(fixture.journal());
    SECTION("nothing")
    {
        fs::remove(logOf(fixture.journal()));
        const auto result = fixture.restore();
        REQUIRE(std::holds_alternative<Restored>(result));
        CHECK(std::get<Restored>(result).kept.empty());
    }
    SECTION("a log")
    {
        const auto result = fixture.restore();
        REQUIRE(std::holds_alternative<Restored>(result));
        CHECK(readFile(logOf(std::get<Restored>(result).kept)) == fixture.logBytes);
    }
    CHECK(notesIn(fixture.journal()) == 1);
    CHECK_FALSE(fs::exists(logOf(fixture.journal())));
}

TEST_CASE("a copy that was opened and has a log of its own is restored with it", "[transfer][restore]")
{
    RestoreFixture fixture;
    const auto mine = fixture.folder.path() / "Inglenook copies" / "mine.nook";
    fs::copy_file(fixture.journal(), mine);
    fs::copy_file(logOf(fixture.journal()), logOf(mine));
    fixture.copy = mine;
    REQUIRE(std::holds_alternative<Restored>(fixture.restore()));
    CHECK(notesIn(fixture.journal()) == 3);
    CHECK(readFile(mine) == fixture.mainBytes);
    CHECK(readFile(logOf(mine)) == fixture.logBytes);
}

TEST_CASE("what can't be restored changes nothing and says why", "[transfer][restore]")
{
    RestoreFixture fixture;
    const auto expect = [&fixture](Which which, Refusal why, std::string_view passphrase = kPassphrase) {
        const auto result = fixture.restore(vault::systemStorage(), passphrase);
        REQUIRE(std::holds_alternative<NotRestored>(result));
        CHECK(std::get<NotRestored>(result).which == which);
        CHECK(std::get<NotRestored>(result).why == why);
        CHECK(fixture.isOldPair(fixture.journal()));
        CHECK(CopiesFixture::namesIn(fixture.folder.path()).size() == 3);
    };
    SECTION("another passphrase")
    {
        expect(Which::Copy, Refusal::WrongPassphrase, "guess");
    }
    SECTION("a damaged copy")
    {
        flipByte(fixture.copy, 5 * 4096 + 1);
        expect(Which::Copy, Refusal::Damaged);
    }
    SECTION("not a journal")
    {
        writeFile(fixture.copy, FileBytes(20'000, 3));
        expect(Which::Copy, Refusal::NotAJournal);
    }
    SECTION("no copy")
    {
        fs::remove(fixture.copy);
        expect(Which::Copy, Refusal::NotFound);
    }
    SECTION("the same file")
    {
        fixture.copy = fixture.journal();
        CHECK(errorOf([&] { (void)fixture.restore(); }) == ErrorCode::InvalidInput);
    }
    SECTION("a copy that is open")
    {
        const auto vault = openVault(fixture.copy);
        expect(Which::Copy, Refusal::Busy);
    }
    SECTION("a journal that is open")
    {
        const auto vault = openVault(fixture.journal());
        const auto result = fixture.restore();
        REQUIRE(std::holds_alternative<NotRestored>(result));
        CHECK(std::get<NotRestored>(result).which == Which::Journal);
        CHECK(std::get<NotRestored>(result).why == Refusal::Busy);
        CHECK(wholeNotes(vault->database()) == 3);
    }
    SECTION("a full disk")
    {
        CuttingStorage full;
        full.cutAt(4, SQLITE_FULL);
        const auto result = fixture.restore(full);
        REQUIRE(std::holds_alternative<NotRestored>(result));
        CHECK(std::get<NotRestored>(result).which == Which::Journal);
        CHECK(std::get<NotRestored>(result).why == Refusal::DiskFull);
        CHECK(fixture.isOldPair(fixture.journal()));
    }
}

TEST_CASE("killed at any moment of restoring, all of the old and the copy are there", "[transfer][restore][crash]")
{
    RestoreFixture fixture;
    const bool hasSecondNames = GENERATE(true, false);
    CAPTURE(hasSecondNames);
    if (GENERATE(true, false))
        fixture.damage(fixture.journal(), 4 * 4096 + 7);
    int act = 0;
    for (bool survived = false; !survived;) {
        CAPTURE(++act);
        fixture.putBack();
        CuttingStorage storage;
        storage.hasSecondNames = hasSecondNames;
        storage.cutAt(act);
        (void)fixture.restore(storage);
        survived = !storage.wasCut();
        REQUIRE(readFile(fixture.copy) == fixture.copyBytes);
        // The old pair is whole somewhere; without second names its two halves may have been parted.
        bool hasMain = false;
        bool hasLog = false;
        bool isTogether = false;
        for (const auto& name : CopiesFixture::namesIn(fixture.folder.path())) {
            const auto file = fixture.folder.path() / name;
            if (!fs::is_regular_file(file))
                continue;
            hasMain = hasMain || readFile(file) == fixture.mainBytes;
            hasLog = hasLog || readFile(file) == fixture.logBytes;
            isTogether = isTogether || fixture.isOldPair(file);
        }
        REQUIRE(hasMain);
        REQUIRE(hasLog);
        REQUIRE((isTogether || !hasSecondNames));
        // A log lies beside its own file only.
        if (fs::exists(fixture.journal()) && fs::exists(logOf(fixture.journal())))
            REQUIRE(fixture.isOldPair(fixture.journal()));
        if (fs::exists(fixture.journal()) && readFile(fixture.journal()) != fixture.mainBytes)
            REQUIRE(notesIn(fixture.journal()) == 1);
        // Once more, and it is done.
        if (!survived) {
            REQUIRE(std::holds_alternative<Restored>(fixture.restore()));
            REQUIRE(notesIn(fixture.journal()) == 1);
            for (const auto& name : CopiesFixture::namesIn(fixture.folder.path()))
                REQUIRE(name.find("restoring") == std::string::npos);
        }
    }
    CHECK(act > 10);
}
