// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/steps.h"

#include "application/shell.h"

using namespace inglenook;
using test::isSaid;
using test::Journey;

namespace {

void choose(Journey& journey, const QString& option)
{
    journey.waitFor(option);
    journey.activate(option);
    journey.press(Qt::Key_Return, Qt::ControlModifier);
}

/// A quarter of an hour without phones begins.
void putPhonesAway(Journey& journey)
{
    journey.press(Qt::Key_2, Qt::ControlModifier);
    journey.activate(QStringLiteral("library/phones-away"));
    journey.activate(QStringLiteral("exercise/begin"));
    journey.activate(QStringLiteral("safety/go-on"));
    journey.waitFor(QStringLiteral("session"));
    journey.press(Qt::Key_Return, Qt::ControlModifier); // where they go, left open
    choose(journey, QStringLiteral("session/option-1"));
    choose(journey, QStringLiteral("session/option-1"));
    journey.waitFor(QStringLiteral("away"));
}

} // namespace

TEST_CASE("a time without phones fills the screen, goes on while locked, and ends with Esc and no question", "[flows]")
{
    Journey journey;
    journey.makeJournalForTwo();
    putPhonesAway(journey);
    CHECK(journey.window().isFullScreen());
    CHECK(journey.window().isAway());
    CHECK(isSaid(journey, "Put the phones away"));

    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("unlock/passphrase"));
    CHECK_FALSE(journey.window().isFullScreen());
    journey.passMinutes(10);
    journey.unlock(QString::fromUtf16(test::kSamOpens));
    CHECK_FALSE(journey.window().isFullScreen());
    journey.activate(QStringLiteral("today/continue"));
    journey.waitFor(QStringLiteral("away"));
    CHECK(journey.window().isFullScreen());
    journey.press(Qt::Key_M);
    CHECK(journey.find(QStringLiteral("away"))->accessibleName().contains(QStringLiteral("About 5 minutes left")));

    journey.press(Qt::Key_F1); // help is there, whatever is on the screen
    journey.waitFor(QStringLiteral("support"));
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("away"));
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("session/hand-over"));
    CHECK_FALSE(journey.window().isFullScreen());
}

TEST_CASE("nothing calls anyone to the screen during a time without phones", "[flows]")
{
    Journey journey;
    journey.makeJournalForTwo();
    putPhonesAway(journey);
    CHECK(journey.window().isTalking()); // no reminder of the desktop
    journey.window().openJournal()->breaks().due(QStringLiteral("any"), QStringLiteral("It is time."));
    CHECK_FALSE(journey.isThere(QStringLiteral("break-reminder")));
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("session/hand-over"));
    journey.window().openJournal()->breaks().due(QStringLiteral("any"), QStringLiteral("It is time."));
    CHECK(journey.isThere(QStringLiteral("break-reminder")));
}
