// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An exercise of one's own, written in the window, and a plan for at home: made, opened, on Today.
#include "flows/steps.h"
#include "screenshots/camera.h"

#include <fstream>

using namespace inglenook;
using test::Camera;
using test::Journey;

namespace {

void write(Journey& journey, Camera& camera)
{
    test::openByFinding(journey, QStringLiteral("mirror"), QStringLiteral("exercise/begin"));
    journey.activate(QStringLiteral("exercise/copy"));
    journey.waitFor(QStringLiteral("editor/title"));
    camera.take(QStringLiteral("editor"));
    journey.find(QStringLiteral("editor/step-1"))->setFocus();
    camera.take(QStringLiteral("editor-step"));
    journey.theme().setTextSize(150);
    camera.take(QStringLiteral("editor-150"));
    journey.theme().setTextSize(100);
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("exercise/begin"));
}

void plan(Journey& journey, Camera& camera)
{
    const auto file = journey.folder() / "at home.inglenook-plan";
    std::ofstream{file, std::ios::binary}
        << "inglenook_plan = 1\nlicence = \"CC-BY-SA-4.0\"\nnote = \"Leave out what doesn’t fit. We talk about it on "
           "Thursday.\"\n[[exercise]]\nid = \"mirror\"\noften = \"twice-a-week\"\nnote = \"With something small.\"\n"
           "[[exercise]]\nid = \"specific-thanks\"\noften = \"daily\"\n";
    journey.press(Qt::Key_K, Qt::ControlModifier);
    journey.type(QStringLiteral("open a plan"));
    journey.press(Qt::Key_Return);
    journey.chooseFile(file);
    journey.waitFor(QStringLiteral("plan-opened/take"));
    camera.take(QStringLiteral("plan-opened"));
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("today/plan"));
    camera.take(QStringLiteral("plan-today"));
    journey.activate(QStringLiteral("today/plan-whole"));
    camera.take(QStringLiteral("plan-whole"));
    journey.lock();
    journey.activate(QStringLiteral("unlock/demonstrate"));
    journey.activate(QStringLiteral("demonstrate/plan"));
    journey.waitFor(QStringLiteral("plan/add"));
    journey.activate(QStringLiteral("plan/add"));
    journey.waitFor(QStringLiteral("finder/field"));
    journey.type(QStringLiteral("mirr"));
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("plan/exercise-0/often"));
    camera.take(QStringLiteral("plan-made"));
}

void photograph(const QString& theme, ui::ThemeMode mode)
{
    Journey journey;
    journey.theme().setMode(mode);
    Camera camera{journey, theme};
    journey.makeJournalForTwo();
    write(journey, camera);
    journey.press(Qt::Key_1, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("today/greeting"));
    plan(journey, camera);
}

} // namespace

TEST_CASE("written by oneself, and planned")
{
    photograph(QStringLiteral("light"), ui::ThemeMode::Light);
    photograph(QStringLiteral("dark"), ui::ThemeMode::Dark);
}
