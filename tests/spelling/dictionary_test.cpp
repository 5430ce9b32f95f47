// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/dictionary.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <array>
#include <fstream>

using namespace inglenook;
using namespace inglenook::test;
namespace fs = std::filesystem;

namespace {

/// A tiny language of its own, in Latin 1.
fs::path makeDictionary(const fs::path& folder, const std::string& name)
{
    fs::create_directories(folder);
    std::ofstream{folder / (name + ".aff")}
        << "SET ISO8859-1\nTRY esianrtolcdugmphbyfvkwz'\xFC\nSFX S Y 1\nSFX S 0 s .\n";
    std::ofstream{folder / (name + ".dic")} << "4\nheron/S\ncanal\ndon't\nm\xFC"
                                               "de\n";
    return folder;
}

} // namespace

TEST_CASE("dictionaries are found by their two files, each language once", "[spelling]")
{
    const TemporaryFolder folder;
    const std::array folders{makeDictionary(folder / "one", "xx_XX"), makeDictionary(folder / "two", "xx_XX"),
                             makeDictionary(folder / "two", "aa"), folder / "not there"};
    std::ofstream{folder / "one" / "half.aff"} << "SET UTF-8\n";
    const auto found = spelling::installedDictionaries(folders);
    REQUIRE(found.size() == 2);
    CHECK(found[0].language == "aa");
    CHECK(found[1].language == "xx_XX");
    CHECK(found[1].words == folder / "one" / "xx_XX.dic");
}

TEST_CASE("a word is known, or has suggestions, whatever the dictionary is written in", "[spelling]")
{
    const TemporaryFolder folder;
    const std::array folders{makeDictionary(folder / "one", "xx")};
    spelling::Dictionary dictionary{spelling::installedDictionaries(folders).at(0)};
    CHECK(dictionary.knows("heron"));
    CHECK(dictionary.knows("Herons"));
    CHECK(dictionary.knows("müde"));
    CHECK(dictionary.knows("don\u2019t"));
    CHECK_FALSE(dictionary.knows("herom"));
    CHECK_FALSE(dictionary.knows("猫"));
    CHECK(dictionary.suggest("herom", 5).at(0) == "heron");
    CHECK(dictionary.suggest("mude", 5).at(0) == "müde");
    CHECK(dictionary.suggest("猫", 5).empty());
    CHECK(dictionary.suggest("herom", 0).empty());
    dictionary.add("Sibusiso");
    CHECK(dictionary.knows("Sibusiso"));
}
