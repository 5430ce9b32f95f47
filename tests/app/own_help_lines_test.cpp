// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own_help_lines.h"

#include "app/help_list.h"
#include "platform/atomic_file.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace inglenook;
using app::OwnHelpLine;
using app::OwnLineResult;

namespace {

const OwnHelpLine kHouse{"The \"house\" on the hill \\ Müller", "03 123 4567", "Ask for Kim.\nAfter six."};
const OwnHelpLine kFriend{"Kim", "+64 21 555", ""};

} // namespace

TEST_CASE("a line that is added stands first in its country, and can be taken off again", "[app][help-lines]")
{
    const test::TemporaryFolder folder;
    const auto data = folder / "not there yet";
    REQUIRE(app::addOwnHelpLine(data, "NZ", kHouse) == OwnLineResult::Done);
    REQUIRE(app::addOwnHelpLine(data, "NZ", kFriend) == OwnLineResult::Done);
    REQUIRE(app::addOwnHelpLine(data, "", kFriend) == OwnLineResult::Done);
    auto list = app::loadHelpList(data);
    REQUIRE(list.faults.empty());
    const auto& lines = list.help.find("NZ")->lines;
    CHECK(lines[0].name == kFriend.name);
    CHECK(lines[1].name == kHouse.name);
    CHECK(lines[1].number == kHouse.number);
    CHECK(lines[1].note == kHouse.note);
    CHECK(lines[1].isOwn);
    CHECK(list.help.directories().front().name == kFriend.name);

    CHECK(app::removeOwnHelpLine(data, "NZ", kHouse) == OwnLineResult::Done);
    list = app::loadHelpList(data);
    CHECK(list.help.find("NZ")->lines[0].name == kFriend.name);
    CHECK_FALSE(list.help.find("NZ")->lines[1].isOwn);
    CHECK(app::removeOwnHelpLine(data, "NZ", kFriend) == OwnLineResult::Done);
    CHECK(app::removeOwnHelpLine(data, "", kFriend) == OwnLineResult::Done);
    CHECK_FALSE(std::filesystem::exists(data / "help-lines.toml")); // nothing is left that tells
}

TEST_CASE("what was written by hand stays when a line is added, and is left alone when it has a fault",
          "[app][help-lines]")
{
    const test::TemporaryFolder folder;
    const auto file = folder / "help-lines.toml";
    const std::string byHand = "# my own\n[[country]]\ncode = \"NZ\"\n[[country.line]]\nname = \"A\"\nnumber = \"12\"\n"
                               "for = [\"crisis\"]";
    platform::writeFileAtomically(file, byHand);
    REQUIRE(app::addOwnHelpLine(folder.path(), "NZ", kFriend) == OwnLineResult::Done);
    CHECK(platform::readFile(file, 4096)->starts_with(byHand));
    CHECK(app::loadHelpList(folder.path()).help.find("NZ")->lines[1].isOwn);

    platform::writeFileAtomically(file, "[[country]]\ncode = ");
    CHECK(app::addOwnHelpLine(folder.path(), "NZ", kFriend) == OwnLineResult::FileHasFault);
    CHECK(app::removeOwnHelpLine(folder.path(), "NZ", kFriend) == OwnLineResult::FileHasFault);
    CHECK(*platform::readFile(file, 4096) == "[[country]]\ncode = ");
}

TEST_CASE("a line needs a name and a number that can be dialled", "[app][help-lines]")
{
    const test::TemporaryFolder folder;
    CHECK(app::addOwnHelpLine(folder.path(), "NZ", {"", "03 123", ""}) == OwnLineResult::NoName);
    CHECK(app::addOwnHelpLine(folder.path(), "NZ", {"A", "call me", ""}) == OwnLineResult::BadNumber);
    CHECK(app::addOwnHelpLine(folder.path(), "NZ", {"A", "", ""}) == OwnLineResult::BadNumber);
    CHECK_FALSE(std::filesystem::exists(folder / "help-lines.toml"));
    CHECK(app::removeOwnHelpLine(folder.path(), "NZ", kFriend) == OwnLineResult::Done);
}
