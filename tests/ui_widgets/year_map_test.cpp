// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/year_map.h"

#include "support/catch.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace inglenook::ui;

namespace {

struct MapOnScreen {
    Theme theme;
    YearMap map{theme, nullptr};

    MapOnScreen()
    {
        map.setToday({2026, 5, 12});
        map.setCursor({2026, 5, 12});
        map.resize(320, map.sizeHint().height());
        map.show();
        map.setFocus(Qt::TabFocusReason);
    }
    void press(Qt::Key key) { QTest::keyClick(&map, key); }
};

} // namespace

TEST_CASE("the keyboard goes through a year by days, weeks and years", "[widgets]")
{
    MapOnScreen screen;
    auto& map = screen.map;
    const QSignalSpy years{&map, &YearMap::yearChanged};
    const QSignalSpy chosen{&map, &YearMap::dayChosen};
    screen.press(Qt::Key_Down);
    CHECK(map.cursor() == QDate(2026, 5, 13));
    screen.press(Qt::Key_Right);
    CHECK(map.cursor() == QDate(2026, 5, 20));
    screen.press(Qt::Key_Home);
    screen.press(Qt::Key_Up);
    CHECK(map.cursor() == QDate(2025, 12, 31));
    REQUIRE(years.size() == 1);
    CHECK(years[0][0].toInt() == 2025);
    screen.press(Qt::Key_PageDown);
    screen.press(Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toDate() == QDate(2026, 12, 31));
    map.setCursor({2024, 2, 29});
    screen.press(Qt::Key_PageUp);
    CHECK(map.cursor() == QDate(2023, 2, 28));
}

TEST_CASE("every day of a year has a place of its own, also from right to left", "[widgets]")
{
    MapOnScreen screen;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        screen.map.setLayoutDirection(direction);
        for (auto day = QDate{2026, 1, 1}; day.year() == 2026; day = day.addDays(1)) {
            const auto cell = screen.map.cellOf(day);
            CHECK(QRectF{screen.map.rect()}.contains(cell.center()));
            CHECK(screen.map.dayAt(cell.center()) == day);
        }
    }
    CHECK_FALSE(screen.map.dayAt({-5, -5}).isValid());
    const QSignalSpy chosen{&screen.map, &YearMap::dayChosen};
    QTest::mouseClick(&screen.map, Qt::LeftButton, {}, screen.map.cellOf({2026, 7, 4}).center().toPoint());
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toDate() == QDate(2026, 7, 4));
}

TEST_CASE("screen readers get the year as a table of months and days", "[widgets]")
{
    MapOnScreen screen;
    auto& map = screen.map;
    map.setCounts({{QDate{2026, 3, 12}, 3}, {QDate{2026, 12, 31}, 1}});
    auto* face = QAccessible::queryAccessibleInterface(&map);
    REQUIRE(face != nullptr);
    CHECK(face->role() == QAccessible::Table);
    CHECK(face->childCount() == 365);
    auto* table = face->tableInterface();
    REQUIRE(table != nullptr);
    CHECK(table->rowCount() == 12);
    CHECK(table->columnCount() == 31);
    auto* cell = table->cellAt(2, 11);
    REQUIRE(cell != nullptr);
    CHECK(cell->text(QAccessible::Name).contains(QStringLiteral("3 entries")));
    CHECK(cell->tableCellInterface()->rowIndex() == 2);
    CHECK(cell->tableCellInterface()->columnIndex() == 11);
    CHECK(table->cellAt(1, 29) == nullptr);
    CHECK(face->indexOfChild(table->cellAt(11, 30)) == 364);
    const QSignalSpy chosen{&map, &YearMap::dayChosen};
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toDate() == QDate(2026, 3, 12));
    CHECK(map.accessibleDescription() == QStringLiteral("Written on 2 days of 2026."));
    CHECK(map.accessibleName().contains(QStringLiteral("3 entries")));
}
