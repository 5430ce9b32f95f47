// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cards_model.h"
#include "screens/exercises/exercises_screen.h"
#include "screens/session_fixture.h"
#include "widgets/text_label.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace inglenook;
using namespace inglenook::test;

namespace {

struct ExercisesOnScreen {
    OpenJournal journal;
    Theme theme;
    exercises::Catalogue catalogue = exercises::Catalogue::builtin();
    SessionPlan plan{*journal, catalogue, journal.clock};
    SessionModel model{*journal, catalogue, journal.clock};
    LibraryModel library{*journal, catalogue, journal.clock};
    CardsModel cards{*journal, catalogue};
    CardWriting cardWriting{*journal, journal.clock};
    ExercisesScreen screen{theme, library, plan, cards, cardWriting, model};

    explicit ExercisesOnScreen(OpenJournal::For who = OpenJournal::For::Two) : journal{who}
    {
        theme.dress(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        screen.resize(1048, 800);
        screen.show();
        (void)QTest::qWaitForWindowActive(&screen, 1000);
    }
    void press(const QString& name)
    {
        widgetAt<QAbstractButton>(screen, name)->click();
        QTest::qWait(10);
    }
    [[nodiscard]] bool shows(const QString& name)
    {
        const auto* widget = screen.findChild<QWidget*>(name);
        return widget != nullptr && widget->isVisible();
    }
};

} // namespace

TEST_CASE("the safety page comes once, before the first exercise for two", "[ui][library]")
{
    ExercisesOnScreen on;
    QSignalSpy began{&on.screen, &ExercisesScreen::sessionBegan};
    on.press(QStringLiteral("library/mirror"));
    on.press(QStringLiteral("exercise/begin"));
    CHECK(began.isEmpty());
    REQUIRE(on.shows(QStringLiteral("safety/go-on")));
    const auto* notNow = widgetAt(on.screen, QStringLiteral("safety/not-now"));
    const auto* goOn = widgetAt(on.screen, QStringLiteral("safety/go-on"));
    CHECK(notNow->size() == goOn->size());
    CHECK(notNow->property("kind") == goOn->property("kind"));
    on.press(QStringLiteral("safety/not-now"));
    CHECK_FALSE(on.model.isOpen());

    on.press(QStringLiteral("library/mirror"));
    on.press(QStringLiteral("exercise/begin"));
    on.press(QStringLiteral("safety/go-on"));
    CHECK(began.size() == 1);
    CHECK(on.model.isOpen());
    on.model.apply(exercises::event::Stop{});
    on.model.finish();

    on.screen.showExercise(QStringLiteral("weekly-check-in"));
    on.press(QStringLiteral("exercise/begin"));
    CHECK(began.size() == 2);
}

TEST_CASE("Enter opens the exercise that has the focus", "[ui][library]")
{
    ExercisesOnScreen on;
    widgetAt(on.screen, QStringLiteral("library/mirror"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(on.shows(QStringLiteral("exercise/begin")));
}

TEST_CASE("what was stopped is offered to be continued", "[ui][library]")
{
    ExercisesOnScreen on;
    on.plan.rememberSafetyShown();
    on.screen.showExercise(QStringLiteral("mirror"));
    CHECK_FALSE(on.shows(QStringLiteral("exercise/continue")));
    on.press(QStringLiteral("exercise/begin"));
    on.model.apply(exercises::event::Forward{});
    on.model.leave();

    on.screen.showExercise(QStringLiteral("mirror"));
    REQUIRE(on.shows(QStringLiteral("exercise/continue")));
    on.press(QStringLiteral("exercise/continue"));
    REQUIRE(on.model.isOpen());
    CHECK(on.model.view().step->id == "reflect");
}

TEST_CASE("the slash leads to the search, and an empty mix offers to loosen", "[ui][library]")
{
    ExercisesOnScreen on;
    on.screen.showLibrary();
    widgetAt(on.screen, QStringLiteral("library/mirror"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Slash);
    REQUIRE(QApplication::focusWidget()->objectName() == QStringLiteral("library/search"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("zzz"));
    QTest::qWait(20);
    CHECK_FALSE(on.shows(QStringLiteral("library/mirror")));
    on.press(QStringLiteral("library/loosen-0"));
    CHECK(on.shows(QStringLiteral("library/mirror")));
}

TEST_CASE("by keys alone: a need is chosen and let go, and F makes a favourite", "[ui][library]")
{
    ExercisesOnScreen on;
    auto* fight = widgetAt(on.screen, QStringLiteral("library/need-1"));
    CHECK(fight->accessibleDescription() == QStringLiteral("What we need now"));
    fight->setFocus(Qt::TabFocusReason);
    QTest::keyClick(fight, Qt::Key_Space);
    QTest::qWait(20);
    CHECK(on.shows(QStringLiteral("library/apology")));
    CHECK_FALSE(on.shows(QStringLiteral("library/desires")));

    auto* row = widgetAt(on.screen, QStringLiteral("library/mirror"));
    row->setFocus(Qt::TabFocusReason);
    QTest::keyClick(row, Qt::Key_F);
    QTest::qWait(20);
    CHECK(on.library.isFavourite(QStringLiteral("mirror")));
    REQUIRE(QApplication::focusWidget() != nullptr); // the rows were made anew; the keyboard stays where it was
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("library/mirror"));
    CHECK(QApplication::focusWidget()->accessibleDescription().contains(QStringLiteral("favourite")));

    auto* favourites = widgetAt(on.screen, QStringLiteral("library/favourites"));
    favourites->setFocus(Qt::TabFocusReason);
    QTest::keyClick(favourites, Qt::Key_Space);
    QTest::qWait(20);
    CHECK(on.library.items().size() == 1);
    widgetAt(on.screen, QStringLiteral("library/mirror"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F);
    QTest::qWait(20);
    CHECK_FALSE(on.library.isFavourite(QStringLiteral("mirror")));
    CHECK(QApplication::focusWidget() == favourites); // the row is gone
    CHECK(on.shows(QStringLiteral("library/loosen-5")));
}

TEST_CASE("the menu key on an exercise offers what can be done with it", "[ui][library]")
{
    ExercisesOnScreen on;
    on.library.setFavourite(QStringLiteral("mirror"), true);
    QTest::qWait(20);
    QContextMenuEvent byKey{QContextMenuEvent::Keyboard, QPoint{}, QPoint{}};
    QApplication::sendEvent(widgetAt(on.screen, QStringLiteral("library/mirror")), &byKey);
    auto* menu = widgetAt<QMenu>(on.screen, QStringLiteral("library/menu"));
    REQUIRE(menu->actions().size() == 2);
    CHECK(menu->actions()[1]->text() == QStringLiteral("No longer a favourite"));
    menu->actions()[1]->trigger();
    menu->close();
    QTest::qWait(20);
    CHECK_FALSE(on.library.isFavourite(QStringLiteral("mirror")));
}

TEST_CASE("the page of an exercise marks a favourite, but never of what leaves no trace", "[ui][library]")
{
    ExercisesOnScreen on{OpenJournal::For::One};
    REQUIRE(on.screen.showExercise(QStringLiteral("time-for-me")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F);
    CHECK(on.library.isFavourite(QStringLiteral("time-for-me")));
    on.press(QStringLiteral("exercise/favourite"));
    CHECK_FALSE(on.library.isFavourite(QStringLiteral("time-for-me")));
    REQUIRE(on.screen.showExercise(QStringLiteral("is-this-healthy")));
    CHECK_FALSE(on.shows(QStringLiteral("exercise/favourite")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F);
    CHECK(on.journal->preference("library.favourites").empty());
}

TEST_CASE("\"Is this right for us?\" can be read from any exercise for two, and reading it is not remembered",
          "[ui][library]")
{
    ExercisesOnScreen on;
    on.screen.showExercise(QStringLiteral("mirror"));
    on.press(QStringLiteral("exercise/safety"));
    REQUIRE(on.shows(QStringLiteral("safety/back")));
    CHECK_FALSE(on.shows(QStringLiteral("safety/go-on")));
    CHECK_FALSE(on.shows(QStringLiteral("safety/not-now")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::qWait(10);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("exercise/safety"));
    CHECK(on.plan.showsSafetyFirst());
}

TEST_CASE("the library fits its window at every size, with names for whoever can't see it", "[ui][library]")
{
    ExercisesOnScreen on;
    for (const QSize size : {QSize{960, 640}, QSize{1048, 800}, QSize{700, 600}})
        for (const int text : {100, 150}) {
            on.theme.setTextSize(text);
            on.screen.resize(size);
            QTest::qWait(30);
            for (auto* child : on.screen.findChildren<QAbstractButton*>()) {
                if (!child->isVisible())
                    continue;
                INFO(child->objectName().toStdString() << " " << child->text().toStdString());
                CHECK_FALSE((child->accessibleName().isEmpty() && child->text().isEmpty()));
                const int right = child->mapTo(&on.screen, QPoint{child->width(), 0}).x();
                CHECK(right <= on.screen.width());
            }
        }
}

TEST_CASE("the library ends with its last line, at every size", "[ui][library]")
{
    ExercisesOnScreen on;
    const int width = GENERATE(1048, 800, 640);
    const int text = GENERATE(100, 150);
    on.screen.setOffersOwn(true);
    on.theme.setTextSize(text);
    on.screen.resize(width, 640);
    QTest::qWait(20);
    const auto* last = widgetAt(on.screen, QStringLiteral("library/own"));
    INFO(width << " wide, text at " << text);
    CHECK(last->parentWidget()->height() - last->geometry().bottom() < 120);
}

TEST_CASE("no line of \"Is this right for us?\" is cut, in a small window and with large text", "[ui][library]")
{
    ExercisesOnScreen on;
    on.screen.showExercise(QStringLiteral("mirror"));
    on.press(QStringLiteral("exercise/safety"));
    for (const QSize size : {QSize{1024, 640}, QSize{960, 600}, QSize{1280, 800}})
        for (const int text : {100, 150}) {
            on.theme.setTextSize(text);
            on.screen.resize(size);
            QTest::qWait(30);
            for (const auto* label : widgetAt(on.screen, QStringLiteral("safety"))->findChildren<TextLabel*>()) {
                INFO(label->text().toStdString() << " at " << size.width() << ", " << text);
                CHECK(label->height() >= label->heightForWidth(label->width()));
            }
        }
}

TEST_CASE(
    "the ways on from \"Is this right for us?\" are on the screen, however small, and its lines follow the text size",
    "[ui][library]")
{
    ExercisesOnScreen on;
    on.screen.showExercise(QStringLiteral("mirror"));
    on.press(QStringLiteral("exercise/safety"));
    const auto* back = widgetAt(on.screen, QStringLiteral("safety/back"));
    const auto widestLine = [&on] {
        int widest = 0;
        for (const auto* label : widgetAt(on.screen, QStringLiteral("safety"))->findChildren<TextLabel*>())
            widest = std::max(widest, label->width());
        return widest;
    };
    for (const QSize size : {QSize{1024, 640}, QSize{1280, 800}})
        for (const int text : {100, 150}) {
            CAPTURE(size.width(), text);
            on.theme.setTextSize(text);
            on.screen.resize(size);
            QTest::qWait(30);
            CHECK(back->mapTo(&on.screen, QPoint{0, back->height()}).y() <= on.screen.height());
            if (size.width() == 1280)
                CHECK(widestLine() == on.theme.px(620));
        }
}
