// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/other_programs.h"
#include "flows/steps.h"
#include "support/small_disk.h"
#include "support/small_pictures.h"

#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>

#include <sys/stat.h>
#include <unistd.h>

using namespace inglenook;
using test::isSaid;
using test::Journey;
using test::miniDiary;
namespace fs = std::filesystem;

namespace {

const auto kAlex = QString::fromUtf16(test::kAlexOpens);
const auto kFile = QStringLiteral("bring-in/file");
const auto kForward = QStringLiteral("bring-in/forward");

void openPage(Journey& journey)
{
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    journey.activate(QStringLiteral("settings/bring-in"));
    journey.waitFor(kFile);
}

void look(Journey& journey, const fs::path& file)
{
    journey.activate(kFile);
    journey.chooseFile(file);
}

int entriesOf(Journey& journey)
{
    return static_cast<int>(
        journey.window().openJournal()->journal().entries().page({}, std::nullopt, 100'000).entries.size());
}

} // namespace

TEST_CASE("by keys alone: what another program wrote is looked at, brought in, and stands in the journal",
          "[flows][transfer]")
{
    Journey journey;
    journey.makeJournalForTwo();
    journey.press(Qt::Key_K, Qt::ControlModifier);
    journey.type(QStringLiteral("import"));
    journey.press(Qt::Key_Return);
    journey.waitFor(kFile);
    CHECK(journey.find(kFile)->hasFocus());
    CHECK_FALSE(journey.isThere(QStringLiteral("sidebar")));
    journey.press(Qt::Key_Space);
    journey.chooseFile(miniDiary(journey.folder() / "diary.json", 30));
    journey.waitFor(kForward);
    CHECK(isSaid(journey, "30 entries from Mini Diary"));
    CHECK(isSaid(journey, "1 January 1950 to 2 February 1950"));
    CHECK(isSaid(journey, "Sam can read them too"));
    CHECK(entriesOf(journey) == 0);
    CHECK(journey.find(kForward)->hasFocus());
    journey.press(Qt::Key_Return);
    journey.waitUntil([&] { return isSaid(journey, "30 entries are in your journal now"); }, "they are in");
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("journal/list"));
    CHECK(entriesOf(journey) == 30);
    CHECK(journey.find<QListView>(QStringLiteral("journal/list"))->model()->rowCount() > 0);

    openPage(journey);
    look(journey, journey.folder() / "diary.json");
    journey.waitUntil([&] { return isSaid(journey, "Nothing new in it"); }, "it is known again");
    CHECK(isSaid(journey, "30 are here already and stay as they are."));
    CHECK_FALSE(journey.isThere(kForward));
    journey.press(Qt::Key_Escape);
    CHECK(journey.isThere(kFile));
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("settings/bring-in"));
    CHECK(entriesOf(journey) == 30);
}

TEST_CASE("what can't be brought in is refused with its reason, and nothing is changed", "[flows][transfer][hostile]")
{
    Journey journey;
    journey.makeJournalForTwo();
    const auto folder = journey.folder();
    const auto picture = test::pngOf(3, 2, "pixels");
    std::ofstream{folder / "photo.png"} << std::string{picture.begin(), picture.end()};
    std::ofstream{folder / "nothing.json"};
    fs::resize_file(miniDiary(folder / "half.json", 30), 2000);
    std::string program = "\x7f"
                          "ELF";
    for (int i = 0; i < 4000; ++i)
        program += static_cast<char>(i * 37 % 256);
    std::ofstream{folder / "program", std::ios::binary} << program;
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    openPage(journey);
    const auto expect = [&](const fs::path& file, const char* sentence) {
        INFO(file.filename());
        look(journey, file);
        journey.waitUntil([&] { return isSaid(journey, sentence); }, sentence);
        CHECK(journey.find(kFile)->hasFocus());
    };
    expect(folder / "photo.png", "This is a picture.");
    expect(folder / "nothing.json", "There is no entry in it.");
    expect(folder / "half.json", "This file is damaged or not whole.");
    expect(folder / "program", "This file holds data for a program, and no text.");
    expect(journey.journalFile("Alex & Sam.nook"), "This is a sealed journal of Inglenook.");
    expect(folder / "pipe", "This computer does not let Inglenook read it.");
    CHECK(entriesOf(journey) == 0);
}

TEST_CASE("a folder that can't be read says so", "[flows][transfer][hostile]")
{
    if (::geteuid() == 0)
        return; // nothing is closed to root
    Journey journey;
    journey.makeJournalForTwo();
    const auto closed = journey.folder() / "closed";
    fs::create_directory(closed);
    fs::permissions(closed, fs::perms::none);
    openPage(journey);
    journey.activate(QStringLiteral("bring-in/folder"));
    journey.chooseFile(closed);
    journey.waitUntil([&] { return isSaid(journey, "does not let Inglenook read it"); }, "it is said");
    fs::permissions(closed, fs::perms::owner_all);
}

TEST_CASE("what stays behind is listed with its reason", "[flows][transfer]")
{
    Journey journey;
    journey.makeJournalForTwo();
    const auto folder = journey.folder() / "notes";
    fs::create_directory(folder);
    std::ofstream{folder / "2026-05-12 A walk.md"} << "Up the hill.\n";
    std::ofstream{folder / "2026-05-13.md"} << "\n";
    openPage(journey);
    journey.activate(QStringLiteral("bring-in/folder"));
    journey.chooseFile(folder);
    journey.waitFor(kForward);
    CHECK(isSaid(journey, "One entry from a folder of Markdown"));
    CHECK(isSaid(journey, "One thing stays behind"));
    const auto* list = journey.find<QListWidget>(QStringLiteral("bring-in/behind-list"));
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text() == QStringLiteral("2026-05-13.md: it is empty"));
}

TEST_CASE("locking in the middle of an import asks nothing, and all of it is in or none", "[flows][transfer][lock]")
{
    enum class Way { Key, Sleep, Idle };
    const auto way = GENERATE(Way::Key, Way::Sleep, Way::Idle);
    constexpr int kMany = 6000;
    Journey journey;
    journey.makeJournalForTwo();
    openPage(journey);
    look(journey, miniDiary(journey.folder() / "diary.json", kMany));
    journey.waitFor(kForward);
    journey.activate(kForward);
    if (way == Way::Key)
        journey.press(Qt::Key_L, Qt::ControlModifier);
    else if (way == Way::Sleep)
        journey.window().hear(app::LockEvent::Suspended);
    else
        journey.passMinutes(60);
    journey.waitFor(QStringLiteral("unlock/passphrase"));
    CHECK_FALSE(journey.window().isOpen());
    CHECK(journey.window().findChildren<QWidget*>(QStringLiteral("bring-in")).isEmpty());
    journey.unlock(kAlex);
    const int count = entriesOf(journey);
    CHECK((count == 0 || count == kMany));
    if (way != Way::Idle) // which comes a second later, and it may be done by then
        CHECK(count == 0);
}

TEST_CASE("an import is stopped by Esc, and can be begun again", "[flows][transfer]")
{
    constexpr int kMany = 6000;
    Journey journey;
    journey.makeJournalForTwo();
    openPage(journey);
    look(journey, miniDiary(journey.folder() / "diary.json", kMany));
    journey.waitFor(kForward);
    journey.activate(kForward);
    journey.press(Qt::Key_Escape);
    journey.waitUntil([&] { return isSaid(journey, "Stopped. Nothing came in"); }, "it has stopped");
    CHECK(entriesOf(journey) == 0);
    journey.activate(kForward);
    journey.waitUntil([&] { return isSaid(journey, "are in your journal now"); }, "they are in");
    CHECK(entriesOf(journey) == kMany);
}

TEST_CASE("what was being written is a draft while something comes in", "[flows][transfer]")
{
    Journey journey;
    journey.makeJournalForTwo();
    journey.press(Qt::Key_N, Qt::ControlModifier);
    journey.typeInto(QStringLiteral("journal/write-text"), QStringLiteral("half a sentence about the lantern"));
    openPage(journey);
    CHECK_FALSE(isSaid(journey, "lantern"));
    journey.press(Qt::Key_F1); // help is there at any time
    journey.waitFor(QStringLiteral("support"));
    journey.press(Qt::Key_Escape);
    journey.waitFor(kFile);
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("settings/bring-in"));
    journey.press(Qt::Key_Escape);
    journey.press(Qt::Key_1, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("today/draft"));
}

TEST_CASE("a disk that gets full leaves the journal as it was", "[flows][transfer][disk]")
{
    const test::SmallDisk disk{4000};
    if (!disk.isThere())
        return;
    Journey journey{disk / "journals"};
    journey.makeJournalForTwo();
    openPage(journey);
    look(journey, miniDiary(journey.folder() / "diary.json", 3000, 120));
    journey.waitFor(kForward);
    journey.activate(kForward);
    journey.waitUntil([&] { return isSaid(journey, "The disk is full, so nothing came in."); }, "it is said");
    CHECK(entriesOf(journey) == 0);
    journey.lock();
    journey.unlock(kAlex);
    CHECK(entriesOf(journey) == 0);
}
