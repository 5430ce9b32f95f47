// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_window.h"
#include "widgets/month_grid.h"

#include <QLocale>
#include <QSignalSpy>

using namespace inglenook::ui;

namespace {

MonthGrid* may(ShownWindow& shown)
{
    auto* grid = shown.add(new MonthGrid{shown.theme(), shown.window()});
    grid->setToday({2026, 5, 14});
    grid->setChosen({2026, 5, 12});
    return grid;
}

} // namespace

TEST_CASE("the arrows move by days and weeks, Home and End within the week", "[calendar]")
{
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
    ShownWindow shown;
    auto* grid = may(shown);
    QTest::keyClick(grid, Qt::Key_Right);
    CHECK(grid->cursor() == QDate(2026, 5, 13));
    QTest::keyClick(grid, Qt::Key_Down);
    CHECK(grid->cursor() == QDate(2026, 5, 20));
    QTest::keyClick(grid, Qt::Key_Home);
    CHECK(grid->cursor() == QDate(2026, 5, 18));
    QTest::keyClick(grid, Qt::Key_End);
    CHECK(grid->cursor() == QDate(2026, 5, 24));
    CHECK(grid->chosen() == QDate(2026, 5, 12));
}

TEST_CASE("the week begins on the day that was chosen", "[calendar]")
{
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
    ShownWindow shown;
    auto* grid = may(shown);
    CHECK(grid->firstShown() == QDate(2026, 4, 27)); // as the locale has it, a Monday
    shown.theme().setWeekBegins(Qt::Sunday);
    CHECK(grid->firstShown() == QDate(2026, 4, 26));
    QTest::keyClick(grid, Qt::Key_Home);
    CHECK(grid->cursor() == QDate(2026, 5, 10));
    QTest::keyClick(grid, Qt::Key_End);
    CHECK(grid->cursor() == QDate(2026, 5, 16));
    shown.theme().setWeekBegins(0);
    CHECK(grid->firstShown() == QDate(2026, 4, 27));
}

TEST_CASE("PageUp and PageDown go to the month beside, and the new range is told", "[calendar]")
{
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
    ShownWindow shown;
    auto* grid = may(shown);
    QSignalSpy range{grid, &MonthGrid::rangeChanged};
    QTest::keyClick(grid, Qt::Key_PageUp);
    CHECK(grid->cursor() == QDate(2026, 4, 12));
    REQUIRE(range.count() == 1);
    CHECK(range.at(0).at(0).toDate() == QDate(2026, 3, 30));
    CHECK(range.at(0).at(1).toDate() == QDate(2026, 5, 3));
    QTest::keyClick(grid, Qt::Key_PageDown);
    CHECK(grid->month() == QDate(2026, 5, 1));
}

TEST_CASE("Enter and a click choose a day; moving does not", "[calendar]")
{
    ShownWindow shown;
    auto* grid = may(shown);
    shown.show();
    QSignalSpy chosen{grid, &MonthGrid::dayChosen};
    QTest::keyClick(grid, Qt::Key_Left);
    CHECK(chosen.count() == 0);
    QTest::keyClick(grid, Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.at(0).at(0).toDate() == QDate(2026, 5, 11));
    QTest::mouseClick(grid, Qt::LeftButton, {}, grid->cellOf({2026, 5, 28}).center().toPoint());
    CHECK(grid->chosen() == QDate(2026, 5, 28));
}

TEST_CASE("one week is one row round the cursor, and moves by weeks", "[calendar]")
{
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
    ShownWindow shown;
    auto* grid = may(shown);
    const int whole = grid->sizeHint().height();
    grid->setWeekOnly(true);
    CHECK(grid->sizeHint().height() < whole);
    CHECK(grid->firstShown() == QDate(2026, 5, 11));
    CHECK(grid->lastShown() == QDate(2026, 5, 17));
    grid->showNext(1);
    CHECK(grid->firstShown() == QDate(2026, 5, 18));
}

TEST_CASE("every day of every month of a leap year has a cell of its own", "[calendar]")
{
    ShownWindow shown;
    auto* grid = may(shown);
    grid->resize(308, 300);
    for (int month = 1; month <= 12; ++month) {
        grid->setMonth(2028, month);
        for (int day = 1; day <= QDate{2028, month, 1}.daysInMonth(); ++day)
            CHECK(grid->dayAt(grid->cellOf({2028, month, day}).center()) == QDate(2028, month, day));
    }
}

TEST_CASE("the name that is read aloud says the day, today, chosen and what lies there", "[calendar][accessible]")
{
    ShownWindow shown;
    auto* grid = may(shown);
    DayMarks marks;
    marks.circles = 1;
    marks.spoken = QStringLiteral("one entry by Alex");
    grid->setMarks({{QDate{2026, 5, 12}, marks}});
    CHECK(grid->accessibleName().contains(QStringLiteral("chosen")));
    CHECK(grid->accessibleName().contains(QStringLiteral("one entry by Alex")));
    grid->setChosen({2026, 5, 14});
    CHECK(grid->accessibleName().contains(QStringLiteral("today")));
    CHECK_FALSE(grid->accessibleName().contains(QStringLiteral("Alex")));
}
