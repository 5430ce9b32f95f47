// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/atomic_file.h"

#include "base/error.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "support/unprivileged.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace inglenook;
using platform::readFile;
using platform::writeFileAtomically;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kCeiling = 1000;

template <typename Act>
std::optional<ErrorCode> codeThrownBy(Act act)
{
    try {
        static_cast<void>(act());
        return std::nullopt;
    } catch (const Error& error) {
        CHECK(error.detail().find('/') == std::string::npos); // no path gets out
        return error.code();
    }
}

fs::perms permissionsOf(const fs::path& file)
{
    return fs::status(file).permissions();
}

auto entriesIn(const fs::path& folder)
{
    return std::distance(fs::directory_iterator{folder}, fs::directory_iterator{});
}

} // namespace

TEST_CASE("a file reads back what was written, bytes of any value", "[platform][file]")
{
    const test::TemporaryFolder folder;
    std::string content;
    for (int i = 0; i < 100'000; ++i)
        content += static_cast<char>(i * 31);
    writeFileAtomically(folder / "ours.bin", content);
    CHECK(readFile(folder / "ours.bin", content.size()) == content);
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("an empty file is not a missing one", "[platform][file]")
{
    const test::TemporaryFolder folder;
    writeFileAtomically(folder / "empty", "");
    CHECK(readFile(folder / "empty", 0) == "");
    CHECK_FALSE(readFile(folder / "missing", kCeiling));
    CHECK_FALSE(readFile(folder / "empty" / "below a file", kCeiling));
}

TEST_CASE("a file longer than the ceiling is refused, one of just that length is read", "[platform][file]")
{
    const test::TemporaryFolder folder;
    writeFileAtomically(folder / "long", std::string(kCeiling, 'x'));
    CHECK(readFile(folder / "long", kCeiling)->size() == kCeiling);
    CHECK(codeThrownBy([&] { return readFile(folder / "long", kCeiling - 1); }) == ErrorCode::InvalidInput);
}

TEST_CASE("folders and pipes are refused instead of waited for", "[platform][file]")
{
    const test::TemporaryFolder folder;
    REQUIRE(mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK(codeThrownBy([&] { return readFile(folder / "pipe", kCeiling); }) == ErrorCode::InvalidInput);
    CHECK(codeThrownBy([&] { return readFile(folder.path(), kCeiling); }) == ErrorCode::InvalidInput);
}

TEST_CASE("only the owner can read what was written, also when it replaces an open file", "[platform][file]")
{
    const test::TemporaryFolder folder;
    std::ofstream{folder / "settings"} << "old";
    fs::permissions(folder / "settings", fs::perms::owner_all | fs::perms::group_read | fs::perms::others_read);
    writeFileAtomically(folder / "settings", "new");
    CHECK(permissionsOf(folder / "settings") == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(readFile(folder / "settings", kCeiling) == "new");
}

TEST_CASE("missing folders are made for the owner only", "[platform][file]")
{
    const test::TemporaryFolder folder;
    writeFileAtomically(folder / "one" / "two" / "file", "text");
    CHECK(permissionsOf(folder / "one") == fs::perms::owner_all);
    CHECK(permissionsOf(folder / "one" / "two") == fs::perms::owner_all);
    CHECK(readFile(folder / "one" / "two" / "file", kCeiling) == "text");
}

TEST_CASE("writing through a symbolic link replaces its target", "[platform][file]")
{
    const test::TemporaryFolder folder;
    writeFileAtomically(folder / "kept elsewhere" / "settings", "old");
    fs::create_symlink(folder / "kept elsewhere" / "settings", folder / "settings");
    writeFileAtomically(folder / "settings", "new");
    CHECK(fs::is_symlink(folder / "settings"));
    CHECK(readFile(folder / "kept elsewhere" / "settings", kCeiling) == "new");
    CHECK(entriesIn(folder / "kept elsewhere") == 1);
}

TEST_CASE("a file that can't be replaced stays, and nothing is left beside it", "[platform][file]")
{
    const test::TemporaryFolder folder;
    fs::create_directories(folder / "taken" / "by a folder");
    CHECK(codeThrownBy([&] { writeFileAtomically(folder / "taken", "text"); }));
    CHECK(fs::exists(folder / "taken" / "by a folder"));
    CHECK(entriesIn(folder.path()) == 1);
}

TEST_CASE("a folder where writing is not permitted keeps the old content", "[platform][file]")
{
    const test::TemporaryFolder folder;
    writeFileAtomically(folder / "closed" / "file", "old");
    fs::permissions(folder / "closed", fs::perms::owner_read | fs::perms::owner_exec);
    const int code = test::asSomeone(folder.path(), [&] {
        const auto thrown = codeThrownBy([&] { writeFileAtomically(folder / "closed" / "file", "new"); });
        return static_cast<int>(thrown.value_or(ErrorCode::Internal));
    });
    CHECK(static_cast<ErrorCode>(code) == ErrorCode::NotPermitted);
    CHECK(readFile(folder / "closed" / "file", kCeiling) == "old");
    fs::permissions(folder / "closed", fs::perms::owner_all);
}
