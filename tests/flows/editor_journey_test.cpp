// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/steps.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QTest>

using namespace inglenook;
using test::bytesOf;
using test::isSaid;
using test::Journey;

namespace {

QString word(const char* text)
{
    return QString::fromUtf8(text);
}

/// A step of this kind after the chosen one, by the keyboard.
void addStep(Journey& journey, int downs)
{
    journey.activate(word("editor/add"));
    journey.waitUntil([] { return QApplication::activePopupWidget() != nullptr; }, "the kinds are there");
    auto* menu = QApplication::activePopupWidget();
    for (int i = 0; i <= downs; ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    journey.waitUntil([] { return QApplication::activePopupWidget() == nullptr; }, "one is chosen");
}

void chooseActor(Journey& journey, const char* key)
{
    auto* box = journey.find<QComboBox>(word("editor/actor"));
    box->setFocus();
    const int to = box->findData(word(key));
    REQUIRE(to >= 0);
    while (box->currentIndex() != to)
        QTest::keyClick(box, box->currentIndex() < to ? Qt::Key_Down : Qt::Key_Up);
}

void openEditor(Journey& journey)
{
    test::openByFinding(journey, word("Write an exercise"), word("editor/title"));
}

/// Each says one thing, and hears it back.
void writeHead(Journey& journey)
{
    CHECK(journey.find(word("editor/title"))->hasFocus());
    journey.type(word("An evening walk"));
    journey.typeInto(word("editor/summary"), word("Each says how the day was."));
    journey.typeInto(word("editor/why"), word("It is easier side by side."));
    journey.typeInto(word("editor/when"), word("After a full day."));
    journey.typeInto(word("editor/when_not"), word("Not where one of you is afraid."));
}

void writeSteps(Journey& journey)
{
    addStep(journey, 1); // speak
    journey.typeInto(word("editor/label"), word("telling"));
    journey.typeInto(word("editor/verb"), word("tells it"));
    journey.typeInto(word("editor/prompt"), word("Tell {other} one thing about your day."));
    addStep(journey, 2); // write
    journey.typeInto(word("editor/label"), word("saying it back"));
    journey.typeInto(word("editor/verb"), word("says it back"));
    journey.typeInto(word("editor/prompt"), word("What did you hear?"));
    chooseActor(journey, "listener");
    journey.find(word("editor/step-2"))->setFocus();
    journey.press(Qt::Key_Down);
    journey.waitUntil([&] { return !journey.isThere(word("editor/verb")); }, "the closing step is chosen");
    journey.typeInto(word("editor/label"), word("closing"));
}

void begin(Journey& journey)
{
    journey.activate(word("exercise/begin"));
    if (journey.isThere(word("safety/go-on")))
        journey.activate(word("safety/go-on"));
    journey.waitFor(word("session"));
}

} // namespace

TEST_CASE("by keys alone: two people write an exercise, mend it, do it, give it away, and others bring it in",
          "[flows][editor]")
{
    std::filesystem::path pack;
    std::string written;
    test::TemporaryFolder between;
    {
        Journey journey;
        journey.makeJournalForTwo();
        openEditor(journey);
        writeHead(journey);
        writeSteps(journey);
        // It asks nothing yet, and so it can't be kept.
        journey.press(Qt::Key_S, Qt::ControlModifier);
        journey.waitFor(word("editor/problem"));
        CHECK(journey.isThere(word("editor")));
        CHECK(isSaid(journey, "This is still empty."));
        CHECK(isSaid(journey, "One thing is still to mend"));
        CHECK(journey.find(word("editor/prompt"))->hasFocus());
        CHECK_FALSE(std::filesystem::exists(journey.folder() / "data" / "exercises"));
        journey.type(word("Say good night."));
        CHECK_FALSE(journey.isThere(word("editor/faults")));

        // Tried out in memory, and left.
        journey.press(Qt::Key_F5);
        journey.waitFor(word("session"));
        CHECK(isSaid(journey, "one thing about your day"));
        journey.activate(word("session/stop"));
        journey.waitFor(word("dialog/1"));
        journey.activate(word("dialog/1"));
        journey.waitFor(word("editor/try"));
        journey.waitUntil([&] { return journey.find(word("editor/try"))->hasFocus(); }, "the keyboard is back");

        journey.press(Qt::Key_S, Qt::ControlModifier);
        journey.waitFor(word("exercise/begin"));
        CHECK(isSaid(journey, "An evening walk"));
        written = bytesOf(journey.folder() / "data" / "exercises" / "an-evening-walk.toml");
        CHECK(written.starts_with("id = \"an-evening-walk\"\nversion = 1\n"));
        CHECK_FALSE(std::filesystem::exists(journey.folder() / "data" / "drafts" / "new-exercise.toml"));

        begin(journey);
        journey.press(Qt::Key_Return, Qt::ControlModifier);
        journey.typeInto(word("session/words"), word("a lantern in the rain"));
        journey.press(Qt::Key_Return, Qt::ControlModifier);
        journey.press(Qt::Key_Return, Qt::ControlModifier);
        journey.waitFor(word("closing/title"));
        journey.press(Qt::Key_Return, Qt::ControlModifier);
        journey.waitFor(word("journal/text"));
        CHECK(isSaid(journey, "lantern"));

        test::openByFinding(journey, word("evening walk"), word("exercise/give-away"));
        pack = between / "walk.zip";
        journey.activate(word("exercise/give-away"));
        journey.chooseFile(pack);
        journey.waitUntil([&] { return isSaid(journey, "It is in “walk.zip”"); }, "it is saved");
    }
    Journey other;
    other.makeJournalForTwo();
    other.press(Qt::Key_2, Qt::ControlModifier);
    other.waitFor(word("library/bring-in"));
    other.activate(word("library/bring-in"));
    other.chooseFile(pack);
    other.waitFor(word("exercise/change"));
    CHECK(isSaid(other, "An evening walk"));
    CHECK(bytesOf(other.folder() / "data" / "exercises" / "an-evening-walk.toml") == written);

    // And out again.
    other.activate(word("exercise/take-out"));
    other.waitFor(word("take-exercise-out/yes"));
    other.activate(word("take-exercise-out/yes"));
    other.waitFor(word("library/mirror"));
    CHECK_FALSE(other.isThere(word("library/an-evening-walk")));
    CHECK_FALSE(std::filesystem::exists(other.folder() / "data" / "exercises" / "an-evening-walk.toml"));
}

TEST_CASE("what is half written is there again after locking, and what comes from a stranger is refused in a sentence",
          "[flows][editor]")
{
    Journey journey;
    journey.makeJournalForTwo();
    openEditor(journey);
    journey.type(word("Half a thought"));
    journey.lock();
    CHECK_FALSE(journey.isThere(word("editor")));
    journey.unlock(QString::fromUtf16(test::kAlexOpens));
    openEditor(journey);
    CHECK(isSaid(journey, "You had begun this"));
    CHECK(isSaid(journey, "Half a thought"));
    journey.press(Qt::Key_Escape);
    journey.waitUntil([&] { return !journey.isThere(word("editor")); }, "it is left");

    std::ofstream{journey.folder() / "odd.zip"} << "no archive";
    journey.press(Qt::Key_2, Qt::ControlModifier);
    journey.waitFor(word("library/bring-in"));
    journey.activate(word("library/bring-in"));
    journey.chooseFile(journey.folder() / "odd.zip");
    journey.waitUntil([&] { return isSaid(journey, "This is no exercise and no pack of exercises."); },
                      "it is refused");
    CHECK_FALSE(std::filesystem::exists(journey.folder() / "data" / "exercises"));
}
