// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/other_programs.h"
#include "flows/steps.h"
#include "support/small_disk.h"

#include <QApplication>
#include <QJsonDocument>

using namespace inglenook;
using test::bytesOf;
using test::isSaid;
using test::Journey;
using test::keepEntry;
namespace fs = std::filesystem;

namespace {

const auto kForward = QStringLiteral("take-out/forward");

void openPage(Journey& journey)
{
    test::openByFinding(journey, QStringLiteral("export"), kForward);
}

void writeTo(Journey& journey, const fs::path& target)
{
    journey.activate(kForward);
    journey.chooseFile(target);
}

} // namespace

TEST_CASE("by keys alone: a journal is taken out in each form, and the page says that anyone can read it",
          "[flows][transfer]")
{
    Journey journey;
    journey.makeJournalForTwo();
    keepEntry(journey, QStringLiteral("the lantern in the orchard"));
    openPage(journey);
    CHECK(isSaid(journey, "anyone who has it can read it"));
    CHECK(isSaid(journey, "What only Sam can see stays here."));
    const auto out = journey.folder() / "out";
    fs::create_directory(out);
    const auto wrote = [&] { return isSaid(journey, "Anyone who has it can read it."); };

    writeTo(journey, out / "all.json");
    journey.waitUntil(wrote, "it is written");
    CHECK(bytesOf(out / "all.json").find("lantern") != std::string::npos);
    CHECK(isSaid(journey, "“all.json”"));

    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("journal/list"));

    const std::vector<std::pair<int, fs::path>> forms{{1, "folder"}, {2, "page.html"}, {3, "figures.csv"}};
    for (const auto& [steps, name] : forms) {
        openPage(journey);
        for (int i = 0; i < steps; ++i)
            journey.press(Qt::Key_Right); // the form has the focus
        writeTo(journey, out / name);
        journey.waitUntil(wrote, "it is written");
        CHECK(fs::exists(out / name));
        journey.press(Qt::Key_Escape);
        journey.waitFor(QStringLiteral("journal/list"));
    }
    CHECK(bytesOf(out / "page.html").find("lantern") != std::string::npos);
    CHECK(bytesOf(out / "figures.csv").find("date,time") != std::string::npos);
    CHECK(fs::is_directory(out / "folder"));
}

TEST_CASE("nothing is overwritten without being asked, and a journal never", "[flows][transfer][hostile]")
{
    Journey journey;
    journey.makeJournalForTwo();
    keepEntry(journey, QStringLiteral("the lantern in the orchard"));
    const auto file = journey.folder() / "mine.json";
    std::ofstream{file} << "somebody's own";
    openPage(journey);
    writeTo(journey, file);
    journey.waitUntil([&] { return isSaid(journey, "Replace “mine.json”?"); }, "it is asked");
    journey.press(Qt::Key_Return); // the safe answer has the focus
    CHECK(bytesOf(file) == "somebody's own");
    CHECK_FALSE(isSaid(journey, "Replace “mine.json”?"));

    writeTo(journey, file);
    journey.waitUntil([&] { return isSaid(journey, "Replace it"); }, "it is asked");
    journey.press(Qt::Key_Tab);
    journey.press(Qt::Key_Return);
    journey.waitUntil([&] { return isSaid(journey, "Anyone who has it can read it."); }, "it is written");
    CHECK(bytesOf(file).find("lantern") != std::string::npos);

    const auto own = journey.journalFile("Alex & Sam.nook");
    const auto before = bytesOf(own);
    writeTo(journey, own);
    journey.waitUntil([&] { return isSaid(journey, "There is something of that name already"); }, "it is refused");
    CHECK(bytesOf(own).substr(0, 8192) == before.substr(0, 8192));
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("journal/list"));
    keepEntry(journey, QStringLiteral("and it still can be written in"));
}

TEST_CASE("days that were not understood are said at their field", "[flows][transfer]")
{
    Journey journey;
    journey.makeJournalForTwo();
    keepEntry(journey, QStringLiteral("the lantern in the orchard"));
    openPage(journey);
    journey.press(Qt::Key_Tab);
    journey.press(Qt::Key_Right);
    REQUIRE(journey.isThere(QStringLiteral("take-out/first")));
    journey.press(Qt::Key_Tab);
    CHECK(journey.find(QStringLiteral("take-out/first"))->hasFocus());
    journey.type(QStringLiteral("the day we met"));
    journey.activate(kForward);
    CHECK(isSaid(journey, "This was not understood."));
    CHECK(journey.find(QStringLiteral("take-out/first"))->hasFocus());
    journey.press(Qt::Key_A, Qt::ControlModifier);
    journey.type(QStringLiteral("2019"));
    CHECK(isSaid(journey, "since 1 January 2019"));
    journey.typeInto(QStringLiteral("take-out/last"), QStringLiteral("2018"));
    journey.activate(kForward);
    CHECK(isSaid(journey, "This lies before the first day."));
    journey.press(Qt::Key_A, Qt::ControlModifier);
    journey.type(QStringLiteral("2019"));
    writeTo(journey, journey.folder() / "none.html");
    journey.waitUntil([&] { return isSaid(journey, "0 entries"); }, "it is written");
    CHECK(bytesOf(journey.folder() / "none.html").find("lantern") == std::string::npos);
}

TEST_CASE("a full disk and a folder that is gone are said, and no part is left", "[flows][transfer][disk]")
{
    const test::SmallDisk disk{64};
    if (!disk.isThere())
        return;
    disk.fill();
    Journey journey;
    journey.makeJournalForTwo();
    for (int i = 0; i < 3; ++i)
        keepEntry(journey, QStringLiteral("the lantern in the orchard"));
    openPage(journey);
    writeTo(journey, disk / "all.json");
    journey.waitUntil([&] { return isSaid(journey, "There is no room for it there"); }, "it is said");
    CHECK_FALSE(fs::exists(disk / "all.json"));
    int files = 0;
    for (const auto& entry : fs::directory_iterator{disk.path()})
        files += entry.path().filename() == "ballast" ? 0 : 1;
    CHECK(files == 0);
}

TEST_CASE("locking while it is taken out leaves no part of it", "[flows][transfer][lock]")
{
    Journey journey;
    journey.makeJournalForTwo();
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    journey.activate(QStringLiteral("settings/bring-in"));
    journey.activate(QStringLiteral("bring-in/file"));
    journey.chooseFile(test::miniDiary(journey.folder() / "diary.json", 4000));
    journey.activate(QStringLiteral("bring-in/forward"));
    journey.waitUntil([&] { return isSaid(journey, "are in your journal now"); }, "they are in");
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("journal/list"));
    openPage(journey);
    const auto out = journey.folder() / "out";
    fs::create_directory(out);
    journey.activate(kForward);
    journey.chooseFile(out / "all.json");
    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("unlock/passphrase"));
    // It may have been written to its end before the key came; then it is whole, and alone.
    for (const auto& left : fs::directory_iterator{out}) {
        CHECK(left.path().filename() == "all.json");
        CHECK_FALSE(QJsonDocument::fromJson(QByteArray::fromStdString(bytesOf(left.path()))).isNull());
    }
    CHECK(journey.window().findChildren<QWidget*>(QStringLiteral("take-out")).isEmpty());
}
