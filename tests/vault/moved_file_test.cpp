// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_disk.h"
#include "support/vault_fixture.h"

#include "base/error.h"

#include <algorithm>
#include <functional>

using namespace inglenook;
using namespace inglenook::test;
using vault::FilePlace;
using vault::Refusal;

namespace {

/// An open journal with five notes of which two are still in the log, and room beside it.
struct Lived {
    Lived()
    {
        vault = createVault(file);
        vault->database().execute(kNoteSchema);
        for (int id = 1; id <= 3; ++id)
            addNote(vault->database(), id);
        vault->database().checkpoint();
        for (int id = 4; id <= 5; ++id)
            addNote(vault->database(), id);
    }

    [[nodiscard]] std::vector<std::string> names() const
    {
        std::vector<std::string> all;
        for (const auto& entry : fs::directory_iterator{folder.path()})
            all.push_back(entry.path().filename().string());
        std::sort(all.begin(), all.end());
        return all;
    }

    TemporaryFolder folder;
    fs::path file = folder.journal();
    fs::path kept = folder.path() / "our jöurnal (kept).nook";
    std::unique_ptr<vault::Vault> vault;
};

/// A journal whose notes are in the log, and find no room in the file.
struct FullDisk {
    static constexpr int kNotes = 60;

    FullDisk()
    {
        if (!disk.isThere())
            return;
        vault = createVault(file());
        vault->database().execute(kNoteSchema);
        for (int id = 1; id <= kNotes; ++id)
            addNote(vault->database(), id);
        disk.fill();
        REQUIRE_THROWS_AS(vault->database().checkpoint(), Error);
        REQUIRE(wholeNotes(vault->database()) == kNotes);
    }

    [[nodiscard]] fs::path file() const { return disk / "ours.nook"; }

    SmallDisk disk{2000};
    std::unique_ptr<vault::Vault> vault;
};

ErrorCode codeOf(const std::function<void()>& act)
{
    try {
        act();
    } catch (const Error& error) {
        return error.code();
    }
    FAIL("nothing was thrown");
    return ErrorCode::Internal;
}

std::int64_t notesIn(const fs::path& file)
{
    const auto vault = openVault(file);
    CHECK(vault->audit().ok());
    return wholeNotes(vault->database());
}

/// What the next start finds if the program is killed now.
std::int64_t notesAfterKill(const fs::path& file)
{
    const TemporaryFolder folder;
    fs::copy_file(file, folder.journal());
    if (fs::exists(logOf(file)))
        fs::copy_file(logOf(file), logOf(folder.journal()));
    return notesIn(folder.journal());
}

using Names = std::vector<std::string>;
const FileBytes kForeign(30000, 'f');

} // namespace

TEST_CASE("nothing is confirmed while the file is gone, and it is put back with everything", "[vault][moved]")
{
    Lived lived;
    fs::remove(lived.file);
    CHECK(lived.vault->place() == FilePlace::Gone);
    CHECK(codeOf([&] { addNote(lived.vault->database(), 6); }) == ErrorCode::FileGone);
    CHECK(wholeNotes(lived.vault->database()) == 5);
    CHECK(codeOf([&] { lived.vault->database().checkpoint(); }) == ErrorCode::FileGone);

    CHECK(lived.vault->keepFile() == lived.file);
    CHECK(lived.vault->place() == FilePlace::Own);
    CHECK(fs::status(lived.file).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    addNote(lived.vault->database(), 6);
    CHECK(notesAfterKill(lived.file) == 6);
    CHECK(lived.vault->audit().ok());
    lived.vault->close();
    CHECK(lived.names() == Names{lived.file.filename()});
    CHECK(notesIn(lived.file) == 6);
}

TEST_CASE("a file that is gone at the end is put back, whether it is closed or dropped", "[vault][moved]")
{
    Lived lived;
    fs::remove(lived.file);
    fs::remove(logOf(lived.file));
    if (GENERATE(false, true))
        lived.vault->close();
    lived.vault.reset();
    CHECK(lived.names() == Names{lived.file.filename()});
    CHECK(notesIn(lived.file) == 5);
}

TEST_CASE("another file in the place of the journal stays as it is, and the journal goes on beside it",
          "[vault][moved]")
{
    Lived lived;
    const auto foreign = lived.folder.path() / "from elsewhere";
    writeFile(foreign, kForeign);
    fs::rename(foreign, lived.file);
    CHECK(lived.vault->place() == FilePlace::Replaced);
    CHECK(codeOf([&] { addNote(lived.vault->database(), 6); }) == ErrorCode::FileReplaced);
    CHECK(wholeNotes(lived.vault->database()) == 5);

    CHECK(lived.vault->keepFile() == lived.kept);
    CHECK(lived.vault->file() == lived.kept);
    addNote(lived.vault->database(), 6);
    CHECK(notesAfterKill(lived.kept) == 6);
    CHECK_FALSE(fs::exists(logOf(lived.file))); // it would be taken for the other file's
    CHECK(refusalOf(lived.kept) == Refusal::Busy);
    lived.vault->close();
    CHECK((readFile(lived.file) == kForeign));
    CHECK(lived.names() == Names{lived.kept.filename(), lived.file.filename()});
    CHECK(notesIn(lived.kept) == 6);
}

TEST_CASE("another file in the place of the journal at the end leaves both", "[vault][moved]")
{
    Lived lived;
    fs::remove(lived.file);
    writeFile(lived.file, kForeign);
    writeFile(lived.kept, {1, 2, 3});
    lived.vault.reset();
    CHECK((readFile(lived.file) == kForeign));
    CHECK(readFile(lived.kept) == FileBytes{1, 2, 3});
    CHECK(notesIn(lived.folder.path() / "our jöurnal (kept 2).nook") == 5);
}

TEST_CASE("an older copy put back by a sync folder is noticed and never mixed with the newer log", "[vault][moved]")
{
    Lived lived;
    const auto older = lived.folder.path() / "older";
    writeFile(older, readFile(lived.file));
    fs::rename(older, lived.file);
    CHECK(codeOf([&] { addNote(lived.vault->database(), 6); }) == ErrorCode::FileReplaced);
    lived.vault->close();
    CHECK_FALSE(fs::exists(logOf(lived.file)));
    CHECK(notesIn(lived.file) == 3);
    CHECK(notesIn(lived.kept) == 5);
}

TEST_CASE("a journal that is renamed while open is whole under both names", "[vault][moved]")
{
    Lived lived;
    const auto renamed = lived.folder.path() / "renamed.nook";
    fs::rename(lived.file, renamed);
    CHECK(codeOf([&] { addNote(lived.vault->database(), 6); }) == ErrorCode::FileGone);
    lived.vault->close();
    CHECK(notesIn(lived.file) == 5);
    CHECK(notesIn(renamed) == 5);
}

TEST_CASE("a log that is taken away is written anew before the next save is confirmed", "[vault][moved]")
{
    Lived lived;
    const bool isReplaced = GENERATE(false, true);
    fs::remove(logOf(lived.file));
    if (isReplaced)
        writeFile(logOf(lived.file), kForeign);
    addNote(lived.vault->database(), 6);
    CHECK(notesAfterKill(lived.file) == 6);
    addNote(lived.vault->database(), 7);
    CHECK(notesAfterKill(lived.file) == 7);
    CHECK(lived.vault->audit().ok());
    lived.vault->close();
    Names expected{lived.file.filename()};
    if (isReplaced) {
        expected.push_back(logOf(lived.file).filename().string() + ".aside-1");
        CHECK((readFile(lived.folder.path() / expected.back()) == kForeign));
    }
    CHECK(lived.names() == expected);
    CHECK(notesIn(lived.file) == 7);
}

TEST_CASE("a log that is taken away before the end is not missed", "[vault][moved]")
{
    Lived lived;
    fs::remove(logOf(lived.file));
    lived.vault->close();
    CHECK(lived.names() == Names{lived.file.filename()});
    CHECK(notesIn(lived.file) == 5);
}

TEST_CASE("when the whole folder is gone the journal can go on elsewhere", "[vault][moved]")
{
    Lived lived;
    const TemporaryFolder other;
    fs::remove_all(lived.folder.path());
    CHECK(codeOf([&] { addNote(lived.vault->database(), 6); }) == ErrorCode::FileGone);
    CHECK_THROWS_AS(lived.vault->keepFile(), Error);
    CHECK(wholeNotes(lived.vault->database()) == 5);

    const auto file = other.path() / "here now.nook";
    lived.vault->continueIn(file);
    CHECK(lived.vault->file() == file);
    addNote(lived.vault->database(), 6);
    CHECK(notesAfterKill(file) == 6);
    lived.vault->close();
    CHECK(notesIn(file) == 6);
    CHECK(std::distance(fs::directory_iterator{other.path()}, {}) == 1);
}

TEST_CASE("going on elsewhere never replaces a file, and needs no reason", "[vault][moved]")
{
    Lived lived;
    const auto taken = lived.folder.path() / "taken.nook";
    writeFile(taken, {1, 2, 3});
    CHECK(codeOf([&] { lived.vault->continueIn(taken); }) == ErrorCode::AlreadyExists);
    CHECK(lived.vault->file() == lived.file);
    addNote(lived.vault->database(), 6);

    const auto fresh = lived.folder.path() / "fresh.nook";
    writeFile(logOf(fresh), kForeign); // of a journal that once had this name
    lived.vault->continueIn(fresh);
    addNote(lived.vault->database(), 7);
    CHECK(notesAfterKill(fresh) == 7);
    CHECK(notesIn(lived.file) == 6);
    CHECK((readFile(logOf(fresh).string() + ".aside-1") == kForeign));
}

TEST_CASE("from a full disk a journal goes on elsewhere with all that its log holds", "[vault][moved][disk]")
{
    const FullDisk full;
    const SmallDisk roomy{4000};
    if (full.vault == nullptr || !roomy.isThere())
        return;
    const auto file = roomy / "here now.nook";
    full.vault->continueIn(file);
    CHECK(notesAfterKill(file) == FullDisk::kNotes);
    addNote(full.vault->database(), FullDisk::kNotes + 1);
    CHECK(notesAfterKill(file) == FullDisk::kNotes + 1);
    full.vault->close();
    CHECK(notesIn(file) == FullDisk::kNotes + 1);
}

TEST_CASE("where there is no room elsewhere either, a journal stays as it is where it is", "[vault][moved][disk]")
{
    const FullDisk full;
    const SmallDisk narrow{100}; // for the file, and not for its log
    if (full.vault == nullptr || !narrow.isThere())
        return;
    CHECK(codeOf([&] { full.vault->continueIn(narrow / "not here.nook"); }) == ErrorCode::DiskFull);
    CHECK(fs::is_empty(narrow.path()));
    CHECK(full.vault->file() == full.file());
    CHECK(wholeNotes(full.vault->database()) == FullDisk::kNotes);
    full.disk.makeRoom();
    addNote(full.vault->database(), FullDisk::kNotes + 1);
    CHECK(notesAfterKill(full.file()) == FullDisk::kNotes + 1);
    full.vault->close();
    CHECK(notesIn(full.file()) == FullDisk::kNotes + 1);
}

TEST_CASE("a passphrase is not changed in a file that no one finds again", "[vault][moved]")
{
    Lived lived;
    fs::remove(lived.file);
    CHECK(codeOf([&] { static_cast<void>(lived.vault->changePassphrase(secret(kPassphrase), secret("new words"))); }) ==
          ErrorCode::FileGone);
    lived.vault->close();
    CHECK(notesIn(lived.file) == 5);
}

TEST_CASE("a journal that is reached through a link is put back where it lay", "[vault][moved]")
{
    Lived lived;
    lived.vault->close();
    const auto link = lived.folder.path() / "link.nook";
    fs::create_symlink(lived.file, link);
    auto vault = openVault(link);
    fs::remove(lived.file);
    CHECK(codeOf([&] { addNote(vault->database(), 6); }) == ErrorCode::FileGone);
    CHECK(vault->keepFile() == link);
    addNote(vault->database(), 6);
    vault->close();
    CHECK(fs::is_symlink(link));
    CHECK(notesIn(lived.file) == 6);
}
