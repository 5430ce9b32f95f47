// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/other_programs.h"
#include "flows/steps.h"

#include <QAbstractButton>
#include <QPushButton>

using namespace inglenook;
using test::bytesOf;
using test::isSaid;
using test::Journey;
using test::keepEntry;
namespace fs = std::filesystem;

namespace {

const auto kForward = QStringLiteral("report/forward");
const auto kPage = QStringLiteral("report/page");
const auto kSave = QStringLiteral("report/save");

void openPage(Journey& journey)
{
    test::openByFinding(journey, QStringLiteral("therapist"), kForward);
}

} // namespace

TEST_CASE("by keys alone: a PDF for a therapist is looked at, an entry left out, and saved", "[flows][transfer]")
{
    Journey journey;
    journey.makeJournalForTwo();
    keepEntry(journey, QStringLiteral("the lantern in the cellar"));
    keepEntry(journey, QStringLiteral("the orchard in the rain"));
    openPage(journey);
    CHECK(isSaid(journey, "What Sam wrote alone is never in it."));
    journey.activate(kForward); // an overview of two entries without feelings
    journey.waitUntil([&] { return isSaid(journey, "There is nothing to show of these days"); }, "it is said");

    journey.press(Qt::Key_Tab, Qt::ShiftModifier); // to the switch, then the days, then how much
    journey.press(Qt::Key_Tab, Qt::ShiftModifier);
    journey.press(Qt::Key_Tab, Qt::ShiftModifier);
    journey.press(Qt::Key_Right);
    journey.press(Qt::Key_Right);
    CHECK(isSaid(journey, "Pictures stay in the journal."));
    journey.activate(kForward);
    journey.waitUntil([&] { return isSaid(journey, "Page 1 of 1"); }, "the page is there");
    CHECK(journey.find(kPage)->hasFocus());
    CHECK(isSaid(journey, "the lantern in the cellar"));
    CHECK(isSaid(journey, "Self-reported, not an assessment."));

    QString tick;
    const auto isThere = [&] {
        for (auto* button : journey.window().findChildren<QAbstractButton*>())
            if (button->isVisible() && button->objectName().startsWith(QStringLiteral("report/entry-")) &&
                button->accessibleName().contains(QStringLiteral("lantern")))
                tick = button->objectName();
        return !tick.isEmpty();
    };
    journey.waitUntil(isThere, "the entry can be left out");
    journey.activate(tick);
    journey.waitUntil([&] { return !journey.find(kPage)->accessibleDescription().contains(QStringLiteral("lantern")); },
                      "it is left out");
    journey.waitUntil([&] { return isSaid(journey, "Left out"); }, "it is told as left out");

    const auto file = journey.folder() / "shown.pdf";
    journey.activate(kSave);
    journey.chooseFile(file);
    journey.waitUntil([&] { return isSaid(journey, "Anyone who has the file can read it."); }, "it is saved");
    CHECK(bytesOf(file).starts_with("%PDF"));
    CHECK(journey.find(kSave)->hasFocus());

    journey.activate(kSave);
    journey.chooseFile(file);
    journey.waitUntil([&] { return isSaid(journey, "Replace “shown.pdf”?"); }, "it is asked");
    journey.press(Qt::Key_Escape);

    journey.press(Qt::Key_Escape);
    journey.waitFor(kForward);
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("journal/list"));
}

TEST_CASE("pages turn by keys, and locking while they are set or written leaves nothing", "[flows][transfer][lock]")
{
    Journey journey;
    journey.makeJournalForTwo();
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    journey.activate(QStringLiteral("settings/bring-in"));
    journey.activate(QStringLiteral("bring-in/file"));
    journey.chooseFile(test::miniDiary(journey.folder() / "diary.json", 300, 60));
    journey.activate(QStringLiteral("bring-in/forward"));
    journey.waitUntil([&] { return isSaid(journey, "are in your journal now"); }, "they are in");
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("journal/list"));
    openPage(journey);
    journey.press(Qt::Key_Right);
    journey.press(Qt::Key_Right);
    journey.activate(kForward);
    journey.waitUntil([&] { return isSaid(journey, "Page 1 of "); }, "the first page is there");
    journey.press(Qt::Key_PageDown);
    journey.waitUntil([&] { return isSaid(journey, "Page 2 of "); }, "the second page is there");
    journey.press(Qt::Key_End);
    journey.waitUntil([&] { return !journey.find<QPushButton>(QStringLiteral("report/next"))->isEnabled(); },
                      "the last page is there");
    const auto out = journey.folder() / "out";
    fs::create_directory(out);
    journey.activate(kSave);
    journey.chooseFile(out / "all.pdf");
    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("unlock/passphrase"));
    CHECK(fs::is_empty(out));
    CHECK(journey.window().findChildren<QWidget*>(QStringLiteral("report")).isEmpty());
}

TEST_CASE("a page that is higher than the window is shown from its beginning, in large text, too", "[flows][transfer]")
{
    Journey journey;
    journey.makeJournalForTwo();
    keepEntry(journey, QStringLiteral("the lantern in the cellar"));
    journey.theme().setTextSize(150);
    journey.window().resize(1024, 640);
    openPage(journey);
    journey.press(Qt::Key_Right);
    journey.activate(kForward);
    journey.waitUntil([&] { return isSaid(journey, "Page 1 of 1"); }, "the page is there");
    const auto* page = journey.find(kPage);
    REQUIRE(page->height() > journey.window().height());
    const auto isAtTop = [&] {
        const int top = page->mapTo(&journey.window(), QPoint{}).y();
        return top >= 0 && top < journey.window().height() / 2;
    };
    journey.waitUntil(isAtTop, "its beginning is in sight");
    journey.press(Qt::Key_Tab);
    journey.press(Qt::Key_Tab, Qt::ShiftModifier);
    REQUIRE(page->hasFocus());
    journey.waitUntil(isAtTop, "its beginning is in sight again");
}
