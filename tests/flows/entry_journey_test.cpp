// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/journey.h"

#include <QListView>

using namespace inglenook;
using test::Journey;

namespace {

const auto kTitle = QStringLiteral("journal/write-title");
const auto kText = QStringLiteral("journal/write-text");

} // namespace

TEST_CASE("an entry is written by keys alone, kept, found, and can be brought back from the bin", "[flows]")
{
    Journey journey;
    journey.makeJournalForTwo();
    journey.press(Qt::Key_N, Qt::ControlModifier);
    journey.waitFor(kTitle);
    journey.type(QStringLiteral("The long way home"));
    journey.press(Qt::Key_Return);
    journey.type(QStringLiteral("Along the canal, שלום, 猫, 🕯."));
    journey.typeInto(QStringLiteral("journal/write-tags"), QStringLiteral("walk, evening"));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/text"));
    CHECK(journey.readable().contains(QStringLiteral("The long way home")));
    journey.waitUntil([&] { return journey.readable().contains(QStringLiteral("#walk")); }, "the tag is shown");

    auto* list = journey.find<QListView>(QStringLiteral("journal/list"));
    REQUIRE(list->model()->rowCount() == 1);
    list->setFocus();
    journey.press(Qt::Key_Delete);
    journey.waitUntil([&] { return list->model()->rowCount() == 0; }, "it is in the bin");
    journey.activate(QStringLiteral("toast/action"));
    journey.waitUntil([&] { return list->model()->rowCount() == 1; }, "it is back");
}

TEST_CASE("what is typed survives locking and closing without being kept", "[flows]")
{
    Journey journey;
    journey.makeJournalForTwo();
    journey.press(Qt::Key_N, Qt::ControlModifier);
    journey.waitFor(kText);
    journey.typeInto(kText, QStringLiteral("not for anyone yet"));
    journey.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(journey.isThere(QStringLiteral("unlock/passphrase")));
    CHECK_FALSE(journey.readable().contains(QStringLiteral("not for anyone")));
    journey.restart();
    journey.unlock(QString::fromUtf16(test::kAlexOpens));
    journey.waitFor(QStringLiteral("today/draft"));
    journey.activate(QStringLiteral("today/draft"));
    journey.waitFor(kText);
    CHECK(journey.readable().contains(QStringLiteral("not for anyone yet")));
}

TEST_CASE("a draft is for its writer alone", "[flows]")
{
    Journey journey;
    journey.makeJournalForTwo();
    journey.press(Qt::Key_N, Qt::ControlModifier);
    journey.waitFor(kText);
    journey.typeInto(kText, QStringLiteral("my own thoughts"));
    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.unlock(QString::fromUtf16(test::kSamOpens));
    journey.waitFor(QStringLiteral("today/greeting"));
    CHECK_FALSE(journey.isThere(QStringLiteral("today/draft")));
    CHECK_FALSE(journey.readable().contains(QStringLiteral("my own thoughts")));
}

TEST_CASE("a wrong passphrase says so, and the next try works", "[flows]")
{
    Journey journey;
    journey.makeJournalForTwo();
    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("unlock/passphrase"));
    journey.press(Qt::Key_Return);
    CHECK(journey.readable().contains(QStringLiteral("Type your passphrase first.")));
    journey.typeInto(QStringLiteral("unlock/passphrase"), QStringLiteral("a seat for too"));
    journey.press(Qt::Key_Return);
    journey.waitUntil([&] { return journey.readable().contains(QStringLiteral("That did not open it.")); },
                      "it is refused");
    journey.press(Qt::Key_A, Qt::ControlModifier);
    journey.unlock(QString::fromUtf16(test::kAlexOpens));
}

TEST_CASE("the curtain hides every word at once and F9 brings them back", "[flows]")
{
    Journey journey;
    journey.makeJournalForTwo();
    journey.press(Qt::Key_F9);
    REQUIRE(journey.isThere(QStringLiteral("curtain")));
    CHECK(journey.window().windowTitle() == QStringLiteral("Inglenook"));
    journey.press(Qt::Key_F9);
    CHECK_FALSE(journey.isThere(QStringLiteral("curtain")));
    journey.press(Qt::Key_F9);
    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("unlock/passphrase"));
}
