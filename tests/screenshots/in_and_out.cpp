// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes into a journal and goes out of it, exercises on paper, and the demonstration.
#include "flows/other_programs.h"
#include "flows/steps.h"
#include "screenshots/camera.h"
#include "screenshots/lived_in.h"

using namespace inglenook;
using test::Camera;
using test::isSaid;
using test::Journey;

namespace {

void photographInAndOut(Journey& journey, Camera& camera)
{
    journey.makeJournalForTwo();
    test::liveIn(journey.window().openJournal()->journal());
    test::openByFinding(journey, QStringLiteral("import"), QStringLiteral("bring-in/file"));
    camera.take(QStringLiteral("bring-in"));
    journey.press(Qt::Key_Space);
    journey.chooseFile(test::miniDiary(journey.folder() / "diary.json", 30));
    journey.waitFor(QStringLiteral("bring-in/forward"));
    camera.take(QStringLiteral("bring-in-looked"));
    journey.press(Qt::Key_Return);
    journey.waitUntil([&] { return isSaid(journey, "30 entries are in your journal now"); }, "they are in");
    camera.take(QStringLiteral("bring-in-done"));
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("sidebar"));
    test::openByFinding(journey, QStringLiteral("export"), QStringLiteral("take-out/forward"));
    camera.take(QStringLiteral("take-out"));
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("sidebar"));
    test::openByFinding(journey, QStringLiteral("therapist"), QStringLiteral("report/forward"));
    camera.take(QStringLiteral("report"));
    journey.activate(QStringLiteral("report/forward"));
    journey.waitFor(QStringLiteral("report/page"));
    QTest::qWait(300);
    camera.take(QStringLiteral("report-page"));
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("report/forward"));
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("sidebar"));
}

void photographHandout(Journey& journey, Camera& camera)
{
    test::openByFinding(journey, QStringLiteral("Mirror"), QStringLiteral("exercise/handout"));
    journey.activate(QStringLiteral("exercise/handout"));
    journey.waitUntil([&] { return isSaid(journey, "Page 1 of"); }, "the first page is there");
    camera.take(QStringLiteral("handout"));
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("exercise/handout"));
}

void photographDemonstration(Journey& journey, Camera& camera)
{
    journey.activate(QStringLiteral("unlock/demonstrate"));
    journey.waitFor(QStringLiteral("demonstrate/present-mirror"));
    camera.take(QStringLiteral("demonstrate"));
    journey.activate(QStringLiteral("demonstrate/example-mirror"));
    journey.waitFor(QStringLiteral("presentation/words"));
    journey.press(Qt::Key_PageDown);
    camera.take(QStringLiteral("presenting"));
    journey.press(Qt::Key_F2);
    camera.take(QStringLiteral("presenting-without-notes"));
    journey.press(Qt::Key_F2);
    journey.press(Qt::Key_Escape);
}

void photograph(const QString& theme, ui::ThemeMode mode)
{
    {
        Journey journey;
        journey.theme().setMode(mode);
        Camera camera{journey, theme};
        photographDemonstration(journey, camera);
    }
    Journey journey;
    journey.theme().setMode(mode);
    Camera camera{journey, theme};
    photographInAndOut(journey, camera);
    photographHandout(journey, camera);
}

} // namespace

TEST_CASE("in and out")
{
    photograph(QStringLiteral("light"), ui::ThemeMode::Light);
    photograph(QStringLiteral("dark"), ui::ThemeMode::Dark);
}
