// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/left_files.h"

#include "support/vault_fixture.h"

#include <algorithm>
#include <sys/stat.h>

using namespace inglenook;
using namespace inglenook::test;

namespace {

constexpr std::int64_t kHourMs = std::int64_t{60} * 60 * 1000;

Timestamp writtenAt(const fs::path& file)
{
    struct stat status {};
    REQUIRE(::stat(file.c_str(), &status) == 0);
    return {std::int64_t{status.st_mtim.tv_sec} * 1000};
}

/// A folder with a journal, and beside it what the programs left that made it.
struct Left {
    Left()
    {
        createVault(journal)->close();
        fs::copy_file(journal, unfinished);
        writeFile(logOf(unfinished), FileBytes(100, 'l'));
    }
    void remove(std::int64_t later = kHourMs) const
    {
        vault::removeLeftFiles(vault::systemStorage(), folder.path(), {writtenAt(unfinished).ms + later});
    }

    TemporaryFolder folder;
    fs::path journal = folder.journal();
    fs::path unfinished = folder / "another.nook.new-0123456789abcdef";
};

} // namespace

TEST_CASE("what an interrupted creation left goes, an hour later", "[vault][left]")
{
    const Left left;
    SECTION("a whole file") {}
    SECTION("an empty one")
    {
        writeFile(left.unfinished, {});
    }
    SECTION("one whose header never came to the disk")
    {
        writeFile(left.unfinished, FileBytes(30000, 0));
    }
    SECTION("one of half a header")
    {
        auto bytes = readFile(left.journal);
        bytes.resize(3000);
        writeFile(left.unfinished, bytes);
    }
    const auto before = readFile(left.journal);
    left.remove(kHourMs - 2000);
    REQUIRE(fs::exists(left.unfinished));
    left.remove();
    CHECK_FALSE(fs::exists(left.unfinished));
    CHECK_FALSE(fs::exists(logOf(left.unfinished)));
    CHECK((readFile(left.journal) == before));
}

TEST_CASE("a log that is left without its file goes, too", "[vault][left]")
{
    const Left left;
    const auto when = writtenAt(left.unfinished);
    fs::remove(left.unfinished);
    vault::removeLeftFiles(vault::systemStorage(), left.folder.path(), {when.ms + kHourMs});
    CHECK_FALSE(fs::exists(logOf(left.unfinished)));
}

TEST_CASE("a file that someone has open is not left", "[vault][left]")
{
    const Left left;
    const auto open = openVault(left.unfinished);
    left.remove();
    CHECK(fs::exists(left.unfinished));
}

TEST_CASE("nothing else is ever taken away", "[vault][left]")
{
    const Left left;
    const auto* name = GENERATE("ours.nook.move-0123456789abcdef", "ours.nook.new-0123456789abcdeg",
                                "ours.nook.new-0123456789abcde", "ours.nook.new-0123456789abcdef0", "ours.nook.new-",
                                "ours.nook-wal.aside-1", ".new-0123456789abcdef", "ours (kept).nook");
    const auto other = left.folder / name;
    fs::copy_file(left.journal, other);
    const auto foreign = left.folder / "letter.new-00112233445566ff";
    writeFile(foreign, FileBytes(9000, 'x'));
    const auto link = left.folder / "link.nook.new-00112233445566ff";
    fs::create_symlink(left.journal, link);
    const auto folder = left.folder / "folder.new-00112233445566ff";
    fs::create_directory(folder);
    left.remove(1000 * kHourMs);
    CHECK_FALSE(fs::exists(left.unfinished));
    for (const auto& path : {left.journal, other, foreign, link, folder})
        CHECK(fs::exists(path));
    vault::removeLeftFiles(vault::systemStorage(), left.folder / "no such folder", writtenAt(left.journal));
}
