// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help_list.h"

#include "platform/atomic_file.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace inglenook;

namespace {

const std::string kOwn = "[[country]]\ncode = \"IE\"\n[[country.line]]\nname = \"The one I know\"\n"
                         "number = \"01 234\"\nfor = [\"violence\"]\n";

} // namespace

TEST_CASE("without a file of one's own there are the lines that come with the program", "[app][help-lines]")
{
    const test::TemporaryFolder folder;
    const auto list = app::loadHelpList(folder / "not there");
    CHECK(list.faults.empty());
    CHECK(list.help.countries().size() == exercises::HelpLines::builtin().countries().size());
}

TEST_CASE("a line of one's own is found in the data folder", "[app][help-lines]")
{
    const test::TemporaryFolder folder;
    platform::writeFileAtomically(folder / "help-lines.toml", kOwn);
    const auto list = app::loadHelpList(folder.path());
    CHECK(list.faults.empty());
    CHECK(list.help.find("IE")->lines.front().name == "The one I know");
    CHECK(list.help.find("IE")->lines.front().isOwn);
}

TEST_CASE("a bad file of one's own is said and takes no line away", "[app][help-lines]")
{
    const test::TemporaryFolder folder;
    const auto ours = exercises::HelpLines::builtin().find("IE")->lines.size();
    for (const auto& bad : {std::string{"[[country]]\ncode = "}, std::string(300'000, '#')}) {
        platform::writeFileAtomically(folder / "help-lines.toml", bad);
        const auto list = app::loadHelpList(folder.path());
        REQUIRE(list.faults.size() == 1);
        CHECK(list.faults.front().file == "help-lines.toml");
        CHECK(list.help.find("IE")->lines.size() == ours);
    }
}
