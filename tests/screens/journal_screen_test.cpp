// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal_fixture.h"

#include "widgets/month_grid.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QTextEdit>

using namespace inglenook;
using test::JournalOnScreen;

namespace {

QAbstractItemModel& rows(JournalOnScreen& page)
{
    return *page.at<QListView>("journal/list")->model();
}

} // namespace

TEST_CASE("the wheel lies inside the journal page, so that a curtain covers it and the window's keys go on",
          "[screens]")
{
    JournalOnScreen page;
    page.show();
    int locks = 0;
    QShortcut lock{QKeySequence{Qt::CTRL | Qt::Key_L}, &page.window};
    QObject::connect(&lock, &QShortcut::activated, [&] { ++locks; });
    page.key(Qt::Key_F6);
    page.screen->write();
    page.settle();
    page.press("journal/add-feeling");
    auto* wheel = page.at("wheel");
    CHECK_FALSE(wheel->isWindow());
    CHECK(page.screen->isAncestorOf(wheel));
    CHECK(wheel->geometry() == page.screen->rect());
    CHECK(QApplication::activeModalWidget() == nullptr);
    page.key(Qt::Key_L, Qt::ControlModifier);
    CHECK(locks == 1);
    page.destroy();
    CHECK(page.window.findChild<QWidget*>(QStringLiteral("wheel")) == nullptr);
}

TEST_CASE("Esc leaves the wheel and the focus goes back; Tab stays in it; a word is picked and taken", "[screens]")
{
    JournalOnScreen page;
    page.show();
    page.screen->write();
    page.settle();
    page.press("journal/add-feeling");
    CHECK(page.focusName() == "wheel/wheel");
    for (int i = 0; i < 6; ++i) {
        page.key(Qt::Key_Tab);
        CHECK(page.focusName().starts_with("wheel/"));
    }
    page.key(Qt::Key_Escape);
    CHECK_FALSE(page.isThere("wheel"));
    CHECK(page.focusName() == "journal/add-feeling");

    page.press("journal/add-feeling");
    page.at("wheel/wheel")->setFocus();
    page.key(Qt::Key_Right);
    page.key(Qt::Key_Up);
    page.key(Qt::Key_Return);
    CHECK(page.isThere("wheel"));
    const auto word = page.at<QLabel>("wheel/word")->text();
    page.press("wheel/take");
    CHECK_FALSE(page.isThere("wheel"));
    REQUIRE(page.entry.content().feelings.size() == 1);
    CHECK(QString::fromStdString(page.entry.content().feelings.front().word).compare(word, Qt::CaseInsensitive) == 0);
}

TEST_CASE("a tag and a search narrow together, and keys take the tag away", "[screens]")
{
    JournalOnScreen page;
    page.add("Walk", "by the canal", 1, {"walk"});
    page.add("Rain", "all day", 0);
    page.show();
    page.timeline.setTag(QStringLiteral("walk"));
    page.settle();
    CHECK(rows(page).rowCount() == 1);
    REQUIRE(page.isThere("journal/filter-0"));
    page.key(Qt::Key_Slash);
    CHECK(page.focusName() == "journal/search");
    page.type(QStringLiteral("rain"));
    CHECK(rows(page).rowCount() == 0);
    page.at("journal/filter-0")->setFocus();
    page.key(Qt::Key_Delete);
    page.settle();
    CHECK_FALSE(page.isThere("journal/filter"));
    REQUIRE(rows(page).rowCount() == 1);
    CHECK(rows(page).index(0, 0).data().toString() == QStringLiteral("Rain"));
    // In an empty field Backspace takes the last filter.
    page.timeline.setTag(QStringLiteral("walk"));
    page.settle();
    page.key(Qt::Key_Slash);
    page.key(Qt::Key_Backspace);
    page.settle();
    CHECK_FALSE(page.isThere("journal/filter"));
    CHECK(rows(page).rowCount() == 2);
}

TEST_CASE("an entry written while the list stood at an earlier day is seen in it", "[screens]")
{
    JournalOnScreen page;
    page.add("Long ago", "x", 20);
    page.show();
    const auto day = ui::wallTime(page.journal.clock.localNow()).date().addDays(-10);
    page.timeline.showUpTo(day);
    CHECK(page.isThere("journal/filter"));
    page.screen->write();
    page.settle();
    page.type(QStringLiteral("New"));
    page.entry.publish();
    page.settle();
    CHECK_FALSE(page.isThere("journal/filter"));
    REQUIRE(rows(page).rowCount() == 2);
    CHECK(page.at<QListView>("journal/list")->currentIndex().data().toString() == QStringLiteral("New"));
}

TEST_CASE("a new page without a word is gone when one leaves, and words stay", "[screens]")
{
    JournalOnScreen page;
    page.show();
    page.screen->write();
    page.settle();
    page.screen->hide();
    page.settle();
    CHECK_FALSE(page.entry.isWriting());
    CHECK(page.journal->drafts().of(page.journal->me().id).empty());
    page.screen->show();
    page.screen->write();
    page.settle();
    page.type(QStringLiteral("half a thought"));
    page.screen->hide();
    CHECK(page.entry.isWriting());
    CHECK(page.journal->drafts().of(page.journal->me().id).size() == 1);
}

TEST_CASE("F6 goes between the list and the entry, and Enter goes into the entry", "[screens]")
{
    JournalOnScreen page;
    page.add("One", "words", 1);
    page.add("Two", "words", 0);
    page.show();
    page.at("journal/list")->setFocus();
    page.key(Qt::Key_Down);
    CHECK(page.entry.shown()->content.title == "One");
    CHECK(page.focusName() == "journal/list");
    page.key(Qt::Key_F6);
    CHECK(page.focusName() == "journal/text");
    page.key(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(page.focusName() == "journal/list");
    page.key(Qt::Key_Return);
    CHECK(page.focusName() == "journal/text");
}

TEST_CASE("a day chosen with the keyboard moves the list there and opens what was written", "[screens]")
{
    JournalOnScreen page;
    page.add("Yesterday", "words", 1);
    page.add("Today", "words", 0);
    page.show();
    page.at("journal/month")->setFocus();
    page.key(Qt::Key_Left);
    page.key(Qt::Key_Return);
    REQUIRE(rows(page).rowCount() == 1);
    CHECK(page.entry.shown()->content.title == "Yesterday");
    page.press("journal/filter-0");
    page.settle();
    CHECK(rows(page).rowCount() == 2);
}

TEST_CASE("with large text there is one column, a way in and a way back, and nothing is cut", "[screens]")
{
    JournalOnScreen page{{960, 640}, 150};
    page.add("The long way home", "We went the long way, along the canal.", 0, {"walk"});
    page.show();
    CHECK(page.isThere("journal/list"));
    CHECK_FALSE(page.isThere("journal/text"));
    page.at("journal/list")->setFocus();
    page.key(Qt::Key_Return);
    CHECK(page.isThere("journal/text"));
    CHECK_FALSE(page.isThere("journal/list"));
    CHECK(page.window.width() == 960);
    for (auto* button : page.screen->findChildren<QAbstractButton*>()) {
        if (!button->isVisible())
            continue;
        INFO(button->objectName().toStdString());
        if (!button->text().isEmpty()) // one with an icon alone has a fixed side
            CHECK(button->width() >= button->minimumSizeHint().width());
        CHECK(page.screen->rect().contains(QRect{button->mapTo(page.screen, QPoint{}), button->size()}));
    }
    page.key(Qt::Key_Escape);
    CHECK(page.isThere("journal/list"));
    page.screen->write();
    page.settle();
    CHECK(page.isThere("journal/write-text"));
    CHECK(page.window.width() == 960);
    CHECK(page.window.height() == 640);
}

TEST_CASE("tags that are there already are offered on the page itself", "[screens]")
{
    JournalOnScreen page;
    page.add("Walk", "by the canal", 1, {"walking"});
    page.show();
    page.screen->write();
    page.at("journal/write-tags")->setFocus();
    page.type(QStringLiteral("wa"));
    CHECK(QApplication::activePopupWidget() == nullptr);
    page.press("journal/suggestion-0");
    REQUIRE(page.entry.content().tags.size() == 1);
    CHECK(page.entry.content().tags.front() == "walking");
    CHECK(page.focusName() == "journal/write-tags");
}

TEST_CASE("every control of the journal has a name to be read aloud", "[screens]")
{
    JournalOnScreen page;
    page.add("One", "words", 0, {"tag"});
    page.show();
    page.screen->write();
    page.settle();
    for (auto* widget : page.screen->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() != nullptr)
            continue;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        CHECK((!widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty())));
    }
}

TEST_CASE("locking in the middle of a new page leaves no trace of it and harms nothing", "[screens]")
{
    JournalOnScreen page;
    page.add("One", "words", 0, {"tag"});
    page.show();
    page.screen->write();
    page.settle();
    page.destroy();
    // No menu, list or dialog of its own outlives the page.
    for (const auto* top : QApplication::topLevelWidgets())
        CHECK(top == &page.window);
    page.entry.leave();
    CHECK(page.journal->drafts().of(page.journal->me().id).empty());
}

TEST_CASE("the calendar names the month of the entry that is read, one week or whole", "[screens]")
{
    JournalOnScreen page{{960, 640}};
    page.add("One", "words", 40);
    page.show();
    const auto day = ui::wallTime(page.journal.clock.localNow()).date().addDays(-40);
    auto* grid = page.at<ui::MonthGrid>("journal/month");
    CHECK(grid->chosen() == day);
    CHECK(grid->describe(day).contains(QStringLiteral("Alex")));
}

TEST_CASE("a search says how many entries it found, and what it did not", "[screens]")
{
    JournalOnScreen page;
    page.add("One", "by the canal", 0);
    page.add("Two", "the canal again", 1);
    page.show();
    page.key(Qt::Key_Slash);
    page.type(QStringLiteral("canal"));
    CHECK(page.at<QLabel>("journal/note")->text() == QStringLiteral("2 entries with “canal”, newest first"));
    page.type(QStringLiteral("x"));
    CHECK(page.at<QLabel>("journal/note")->text() == QStringLiteral("No entry has “canalx”. Try part of a word."));
    page.key(Qt::Key_Escape);
    CHECK_FALSE(page.isThere("journal/note"));
}

TEST_CASE("an entry is read from its beginning, also by keys", "[screens]")
{
    JournalOnScreen page{{960, 640}};
    std::string text;
    for (int i = 0; i < 80; ++i)
        text += "A paragraph among many.\n\n";
    page.add("Long", text);
    page.show();
    page.at("journal/list")->setFocus();
    page.key(Qt::Key_F6);
    auto* words = page.at<QTextEdit>("journal/text");
    CHECK(words->hasFocus());
    CHECK(words->textCursor().atStart());
    CHECK(words->cursorRect().top() >= 0);
}
