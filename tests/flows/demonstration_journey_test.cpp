// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/journey.h"

#include <fstream>
#include <map>
#include <sstream>

using namespace inglenook;
using test::Journey;

namespace {

/// Every file below, with what is in it.
std::map<std::string, std::string> filesBelow(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder}) {
        std::ostringstream content;
        if (entry.is_regular_file())
            content << std::ifstream{entry.path(), std::ios::binary}.rdbuf();
        files[entry.path().string()] = content.str();
    }
    return files;
}

void demonstrate(Journey& journey)
{
    journey.activate(QStringLiteral("unlock/demonstrate"));
    journey.waitFor(QStringLiteral("sidebar"));
    journey.waitFor(QStringLiteral("demonstration/banner"));
}

void leave(Journey& journey)
{
    journey.activate(QStringLiteral("demonstration/leave"));
    journey.waitUntil([&] { return !journey.isThere(QStringLiteral("demonstration/banner")); }, "the door is back");
}

} // namespace

TEST_CASE("a demonstration opens the whole program on the sample couple, says so on every page, and leaves no file",
          "[flows][demonstration]")
{
    Journey journey;
    const auto before = filesBelow(journey.folder());
    demonstrate(journey);
    CHECK(journey.readable().contains(QStringLiteral("Noor & Kit")));
    for (const auto key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_5, Qt::Key_6}) {
        journey.press(key, Qt::ControlModifier);
        CHECK(journey.isThere(QStringLiteral("demonstration/banner")));
        CHECK(journey.readable().contains(QStringLiteral("Nothing is saved")));
    }
    journey.press(Qt::Key_N, Qt::ControlModifier);
    journey.typeInto(QStringLiteral("journal/write-text"), QStringLiteral("lanternquilt"));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/text"));
    CHECK(journey.readable().contains(QStringLiteral("lanternquilt")));
    leave(journey);
    CHECK_FALSE(journey.isThere(QStringLiteral("sidebar")));
    CHECK_FALSE(journey.readable().contains(QStringLiteral("Noor")));
    CHECK(filesBelow(journey.folder()) == before);
}

TEST_CASE("what was changed in a demonstration is as before when it ends", "[flows][demonstration]")
{
    Journey journey;
    demonstrate(journey);
    const auto files = filesBelow(journey.folder());
    journey.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(journey.theme().textSize() == 115);
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("settings/back"));
    CHECK(journey.readable().contains(QStringLiteral("Until the demonstration ends")));
    CHECK_FALSE(journey.isThere(QStringLiteral("ways")));
    CHECK(filesBelow(journey.folder()) == files);
    leave(journey);
    CHECK(journey.theme().textSize() == 100);
    CHECK(filesBelow(journey.folder()) == files);

    // And the next one begins anew.
    demonstrate(journey);
    journey.press(Qt::Key_3, Qt::ControlModifier);
    CHECK_FALSE(journey.readable().contains(QStringLiteral("lanternquilt")));
}

TEST_CASE("a demonstration stays when nobody touches anything, and goes when the screen is locked",
          "[flows][demonstration]")
{
    Journey journey;
    demonstrate(journey);
    journey.passMinutes(90);
    journey.window().hear(app::LockEvent::Tick);
    CHECK(journey.isThere(QStringLiteral("demonstration/banner")));
    journey.window().hear(app::LockEvent::ScreenLocked);
    journey.waitUntil([&] { return !journey.window().isOpen(); }, "it is gone");
    journey.waitUntil([&] { return !journey.isThere(QStringLiteral("demonstration/banner")); }, "and the line too");
}

TEST_CASE("a demonstration can begin with an exercise, and a journal opens as always after it",
          "[flows][demonstration]")
{
    Journey journey;
    journey.window().demonstrate(QStringLiteral("mirror"));
    journey.waitFor(QStringLiteral("presentation/words"));
    CHECK(journey.isThere(QStringLiteral("demonstration/banner")));
    CHECK(journey.window().openJournal()->presentation()->title() == QStringLiteral("Mirror"));
    leave(journey);
    journey.makeJournalForTwo();
    CHECK_FALSE(journey.isThere(QStringLiteral("demonstration/banner")));
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    CHECK_FALSE(journey.readable().contains(QStringLiteral("Until the demonstration ends")));
}
