// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/paths.h"

#include "platform/atomic_file.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <map>

using namespace inglenook;
using platform::userPaths;
namespace fs = std::filesystem;

namespace {

using Variables = std::map<std::string, std::string>;

platform::Environment environmentOf(Variables variables)
{
    return [variables](const char* name) -> std::optional<std::string> {
        const auto found = variables.find(name);
        return found != variables.end() ? std::optional{found->second} : std::nullopt;
    };
}

fs::path documentsWith(const std::string& userDirs)
{
    const test::TemporaryFolder config;
    platform::writeFileAtomically(config / "user-dirs.dirs", userDirs);
    return userPaths(environmentOf({{"HOME", "/home/mara"}, {"XDG_CONFIG_HOME", config.path()}})).documents;
}

} // namespace

TEST_CASE("without XDG variables the usual folders count", "[platform][paths]")
{
    const test::TemporaryFolder home;
    const auto paths = userPaths(environmentOf({{"HOME", home.path()}}));
    CHECK(paths.data == home / ".local/share/inglenook");
    CHECK(paths.config == home / ".config/inglenook");
    CHECK(paths.state == home / ".local/state/inglenook");
    CHECK(paths.cache == home / ".cache/inglenook");
    CHECK(paths.documents == home / "Documents");
    CHECK(fs::is_empty(home.path()));
}

TEST_CASE("XDG variables count before the usual folders", "[platform][paths]")
{
    const auto paths = userPaths(environmentOf({{"HOME", "/home/mara"},
                                                {"XDG_DATA_HOME", "/a"},
                                                {"XDG_CONFIG_HOME", "/b"},
                                                {"XDG_STATE_HOME", "/c"},
                                                {"XDG_CACHE_HOME", "/d"}}));
    CHECK(paths.data == "/a/inglenook");
    CHECK(paths.config == "/b/inglenook");
    CHECK(paths.state == "/c/inglenook");
    CHECK(paths.cache == "/d/inglenook");
    CHECK(paths.documents == "/home/mara/Documents");
}

TEST_CASE("relative and empty XDG variables are ignored", "[platform][paths]")
{
    const auto paths =
        userPaths(environmentOf({{"HOME", "/home/mara"}, {"XDG_DATA_HOME", "data"}, {"XDG_CONFIG_HOME", ""}}));
    CHECK(paths.data == "/home/mara/.local/share/inglenook");
    CHECK(paths.config == "/home/mara/.config/inglenook");
}

TEST_CASE("without HOME the account's own home folder counts", "[platform][paths]")
{
    const auto paths = userPaths(environmentOf({}));
    CHECK(paths.config.is_absolute());
    CHECK(paths.config.filename() == "inglenook");
    CHECK(userPaths(environmentOf({{"HOME", "not/absolute"}})).config == paths.config);
}

TEST_CASE("the documents folder is the one that user-dirs.dirs names", "[platform][paths]")
{
    CHECK(documentsWith("# a comment\nXDG_DOCUMENTS_DIR=\"$HOME/Texte für uns\"\n") == "/home/mara/Texte für uns");
    CHECK(documentsWith("XDG_DESKTOP_DIR=\"$HOME/Desk\"\nXDG_DOCUMENTS_DIR=\"/mnt/docs\"") == "/mnt/docs");
    CHECK(documentsWith("XDG_DOCUMENTS_DIR=\"$HOME/\"\n") == "/home/mara/");
    CHECK(documentsWith("XDG_DOCUMENTS_DIR=\"$HOME/a\\\"b\"\n") == "/home/mara/a\"b");
}

TEST_CASE("a user-dirs.dirs without a usable documents folder changes nothing", "[platform][paths]")
{
    const auto text = GENERATE(as<std::string>{}, "", "XDG_DOCUMENTS_DIR=\"", "XDG_DOCUMENTS_DIR=\"relative\"",
                               "XDG_DOCUMENTS_DIR=$HOME/x", "#XDG_DOCUMENTS_DIR=\"/x\"",
                               "XDG_DOCUMENTS_DIR=\"$HOMEx/y\"", std::string(100'000, 'x'));
    CHECK(documentsWith(text) == "/home/mara/Documents");
}
