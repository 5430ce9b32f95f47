// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/steps.h"

#include <QAbstractButton>

using namespace inglenook;
using test::bytesOf;
using test::isSaid;
using test::Journey;

namespace {

const auto kPage = QStringLiteral("handout/page");
const auto kSave = QStringLiteral("handout/save");

} // namespace

TEST_CASE("by keys alone: an exercise is looked at on paper, set large, and saved", "[flows][handout]")
{
    Journey journey;
    journey.makeJournalForTwo();
    test::openByFinding(journey, QStringLiteral("Mirror"), QStringLiteral("exercise/handout"));
    journey.activate(QStringLiteral("exercise/handout"));
    journey.waitUntil([&] { return isSaid(journey, "Page 1 of 2"); }, "the first page is there");
    CHECK(journey.find(kPage)->hasFocus());
    CHECK(journey.find(kPage)->accessibleDescription().contains(QStringLiteral("One speaks, the other says it back")));
    journey.press(Qt::Key_PageDown);
    journey.waitUntil([&] { return isSaid(journey, "Page 2 of 2"); }, "the second page is there");
    journey.activate(QStringLiteral("handout/large"));
    journey.waitUntil([&] { return !isSaid(journey, "of 2"); }, "large print needs more pages");

    const auto file = journey.folder() / "mirror.pdf";
    journey.activate(kSave);
    journey.chooseFile(file);
    journey.waitUntil([&] { return isSaid(journey, "It is in “mirror.pdf”"); }, "it is saved");
    CHECK(bytesOf(file).starts_with("%PDF"));
    CHECK(journey.find(kSave)->hasFocus());
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("exercise/handout"));
    CHECK(journey.find(QStringLiteral("exercise/handout"))->hasFocus());
}

TEST_CASE("sheets are handed out from a demonstration, which ends with all of it", "[flows][handout][demonstration]")
{
    Journey journey;
    journey.activate(QStringLiteral("unlock/demonstrate"));
    journey.waitFor(QStringLiteral("demonstrate/handouts"));
    journey.activate(QStringLiteral("demonstrate/handouts"));
    journey.waitUntil([&] { return isSaid(journey, "Page 1 of 1"); }, "the forms are there");
    CHECK(journey.isThere(QStringLiteral("demonstration/banner")));
    journey.press(Qt::Key_Right); // the feelings wheel
    journey.waitUntil([&] { return journey.find(kPage)->accessibleDescription().contains(QStringLiteral("lonely")); },
                      "the wheel is there");
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("demonstrate/handouts"));
    CHECK(journey.find(QStringLiteral("demonstrate/handouts"))->hasFocus());
    journey.activate(QStringLiteral("demonstrate/handouts"));
    journey.waitFor(kPage);
    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.waitUntil([&] { return !journey.isThere(QStringLiteral("demonstration/banner")); }, "the door is back");
    CHECK(journey.window().findChildren<QWidget*>(QStringLiteral("handout")).isEmpty());
}

TEST_CASE("the days on the card for at home begin where the settings begin a week", "[flows][handout]")
{
    for (const auto& [day, row] : {std::pair{Qt::Saturday, "Sat Sun Mon"}, std::pair{Qt::Monday, "Mon Tue Wed"}}) {
        INFO(row);
        Journey journey;
        journey.makeJournalForTwo();
        journey.settings().change([begins = day](app::Settings& next) { next.weekBegins = begins; });
        test::openByFinding(journey, QStringLiteral("Sheets to hand out"), QStringLiteral("handout/kind"));
        journey.press(Qt::Key_Right);
        journey.press(Qt::Key_Right);
        journey.waitUntil(
            [&] { return journey.find(kPage)->accessibleDescription().contains(QStringLiteral("What we try")); },
            "the card is there");
        CHECK(journey.find(kPage)->accessibleDescription().contains(QLatin1String{row}));
    }
}
