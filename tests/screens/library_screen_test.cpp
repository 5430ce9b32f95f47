// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/exercises_screen.h"
#include "screens/session_fixture.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>

using namespace inglenook;
using namespace inglenook::test;

namespace {

struct ExercisesOnScreen {
    OpenJournal journal;
    Theme theme;
    exercises::Catalogue catalogue = exercises::Catalogue::builtin();
    SessionPlan plan{*journal, catalogue};
    SessionModel model{*journal, catalogue, journal.clock};
    LibraryModel library{*journal, catalogue, journal.clock};
    ExercisesScreen screen{theme, library, plan, model};

    ExercisesOnScreen()
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
