// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/journey.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>

using namespace inglenook;
using test::Journey;

namespace {

void write(Journey& journey, const QString& title, const QString& text, const QString& tags)
{
    journey.press(Qt::Key_N, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/write-title"));
    journey.type(title);
    journey.press(Qt::Key_Return);
    journey.type(text);
    journey.typeInto(QStringLiteral("journal/write-tags"), tags);
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/text"));
}

QString firstRow(Journey& journey, const QString& list)
{
    return journey.find<QListView>(list)->model()->index(0, 0).data().toString();
}

} // namespace

TEST_CASE("by keys alone: Ctrl+K finds an entry, an exercise and things to do, and nothing of it stays after locking",
          "[flows][find]")
{
    const auto list = QStringLiteral("finder/list");
    Journey journey;
    journey.makeJournalForTwo();
    write(journey, QStringLiteral("The long way home"), QStringLiteral("Along the canal."), QStringLiteral("walk"));
    journey.press(Qt::Key_1, Qt::ControlModifier);
    journey.press(Qt::Key_K, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("finder/field"));
    CHECK(firstRow(journey, list) == QStringLiteral("Write an entry"));
    journey.type(QStringLiteral("canal"));
    journey.waitUntil([&] { return firstRow(journey, list) == QStringLiteral("The long way home"); }, "it is found");
    CHECK(journey.find<QLineEdit>(QStringLiteral("finder/field"))
              ->accessibleDescription()
              .contains(QStringLiteral("The long way home")));
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("journal/text"));
    CHECK_FALSE(journey.isThere(QStringLiteral("finder")));

    journey.press(Qt::Key_K, Qt::ControlModifier);
    journey.type(QStringLiteral("curt"));
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("curtain"));
    journey.press(Qt::Key_F9);

    journey.press(Qt::Key_K, Qt::ControlModifier);
    journey.press(Qt::Key_Down);
    journey.press(Qt::Key_Up);
    journey.press(Qt::Key_Escape);
    CHECK_FALSE(journey.isThere(QStringLiteral("finder")));
    CHECK(journey.isThere(QStringLiteral("journal/text")));

    journey.press(Qt::Key_K, Qt::ControlModifier);
    journey.type(QStringLiteral("half a remembered word"));
    journey.press(Qt::Key_L, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("unlock/passphrase"));
    CHECK_FALSE(journey.isThere(QStringLiteral("finder")));
    CHECK_FALSE(journey.readable().contains(QStringLiteral("half a remembered")));
    CHECK(journey.window().findChild<QWidget*>(QStringLiteral("finder/field")) == nullptr);
}

TEST_CASE("by keys alone: filters are seen and taken away, and a typed date is gone to", "[flows][find]")
{
    Journey journey;
    journey.makeJournalForTwo();
    write(journey, QStringLiteral("One"), QStringLiteral("first"), QStringLiteral("walk"));
    write(journey, QStringLiteral("Two"), QStringLiteral("second"), QStringLiteral("rain"));
    auto* list = journey.find<QListView>(QStringLiteral("journal/list"));
    REQUIRE(list->model()->rowCount() == 2);
    journey.press(Qt::Key_3, Qt::ControlModifier); // the keyboard is in the sidebar
    journey.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(journey.find(QStringLiteral("journal/search"))->isAncestorOf(QApplication::focusWidget()));
    journey.type(QStringLiteral("tag:walk"));
    CHECK(list->model()->rowCount() == 1);
    journey.press(Qt::Key_Escape);
    CHECK(list->model()->rowCount() == 2);
    journey.type(QStringLiteral("after:soon first"));
    CHECK(list->model()->rowCount() == 1);
    CHECK(journey.readable().contains(QStringLiteral("“after:soon” is left out")));
    journey.press(Qt::Key_Escape);

    journey.press(Qt::Key_G, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("journal/date"));
    journey.type(QStringLiteral("12 March 2024"));
    CHECK(journey.readable().contains(QStringLiteral("2024")));
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("journal/filter-0"));
    CHECK(list->model()->rowCount() == 0);
    journey.activate(QStringLiteral("journal/filter-0"));
    journey.waitUntil([&] { return list->model()->rowCount() == 2; }, "the day is taken away");
    CHECK_FALSE(journey.isThere(QStringLiteral("journal/filter-0")));
}
