// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support_model.h"

#include "platform/atomic_file.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace inglenook;
using ui::SupportModel;

TEST_CASE("help begins with the country of this computer, and another one can be chosen", "[ui-models][support]")
{
    const test::TemporaryFolder folder;
    SupportModel model{folder.path(), QStringLiteral("NZ")};
    CHECK(model.countries().at(model.current()) == QStringLiteral("New Zealand"));
    CHECK(model.emergency() == QStringList{QStringLiteral("111")});
    REQUIRE_FALSE(model.lines().isEmpty());
    CHECK_FALSE(model.lines().front().number.isEmpty());
    CHECK_FALSE(model.lines().front().about.isEmpty());
    CHECK(model.lines().front().facts.contains(QStringLiteral("Not checked")));
    CHECK(model.note().contains(QStringLiteral("Check a number before you rely on it")));
    CHECK(model.note().contains(QStringLiteral("2026")));
    const auto there = model.lines().front().name;
    model.choose(model.current() + 1);
    CHECK(model.lines().front().name != there);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a country that isn't in the list leads to where its lines are found", "[ui-models][support]")
{
    const test::TemporaryFolder folder;
    for (const auto& unknown : {QString{}, QStringLiteral("XX")}) {
        const SupportModel model{folder.path(), unknown};
        CHECK(model.current() == 0);
        CHECK(model.emergency().isEmpty());
        CHECK(model.lines().isEmpty());
        CHECK(model.directories().size() >= 5);
    }
}

TEST_CASE("a line of one's own comes first, is marked and can be taken off", "[ui-models][support]")
{
    const test::TemporaryFolder folder;
    SupportModel model{folder.path(), QStringLiteral("NZ")};
    const auto before = model.lines().size();
    CHECK(model.add({}, QStringLiteral("03 123"), {}) == SupportModel::Result::NoName);
    CHECK(model.add(QStringLiteral("Kim"), QStringLiteral("next door"), {}) == SupportModel::Result::BadNumber);
    CHECK(model.add(QStringLiteral(" Kim  next door "), QStringLiteral("03 123 4567"), QStringLiteral("After six")) ==
          SupportModel::Result::Done);
    REQUIRE(model.lines().size() == before + 1);
    const auto own = model.lines().front();
    CHECK(own.name == QStringLiteral("Kim next door"));
    CHECK(own.note == QStringLiteral("After six"));
    CHECK(own.own);
    CHECK(own.facts.isEmpty()); // nothing to say of whether it was checked
    CHECK(SupportModel{folder.path(), QStringLiteral("NZ")}.lines().front().own);
    CHECK(model.remove(own) == SupportModel::Result::Done);
    CHECK(model.lines().size() == before);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a file with a fault is said, and ours are there all the same", "[ui-models][support]")
{
    const test::TemporaryFolder folder;
    platform::writeFileAtomically(folder / "help-lines.toml", "[[country]]\ncode = \"NZ\"\nlines = 3\n");
    SupportModel model{folder.path(), QStringLiteral("NZ")};
    CHECK_FALSE(model.faults().isEmpty());
    CHECK_FALSE(model.lines().isEmpty());
    CHECK(model.add(QStringLiteral("Kim"), QStringLiteral("03 123"), {}) == SupportModel::Result::FileHasFault);
}
