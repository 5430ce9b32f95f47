// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_window.h"
#include "widgets/mood_grid.h"
#include "widgets/page_panel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace inglenook::ui;

TEST_CASE("the grid is empty until it is touched, and the arrows walk in it", "[mood]")
{
    ShownWindow shown;
    auto* grid = shown.add(new MoodGrid{shown.theme(), shown.window()});
    QSignalSpy chosen{grid, &MoodGrid::chosen};
    CHECK_FALSE(grid->point());
    QTest::keyClick(grid, Qt::Key_Right);
    CHECK(grid->point() == QPoint{25, 0});
    QTest::keyClick(grid, Qt::Key_Down);
    CHECK(grid->point() == QPoint{25, -25});
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(grid, Qt::Key_Up);
    CHECK(grid->point() == QPoint{25, 100});
    CHECK(grid->accessibleDescription() == QStringLiteral("rather pleasant, full of energy"));
    QTest::keyClick(grid, Qt::Key_Home);
    CHECK(grid->point() == QPoint{0, 0});
    QTest::keyClick(grid, Qt::Key_Delete);
    CHECK_FALSE(grid->point());
    CHECK(chosen.count() == 9);
    QSignalSpy done{grid, &MoodGrid::done};
    QTest::keyClick(grid, Qt::Key_Return);
    CHECK(done.count() == 1);
}

TEST_CASE("a press in the grid is the nearest place, and never outside of it", "[mood]")
{
    ShownWindow shown;
    auto* grid = shown.add(new MoodGrid{shown.theme(), shown.window()});
    for (const auto& point : {QPoint{-100, 100}, QPoint{0, 0}, QPoint{75, -50}})
        CHECK(grid->pointAt(grid->positionOf(point)) == point);
    QTest::mouseClick(grid, Qt::LeftButton, {}, QPoint{1, 1});
    CHECK(grid->point() == QPoint{-100, 100});
}

TEST_CASE("a panel keeps Tab inside, closes with Esc, and gives the focus back", "[panel]")
{
    ShownWindow shown;
    auto* anchor = shown.add(new QPushButton{QStringLiteral("a"), shown.window()});
    shown.show();
    anchor->setFocus();
    auto* panel = new PagePanel{shown.theme(), QStringLiteral("p"), shown.window()};
    auto* one = new QPushButton{QStringLiteral("1"), panel};
    auto* two = new QPushButton{QStringLiteral("2"), panel};
    panel->column()->addWidget(one);
    panel->column()->addWidget(two);
    panel->openAt(anchor, one);
    CHECK_FALSE(panel->isWindow());
    CHECK(shown.window()->rect().contains(panel->geometry()));
    CHECK(one->hasFocus());
    QTest::keyClick(one, Qt::Key_Tab);
    CHECK(two->hasFocus());
    QTest::keyClick(two, Qt::Key_Tab);
    CHECK(one->hasFocus());
    QSignalSpy closed{panel, &PagePanel::closed};
    QTest::keyClick(one, Qt::Key_Escape);
    CHECK(closed.count() == 1);
    CHECK(anchor->hasFocus());
}
