// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/steps.h"
#include "support/small_disk.h"

#include <QLabel>
#include <QListView>

#include <fstream>

using namespace inglenook;
using test::isSaid;
using test::Journey;
using test::SmallDisk;
namespace fs = std::filesystem;

namespace {

const auto kText = QStringLiteral("journal/write-text");
const auto kAlex = QString::fromUtf16(test::kAlexOpens);
const auto kNotice = QStringLiteral("notice/sentence");

void beginWriting(Journey& journey, const QString& text)
{
    journey.press(Qt::Key_N, Qt::ControlModifier);
    journey.typeInto(kText, text);
}

/// What the person was writing, as it stands in the editor now.
void expectDraft(Journey& journey, const char* words)
{
    journey.waitFor(QStringLiteral("notice/action"));
    journey.activate(QStringLiteral("notice/action"));
    journey.waitFor(kText);
    CHECK(isSaid(journey, words));
}

} // namespace

TEST_CASE("a disk that is full while typing is said once, and saving goes on by itself", "[flows][disk]")
{
    const SmallDisk disk{4000};
    if (!disk.isThere())
        return;
    Journey journey{disk / "journals"};
    journey.makeJournalForTwo();
    disk.fill();
    beginWriting(journey, QStringLiteral("words and the end"));
    journey.waitFor(kNotice);
    CHECK(isSaid(journey, "the disk is full"));
    CHECK(isSaid(journey, "Your words are still here"));
    CHECK(journey.isThere(QStringLiteral("notice/action")));
    journey.press(Qt::Key_Return, Qt::ControlModifier); // keeping it fails, too, and the words stay
    journey.waitUntil([&] { return isSaid(journey, "That did not work"); }, "it is said");
    journey.press(Qt::Key_Return);
    CHECK(isSaid(journey, " the end"));
    disk.makeRoom();
    journey.waitUntil([&] { return isSaid(journey, "Everything is saved again."); }, "it is saved");
    journey.lock();
    journey.restart();
    journey.unlock(kAlex);
    journey.waitFor(QStringLiteral("today/draft"));
}

TEST_CASE("locking on a full disk asks nothing and loses nothing", "[flows][disk]")
{
    const SmallDisk disk{4000};
    if (!disk.isThere())
        return;
    Journey journey{disk / "journals"};
    journey.makeJournalForTwo();
    disk.fill();
    beginWriting(journey, QStringLiteral("words and at the sea"));
    journey.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(journey.isThere(QStringLiteral("unlock/passphrase"))); // at once
    CHECK_FALSE(isSaid(journey, "at the sea"));
    CHECK(isSaid(journey, "your last words are kept, sealed"));

    SECTION("the same window gives them back")
    {
        disk.makeRoom();
    }
    SECTION("the program is started again")
    {
        journey.restart();
        disk.makeRoom();
    }
    SECTION("the disk is full for longer")
    {
        disk.fill();
        journey.unlock(kAlex);
        journey.waitFor(kNotice);
        CHECK(isSaid(journey, "The disk is still full"));
        journey.press(Qt::Key_L, Qt::ControlModifier);
        journey.waitFor(QStringLiteral("unlock/passphrase"));
        disk.makeRoom();
    }
    journey.unlock(kAlex);
    CHECK(isSaid(journey, "Nothing is lost."));
    expectDraft(journey, " at the sea");
    CHECK(fs::is_empty(journey.folder() / "state" / "words"));
}

TEST_CASE("an answer typed on Today is not lost when the disk is full at locking", "[flows][disk]")
{
    const SmallDisk disk{4000};
    if (!disk.isThere())
        return;
    Journey journey{disk / "journals"};
    journey.makeJournalForTwo();
    disk.fill();
    journey.activate(QStringLiteral("today/envelope-0"));
    journey.typeInto(QStringLiteral("today/answer"), QStringLiteral("the kettle canary"));
    journey.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(journey.isThere(QStringLiteral("unlock/passphrase"))); // at once
    CHECK(isSaid(journey, "your last words are kept, sealed"));
    disk.makeRoom();

    SECTION("its author unlocks first")
    {
        journey.unlock(kAlex);
        CHECK(isSaid(journey, "Nothing is lost."));
    }
    SECTION("the other one does, and reads nothing of it")
    {
        journey.restart();
        journey.unlock(QString::fromUtf16(test::kSamOpens));
        journey.waitFor(QStringLiteral("today/envelope-1"));
        CHECK_FALSE(isSaid(journey, "Nothing is lost."));
        CHECK_FALSE(isSaid(journey, "canary"));
        journey.lock();
        journey.unlock(kAlex);
    }
    journey.waitFor(QStringLiteral("today/envelope-0"));
    CHECK(isSaid(journey, "go on writing"));
    journey.activate(QStringLiteral("today/envelope-0"));
    journey.waitFor(QStringLiteral("today/answer"));
    CHECK(isSaid(journey, "the kettle canary"));
    CHECK(fs::is_empty(journey.folder() / "state" / "words"));
}

TEST_CASE("from a full disk the journal goes on elsewhere, with the last words", "[flows][disk]")
{
    const SmallDisk disk{4000};
    if (!disk.isThere())
        return;
    Journey journey{disk / "journals"};
    journey.makeJournalForTwo();
    beginWriting(journey, QStringLiteral("kept while there was room"));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/text"));
    disk.fill();
    beginWriting(journey, QStringLiteral("words and moved words"));
    journey.waitFor(kNotice);
    journey.activate(QStringLiteral("notice/action"));
    const auto file = journey.folder() / "here now.nook";
    journey.chooseFile(file);
    journey.waitUntil([&] { return isSaid(journey, "Everything is saved"); }, "it is saved");
    CHECK(isSaid(journey, "here now"));
    CHECK(journey.window().openJournal()->file() == file);
    CHECK(isSaid(journey, " moved words"));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/text"));
    journey.lock();
    journey.restart();
    journey.unlock(kAlex);
    CHECK(journey.window().openJournal()->file() == file);
    journey.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(journey.find<QListView>(QStringLiteral("journal/list"))->model()->rowCount() == 2);
}

TEST_CASE("words that are nowhere but in memory are not lost by closing the window", "[flows][disk]")
{
    const SmallDisk disk{4000};
    if (!disk.isThere())
        return;
    Journey journey{disk / "journals"};
    journey.keepNoWordsElsewhere();
    journey.makeJournalForTwo();
    disk.fill();
    beginWriting(journey, QStringLiteral("words and in memory alone"));
    journey.window().close();
    CHECK(journey.window().isVisible());
    CHECK(isSaid(journey, "Your last words are not on any disk yet"));
    CHECK(isSaid(journey, "leave Inglenook open"));
    SECTION("it stays, and there is room")
    {
        journey.press(Qt::Key_Escape);
        disk.makeRoom();
        journey.waitUntil([&] { return isSaid(journey, "your last words are kept, sealed"); }, "they are on a disk");
        journey.window().close();
        CHECK_FALSE(journey.window().isVisible());
        journey.restart();
        journey.unlock(kAlex);
        expectDraft(journey, " in memory alone");
    }
    SECTION("whoever wants to lose them can")
    {
        journey.press(Qt::Key_Tab);
        journey.press(Qt::Key_Space);
        journey.waitUntil([&] { return !journey.window().isVisible(); }, "it is closed");
    }
}

TEST_CASE("closing the window on a full disk keeps the last words, too", "[flows][disk]")
{
    const SmallDisk disk{4000};
    if (!disk.isThere())
        return;
    Journey journey{disk / "journals"};
    journey.makeJournalForTwo();
    disk.fill();
    beginWriting(journey, QStringLiteral("words and before closing"));
    journey.window().close();
    disk.makeRoom();
    journey.restart();
    journey.unlock(kAlex);
    expectDraft(journey, " before closing");
}

TEST_CASE("a journal on a full disk opens and can be read", "[flows][disk]")
{
    const SmallDisk disk{4000};
    if (!disk.isThere())
        return;
    Journey journey{disk / "journals"};
    journey.makeJournalForTwo();
    beginWriting(journey, QStringLiteral("readable all the same"));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/text"));
    journey.lock();
    disk.fill();
    journey.unlock(kAlex);
    journey.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(journey.find<QListView>(QStringLiteral("journal/list"))->model()->rowCount() == 1);
}

TEST_CASE("a journal that nothing can be written to says what to do", "[flows][disk]")
{
    const SmallDisk disk{4000};
    if (!disk.isThere())
        return;
    Journey journey{disk / "journals"};
    journey.makeJournalForTwo();
    journey.lock();
    if (!disk.setReadOnly(true)) {
        WARN("SKIPPED: a disk can't be made read-only here");
        return;
    }
    journey.typeInto(QStringLiteral("unlock/passphrase"), kAlex);
    journey.press(Qt::Key_Return);
    journey.waitUntil([&] { return isSaid(journey, "does not let Inglenook write there"); }, "it is refused");
    CHECK(isSaid(journey, "Nothing was changed"));
    REQUIRE(disk.setReadOnly(false));
    journey.find(QStringLiteral("unlock/passphrase"))->setFocus();
    journey.press(Qt::Key_A, Qt::ControlModifier);
    journey.unlock(kAlex);
}

TEST_CASE("a file that is taken away while it is open is put back, and nothing is lost", "[flows][disk]")
{
    Journey journey;
    journey.makeJournalForTwo();
    const auto file = journey.journalFile("Alex & Sam.nook");
    fs::remove(file);
    beginWriting(journey, QStringLiteral("written without a file"));
    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("unlock/passphrase"));
    REQUIRE(fs::exists(file));
    journey.unlock(kAlex);
    journey.waitUntil([&] { return journey.isThere(kNotice) || journey.isThere(QStringLiteral("today/draft")); },
                      "the words are offered");
    if (journey.isThere(QStringLiteral("notice/action")))
        expectDraft(journey, "written without a file");
}

TEST_CASE("a file that another one replaced goes on beside it", "[flows][disk]")
{
    Journey journey;
    journey.makeJournalForTwo();
    const auto file = journey.journalFile("Alex & Sam.nook");
    fs::rename(file, journey.folder() / "moved away");
    std::ofstream{file} << "what a sync folder brought";
    beginWriting(journey, QStringLiteral("written into the old one"));
    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("unlock/passphrase"));
    const auto kept = journey.journalFile("Alex & Sam (kept).nook");
    REQUIRE(fs::exists(kept));
    CHECK(fs::file_size(file) == 26);
    CHECK(isSaid(journey, "Alex & Sam (kept)"));
    journey.unlock(kAlex);
    CHECK(journey.window().openJournal()->file() == kept);
}

TEST_CASE("when the disk of an open journal is gone, the last words wait for it", "[flows][disk]")
{
    const SmallDisk disk{4000};
    if (!disk.isThere())
        return;
    Journey journey{disk / "journals"};
    journey.makeJournalForTwo();
    const auto away = disk / "pulled out";
    fs::rename(journey.journals(), away); // the folder of the name is gone, as with a stick
    beginWriting(journey, QStringLiteral("on a stick that is gone"));
    journey.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(journey.isThere(QStringLiteral("unlock/passphrase")));
    CHECK(isSaid(journey, "kept, sealed"));
    fs::remove_all(journey.journals());
    fs::rename(away, journey.journals());
    journey.restart();
    journey.unlock(kAlex);
    expectDraft(journey, "on a stick that is gone");
}

TEST_CASE("a journal that is open in another window says so", "[flows][disk]")
{
    Journey journey;
    journey.makeJournalForTwo();
    journey.lock();
    const auto file = journey.journalFile("Alex & Sam.nook");
    const auto held = vault::Vault::open(file, crypto::SecretBytes::copyOf(std::string_view{"beside the fire"}));
    REQUIRE(std::holds_alternative<std::unique_ptr<vault::Vault>>(held));
    journey.typeInto(QStringLiteral("unlock/passphrase"), kAlex);
    journey.press(Qt::Key_Return);
    journey.waitUntil([&] { return isSaid(journey, "open in another window"); }, "it is refused");
    CHECK(isSaid(journey, "Lock it there"));
}

TEST_CASE("a path of any characters is written, copied and opened again", "[flows][disk]")
{
    const test::TemporaryFolder place;
    const auto* name = GENERATE("quotes \" ' ` and $HOME", "two\nlines", "🕯 candle", "יומן שלנו", "<b>bold</b> & %1",
                                "invalid \xFF\xFE bytes");
    const auto longer = std::string(60, 'l');
    const auto folder = place / name / longer / longer / longer;
    Journey journey{folder};
    journey.makeJournalForTwo();
    beginWriting(journey, QStringLiteral("words in an odd place"));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/text"));
    journey.lock();
    CHECK(journey.copies().size() == 1);
    journey.restart();
    journey.unlock(kAlex);
    journey.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(journey.find<QListView>(QStringLiteral("journal/list"))->model()->rowCount() == 1);
}
