// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/journey.h"

#include <QListView>
#include <QTest>

using namespace inglenook;
using test::Journey;

TEST_CASE("by keys alone: from a picture to the entry behind it, and nothing after locking", "[flows][insights]")
{
    Journey journey;
    journey.makeJournalForTwo();
    journey.press(Qt::Key_N, Qt::ControlModifier);
    journey.typeInto(QStringLiteral("journal/write-title"), QStringLiteral("The bench by the lock"));
    journey.typeInto(QStringLiteral("journal/write-text"), QStringLiteral("Where the heron stood."));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/text"));

    journey.press(Qt::Key_4, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("insights/days/plot"));
    auto* plot = journey.find(QStringLiteral("insights/days/plot"));
    plot->setFocus(Qt::TabFocusReason);
    journey.press(Qt::Key_End); // today
    CHECK(plot->accessibleName().contains(QStringLiteral("one entry")));
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("insights/behind/list"));
    journey.waitUntil(
        [&] { return journey.find<QListView>(QStringLiteral("insights/behind/list"))->model()->rowCount() == 1; },
        "the entry is found");
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("journal/text"));
    CHECK(journey.readable().contains(QStringLiteral("The bench by the lock")));

    journey.press(Qt::Key_4, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("insights/behind/list"));
    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("unlock/passphrase"));
    CHECK_FALSE(journey.isThere(QStringLiteral("insights")));
    CHECK_FALSE(journey.readable().contains(QStringLiteral("bench")));
}
