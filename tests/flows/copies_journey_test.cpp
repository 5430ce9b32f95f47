// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/steps.h"

#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>

#include <fstream>

using namespace inglenook;
using test::isSaid;
using test::Journey;
using test::keepEntry;
namespace fs = std::filesystem;

namespace {

const auto kAlex = QString::fromUtf16(test::kAlexOpens);

void damage(const fs::path& file)
{
    std::fstream stream{file, std::ios::binary | std::ios::in | std::ios::out};
    stream.seekp(8192 + 100); // page 1
    stream.write("not as it was", 13);
}

std::string bytesOf(const fs::path& file)
{
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

} // namespace

TEST_CASE("each locking after a change leaves one more copy, and nobody waits", "[flows][copies]")
{
    Journey journey;
    journey.makeJournalForTwo();
    keepEntry(journey, QStringLiteral("the first evening"));
    journey.lock();
    REQUIRE(journey.copies().size() == 1);
    CHECK(bytesOf(journey.copies().front()) == bytesOf(journey.journalFile("Alex & Sam.nook")));
    journey.unlock(kAlex);
    journey.lock();
    CHECK(journey.copies().size() == 1);
    CHECK_FALSE(isSaid(journey, "UTC"));
}

TEST_CASE("a damaged journal offers its copies by date, and one of them opens in its place", "[flows][copies]")
{
    Journey journey;
    journey.makeJournalForTwo();
    keepEntry(journey, QStringLiteral("kept in a copy"));
    journey.lock();
    REQUIRE(journey.copies().size() == 1);
    const auto file = journey.journalFile("Alex & Sam.nook");
    damage(file);
    const auto damaged = bytesOf(file);

    journey.typeInto(QStringLiteral("unlock/passphrase"), kAlex);
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("unlock/copies-open"));
    CHECK(isSaid(journey, "This journal is damaged"));
    CHECK(isSaid(journey, "Nothing was changed"));
    auto* list = journey.find<QListWidget>(QStringLiteral("unlock/copies-list"));
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().startsWith(QStringLiteral("today, ")));
    CHECK(journey.find<QPushButton>(QStringLiteral("unlock/copies-open"))->text() ==
          QStringLiteral("Open the copy from %1").arg(list->item(0)->text()));
    CHECK(bytesOf(file) == damaged);

    SECTION("not now changes nothing")
    {
        journey.activate(QStringLiteral("unlock/copies-not-now"));
        CHECK_FALSE(journey.isThere(QStringLiteral("unlock/copies-open")));
        CHECK(journey.isThere(QStringLiteral("unlock/open")));
        CHECK(bytesOf(file) == damaged);
    }
    SECTION("a wrong passphrase does not open the copy")
    {
        journey.press(Qt::Key_A, Qt::ControlModifier);
        journey.typeInto(QStringLiteral("unlock/passphrase"), QStringLiteral("a guess"));
        journey.activate(QStringLiteral("unlock/copies-open"));
        journey.waitUntil([&] { return isSaid(journey, "That did not open the copy."); }, "it is refused");
        CHECK(bytesOf(file) == damaged);
        CHECK(journey.isThere(QStringLiteral("unlock/copies-open")));
    }
    SECTION("the copy opens, and the damaged file stays beside it")
    {
        journey.activate(QStringLiteral("unlock/copies-open"));
        journey.waitFor(QStringLiteral("sidebar"));
        CHECK(isSaid(journey, "is kept beside it as “Alex & Sam (damaged "));
        journey.press(Qt::Key_3, Qt::ControlModifier);
        auto* entries = journey.find<QListView>(QStringLiteral("journal/list"));
        CHECK(entries->model()->rowCount() == 1);
        bool isKept = false;
        for (const auto& entry : fs::directory_iterator{journey.journals()})
            isKept = isKept || (entry.is_regular_file() && bytesOf(entry.path()) == damaged);
        CHECK(isKept);
    }
}

TEST_CASE("dates of copies are for whoever has the passphrase", "[flows][copies]")
{
    Journey journey;
    journey.makeJournalForTwo();
    keepEntry(journey, QStringLiteral("words"));
    journey.lock();
    journey.activate(QStringLiteral("unlock/go-back"));
    CHECK(isSaid(journey, "Type your passphrase first."));
    journey.typeInto(QStringLiteral("unlock/passphrase"), QStringLiteral("a guess"));
    journey.activate(QStringLiteral("unlock/go-back"));
    journey.waitUntil([&] { return isSaid(journey, "That did not open it."); }, "it is refused");
    CHECK_FALSE(journey.isThere(QStringLiteral("unlock/copies-list")));
    journey.find(QStringLiteral("unlock/passphrase"))->setFocus();
    journey.press(Qt::Key_A, Qt::ControlModifier);
    journey.typeInto(QStringLiteral("unlock/passphrase"), kAlex);
    journey.activate(QStringLiteral("unlock/go-back"));
    journey.waitFor(QStringLiteral("unlock/copies-list"));
    CHECK(journey.find<QListWidget>(QStringLiteral("unlock/copies-list"))->count() == 1);
}

TEST_CASE("settings show the copies, and lead back to one", "[flows][copies]")
{
    Journey journey;
    journey.makeJournalForTwo();
    keepEntry(journey, QStringLiteral("the first evening"));
    journey.lock();
    journey.unlock(kAlex);
    keepEntry(journey, QStringLiteral("the second evening"));
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("settings/journal-copies-list"));
    auto* list = journey.find<QListWidget>(QStringLiteral("settings/journal-copies-list"));
    REQUIRE(list->count() == 1);
    journey.activate(QStringLiteral("settings/journal-copies-go-back"));
    journey.waitUntil([&] { return isSaid(journey, "Lock and go back"); }, "it is asked");
    journey.press(Qt::Key_Tab);
    journey.press(Qt::Key_Space);
    journey.waitFor(QStringLiteral("unlock/copies-open"));
    journey.typeInto(QStringLiteral("unlock/passphrase"), kAlex);
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("sidebar"));
    CHECK(isSaid(journey, "(replaced "));
    journey.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(journey.find<QListView>(QStringLiteral("journal/list"))->model()->rowCount() == 1);
}

TEST_CASE("a copy is made where one wants it, and opens from there", "[flows][copies]")
{
    Journey journey;
    journey.makeJournalForTwo();
    keepEntry(journey, QStringLiteral("in the copy"));
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    journey.activate(QStringLiteral("settings/journal-copies-make"));
    const auto copy = journey.folder() / "on a stick.nook";
    journey.chooseFile(copy);
    journey.waitUntil([&] { return isSaid(journey, "every part of it was checked"); }, "it is made");
    REQUIRE(fs::exists(copy));
    journey.activate(QStringLiteral("settings/journal-copies-make"));
    journey.chooseFile(copy);
    journey.waitUntil([&] { return isSaid(journey, "it was left alone"); }, "it is refused");
    journey.activate(QStringLiteral("settings/back"));
    keepEntry(journey, QStringLiteral("after the copy"));
    journey.lock();

    journey.typeInto(QStringLiteral("unlock/passphrase"), kAlex);
    journey.activate(QStringLiteral("unlock/go-back"));
    journey.waitFor(QStringLiteral("unlock/copies-list"));
    journey.activate(QStringLiteral("unlock/copies-other"));
    journey.chooseFile(journey.journalFile("Alex & Sam.nook"));
    journey.activate(QStringLiteral("unlock/copies-open"));
    journey.waitUntil([&] { return isSaid(journey, "That is the journal itself"); }, "it is noticed");
    journey.activate(QStringLiteral("unlock/copies-other"));
    journey.chooseFile(copy);
    journey.waitFor(QStringLiteral("unlock/copies-open"));
    journey.activate(QStringLiteral("unlock/copies-open"));
    journey.waitFor(QStringLiteral("sidebar"));
    CHECK(isSaid(journey, "(replaced "));
    journey.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(journey.find<QListView>(QStringLiteral("journal/list"))->model()->rowCount() == 1);
    CHECK(fs::exists(copy));
}

TEST_CASE("no copies are made once they are switched off", "[flows][copies]")
{
    Journey journey;
    journey.makeJournalForTwo();
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("settings/copies-kept"));
    auto* choice = journey.find(QStringLiteral("settings/copies-kept"));
    for (auto* button : choice->findChildren<QAbstractButton*>())
        if (button->text() == QStringLiteral("None"))
            button->click();
    journey.activate(QStringLiteral("settings/back"));
    keepEntry(journey, QStringLiteral("words"));
    journey.lock();
    CHECK(journey.copies().empty());
}
