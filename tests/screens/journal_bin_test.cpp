// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal_fixture.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>

using namespace inglenook;
using test::JournalOnScreen;

namespace {

QAbstractItemModel& rows(JournalOnScreen& page)
{
    return *page.at<QListView>("journal/list")->model();
}

} // namespace

TEST_CASE("the bin is looked into by keys, and what rests there is brought back", "[screens]")
{
    JournalOnScreen page;
    page.add("Keep", "x", 1);
    page.add("Away", "y", 0);
    page.show();
    page.at("journal/list")->setFocus();
    page.key(Qt::Key_Delete);
    REQUIRE(rows(page).rowCount() == 1);
    CHECK(page.entry.shown()->content.title == "Keep");

    page.press("journal/bin");
    REQUIRE(rows(page).rowCount() == 1);
    CHECK(rows(page).index(0, 0).data().toString() == QStringLiteral("Away"));
    CHECK(page.at<QLabel>("journal/note")->text().contains(QStringLiteral("30 days")));
    page.at("journal/list")->setFocus();
    page.key(Qt::Key_Down);
    page.key(Qt::Key_Home);
    REQUIRE(page.entry.isBinned());
    CHECK_FALSE(page.isThere("journal/edit"));
    CHECK_FALSE(page.isThere("journal/to-bin"));
    page.key(Qt::Key_E, Qt::ControlModifier);
    CHECK_FALSE(page.entry.isWriting());
    page.press("journal/bring-back");
    CHECK_FALSE(page.timeline.isBin());
    CHECK(rows(page).rowCount() == 2);
    CHECK(page.isThere("journal/edit"));
}

TEST_CASE("deleting for good asks, and only then is it gone; the bin can be emptied", "[screens]")
{
    JournalOnScreen page;
    page.add("Keep", "x", 3);
    page.add("First", "y", 2);
    page.add("Second", "y", 1);
    page.add("Third", "z", 0);
    page.show();
    for (int i = 0; i < 3; ++i) {
        page.at("journal/list")->setFocus();
        page.key(Qt::Key_Delete);
    }
    REQUIRE(rows(page).rowCount() == 1);
    CHECK_FALSE(page.isThere("journal/remove"));
    CHECK_FALSE(page.isThere("journal/empty-bin"));
    page.press("journal/bin");
    REQUIRE(rows(page).rowCount() == 3);
    page.at("journal/list")->setFocus();
    page.key(Qt::Key_Home);
    page.at<QListView>("journal/list")->setCurrentIndex(page.timeline.index(0));
    REQUIRE(page.entry.isBinned());
    CHECK(page.at<QLabel>("journal/readers")->text() ==
          QStringLiteral("In the bin since 12 May, gone for good on 11 June"));
    // Esc, and the answer that has the focus, keep it.
    page.at("journal/list")->setFocus();
    page.key(Qt::Key_Delete);
    page.key(Qt::Key_Escape);
    REQUIRE(rows(page).rowCount() == 3);
    page.press("journal/remove");
    page.key(Qt::Key_Return);
    REQUIRE(rows(page).rowCount() == 3);
    QSignalSpy removed{page.screen, &ui::JournalScreen::entriesRemoved};
    page.press("journal/remove");
    page.key(Qt::Key_Tab);
    page.key(Qt::Key_Return);
    REQUIRE(removed.count() == 1);
    CHECK(rows(page).rowCount() == 2);
    CHECK(page.timeline.isBin());
    CHECK(page.isThere("journal/remove")); // of the next one
    page.press("journal/empty-bin");
    page.key(Qt::Key_Tab);
    page.key(Qt::Key_Return);
    REQUIRE(removed.count() == 2);
    CHECK(removed.at(1).at(0).toInt() == 2);
    CHECK(rows(page).rowCount() == 0);
    CHECK_FALSE(page.isThere("journal/remove"));
    CHECK_FALSE(page.isThere("journal/empty-bin"));
    page.press("journal/bin");
    CHECK(rows(page).rowCount() == 1);
}
