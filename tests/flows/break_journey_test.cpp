// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/journey.h"

using namespace inglenook;
using test::Journey;

namespace {

const auto kReminder = QStringLiteral("break-reminder");

/// Mirror is begun, and left on a break of twenty minutes.
void goOnBreak(Journey& journey)
{
    journey.press(Qt::Key_2, Qt::ControlModifier);
    journey.activate(QStringLiteral("library/mirror"));
    journey.activate(QStringLiteral("exercise/begin"));
    journey.activate(QStringLiteral("safety/go-on"));
    journey.waitFor(QStringLiteral("session"));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("session/words"));
    journey.press(Qt::Key_F8);
    journey.waitFor(QStringLiteral("session/option-1"));
    journey.activate(QStringLiteral("session/option-1")); // who asks for it
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitUntil([&] { return journey.readable().contains(QStringLiteral("Where does each of you go?")); },
                      "it asks for the places");
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.activate(QStringLiteral("break/choice-1"));
    journey.waitFor(QStringLiteral("break/time"));
    journey.activate(QStringLiteral("session/stop")); // stop for today
    journey.waitFor(QStringLiteral("today/break"));
}

} // namespace

TEST_CASE("a break waits on Today, also after a restart, and its time is told once, on whatever page", "[flows]")
{
    Journey journey;
    journey.makeJournalForTwo();
    goOnBreak(journey);
    CHECK(journey.readable().contains(QStringLiteral("Back together")));

    journey.restart();
    journey.unlock(QString::fromUtf16(test::kSamOpens));
    journey.waitFor(QStringLiteral("today/break"));
    journey.window().openJournal()->breaks().check();
    CHECK_FALSE(journey.isThere(kReminder));

    journey.press(Qt::Key_Comma, Qt::ControlModifier); // the settings
    journey.passMinutes(21);
    journey.waitFor(kReminder);
    CHECK(journey.readable().contains(QStringLiteral("you wanted to meet again")));
    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("unlock/passphrase"));
    CHECK_FALSE(journey.isThere(kReminder));

    journey.unlock(QString::fromUtf16(test::kAlexOpens));
    journey.window().openJournal()->breaks().check();
    CHECK_FALSE(journey.isThere(kReminder)); // once
    CHECK(journey.readable().contains(QStringLiteral("The time has come")));
    journey.activate(QStringLiteral("today/continue"));
    journey.waitFor(QStringLiteral("break/time"));
    journey.press(Qt::Key_Return, Qt::ControlModifier); // we are back
    journey.waitUntil([&] { return !journey.isThere(QStringLiteral("break/time")); }, "the break is over");
}

TEST_CASE("the reminder leads from any page to the break, waits behind the curtain, and comes when unlocking late",
          "[flows]")
{
    Journey journey;
    journey.makeJournalForTwo();
    goOnBreak(journey);
    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("unlock/passphrase"));
    journey.passMinutes(30);
    journey.unlock(QString::fromUtf16(test::kAlexOpens));
    journey.press(Qt::Key_F9);
    REQUIRE(journey.isThere(QStringLiteral("curtain")));
    journey.window().openJournal()->breaks().check();
    CHECK_FALSE(journey.isThere(kReminder));
    journey.press(Qt::Key_F9);
    journey.press(Qt::Key_3, Qt::ControlModifier);
    journey.waitFor(kReminder);
    journey.activate(QStringLiteral("toast/action"));
    journey.waitFor(QStringLiteral("break/time"));
    CHECK(journey.readable().contains(QStringLiteral("Ready, or a little longer?")));
}
