// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "application/arguments.h"

#include <QFile>

#include <array>
#include <string>

using namespace inglenook;

namespace {

ui::Arguments read(const QStringList& words)
{
    return ui::readArguments(QStringList{QStringLiteral("inglenook")} + words);
}

} // namespace

TEST_CASE("a journal is named by a path, by an address, and after -- whatever it is called", "[arguments]")
{
    CHECK(read({}).journal.empty());
    CHECK(read({QStringLiteral("/home/sam/ours.nook")}).journal == "/home/sam/ours.nook");
    CHECK(read({QStringLiteral("ours.nook")}).journal == std::filesystem::current_path() / "ours.nook");
    CHECK(read({QStringLiteral("file:///home/sam/our%20year.nook")}).journal == "/home/sam/our year.nook");
    CHECK(read({QStringLiteral("/home/sam/100%25.nook")}).journal == "/home/sam/100%25.nook");
    CHECK(read({QStringLiteral("--"), QStringLiteral("--ours.nook")}).journal.filename() == "--ours.nook");
    CHECK(read({QStringLiteral("/home/sam/ours.nook")}).fault.isEmpty());
}

TEST_CASE("a plan is told from a journal by its name, and both can be named", "[arguments]")
{
    const auto both = read({QStringLiteral("/home/sam/ours.nook"), QStringLiteral("/tmp/two weeks.inglenook-plan")});
    CHECK(both.journal == "/home/sam/ours.nook");
    CHECK(both.plan == "/tmp/two weeks.inglenook-plan");
    CHECK(both.fault.isEmpty());
    const auto alone = read({QStringLiteral("file:///tmp/two%20weeks.inglenook-plan")});
    CHECK(alone.plan == "/tmp/two weeks.inglenook-plan");
    CHECK(alone.journal.empty());
    const auto plan = QStringLiteral("a.inglenook-plan");
    CHECK_FALSE(read({plan, plan}).fault.isEmpty());
    CHECK_FALSE(read({QStringLiteral("--demonstrate"), QStringLiteral("mirror"), plan}).fault.isEmpty());
}

TEST_CASE("a demonstration is of an exercise, or of none in particular", "[arguments]")
{
    CHECK_FALSE(read({}).demonstration);
    CHECK(read({QStringLiteral("--demonstrate"), QStringLiteral("mirror")}).demonstration == QStringLiteral("mirror"));
    const auto alone = read({QStringLiteral("--demonstrate"), QStringLiteral("--exit-when-shown")});
    CHECK(alone.demonstration == QString{});
    CHECK(alone.leavesWhenShown);
    CHECK(alone.fault.isEmpty());
    CHECK(read({QStringLiteral("--in-background")}).isInBackground);
}

TEST_CASE("what can't be understood is said in a sentence", "[arguments]")
{
    CHECK(read({QStringLiteral("--frobnicate")}).fault.contains(QStringLiteral("--frobnicate")));
    CHECK(read({QStringLiteral("-x")}).fault.contains(QStringLiteral("-x")));
    CHECK_FALSE(read({QStringLiteral("a.nook"), QStringLiteral("b.nook")}).fault.isEmpty());
    CHECK_FALSE(
        read({QStringLiteral("--demonstrate"), QStringLiteral("mirror"), QStringLiteral("a.nook")}).fault.isEmpty());
}

TEST_CASE("help and version need no window", "[arguments]")
{
    const auto answer = [](std::string word) {
        std::string name = "inglenook";
        std::array<char*, 2> words{name.data(), word.data()};
        return ui::answerWithoutWindow(2, words.data());
    };
    CHECK(answer("--version")->startsWith(QStringLiteral("Inglenook ")));
    CHECK(answer("--help")->contains(QStringLiteral("--demonstrate")));
    CHECK_FALSE(answer("ours.nook"));
    CHECK_FALSE(answer("--"));
}
