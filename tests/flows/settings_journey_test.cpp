// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/journey.h"

#include "application/library.h"
#include "models/habits.h"
#include "models/session_plan.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace inglenook;
using test::Journey;

namespace {

void openSettings(Journey& journey)
{
    journey.press(Qt::Key_Comma, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("settings/search"));
}

const exercises::Catalogue& allExercises()
{
    static ui::LibraryReader reader{{}};
    return reader.library().catalogue;
}

void search(Journey& journey, const QString& words)
{
    journey.press(Qt::Key_F, Qt::ControlModifier);
    journey.press(Qt::Key_A, Qt::ControlModifier);
    journey.type(words);
}

} // namespace

TEST_CASE("a setting is found by a word of it, by keys alone", "[flows][settings]")
{
    Journey journey;
    openSettings(journey);
    journey.type(QStringLiteral("/"));
    REQUIRE(journey.find(QStringLiteral("settings/search"))->isAncestorOf(QApplication::focusWidget()));
    journey.type(QStringLiteral("QUIET hoùrs"));
    CHECK(journey.isThere(QStringLiteral("settings/quiet-from")));
    CHECK_FALSE(journey.isThere(QStringLiteral("settings/reminders")));
    CHECK_FALSE(journey.isThere(QStringLiteral("settings/theme")));
    search(journey, QStringLiteral("reminders"));
    CHECK(journey.isThere(QStringLiteral("settings/reminders")));
    search(journey, QStringLiteral("reminders quiet")); // a word of the section, and one of what is in it
    CHECK(journey.isThere(QStringLiteral("settings/quiet-from")));
    CHECK_FALSE(journey.isThere(QStringLiteral("settings/reminders")));
    search(journey, QStringLiteral("curtain"));
    CHECK(journey.isThere(QStringLiteral("settings/curtain")));
    CHECK_FALSE(journey.isThere(QStringLiteral("settings/idle")));
    search(journey, QStringLiteral("zebra"));
    CHECK(journey.readable().contains(QStringLiteral("No setting has “zebra”.")));
    journey.press(Qt::Key_Escape); // empties the search
    CHECK(journey.isThere(QStringLiteral("settings/theme")));
    CHECK_FALSE(journey.isThere(QStringLiteral("settings/nothing")));
}

TEST_CASE("Esc leads out of the settings, and a page's key leads to it from there", "[flows][settings]")
{
    Journey journey;
    journey.makeJournalForTwo();
    openSettings(journey);
    search(journey, QStringLiteral("theme"));
    journey.press(Qt::Key_Escape); // empties the search
    CHECK(journey.isThere(QStringLiteral("settings/search")));
    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("today/greeting"));
    openSettings(journey);
    journey.press(Qt::Key_5, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("rituals/new"));
    openSettings(journey);
    journey.press(Qt::Key_Left, Qt::AltModifier);
    journey.waitFor(QStringLiteral("rituals/new"));
    journey.press(Qt::Key_F1);
    journey.waitFor(QStringLiteral("support"));
    journey.press(Qt::Key_1, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("today/greeting"));
    openSettings(journey);
    journey.activate(QStringLiteral("ways/change")); // a page of its own, on which somebody types
    journey.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(journey.isThere(QStringLiteral("passphrase")));
}

TEST_CASE("reminders are off until chosen, and quiet hours are typed", "[flows][settings]")
{
    Journey journey;
    CHECK(journey.settings().current().reminders == app::ReminderChoice::Never);
    openSettings(journey);
    journey.find(QStringLiteral("settings/reminders"))->findChild<QAbstractButton*>()->setFocus(Qt::TabFocusReason);
    journey.press(Qt::Key_Right);
    CHECK(journey.settings().current().reminders == app::ReminderChoice::WhileOpen);
    journey.press(Qt::Key_Right);
    CHECK(journey.settings().current().reminders == app::ReminderChoice::Always);
    journey.typeInto(QStringLiteral("settings/quiet-from"), QString{});
    journey.press(Qt::Key_A, Qt::ControlModifier);
    journey.type(QStringLiteral("soon"));
    journey.press(Qt::Key_Return);
    CHECK(journey.readable().contains(QStringLiteral("A time of the day, such as")));
    CHECK(journey.settings().current().quietFrom == 22 * 60);
    journey.press(Qt::Key_A, Qt::ControlModifier);
    journey.type(QStringLiteral("23:15"));
    journey.press(Qt::Key_Return);
    CHECK(journey.settings().current().quietFrom == 23 * 60 + 15);
    CHECK_FALSE(journey.readable().contains(QStringLiteral("A time of the day, such as")));
}

TEST_CASE("names, pronouns, marks and seats are changed by keys, and shown at once", "[flows][settings]")
{
    Journey journey;
    journey.makeJournalForTwo();
    openSettings(journey);
    CHECK(journey.readable().contains(QStringLiteral("sits on the left")));
    journey.activate(QStringLiteral("members/swap"));
    CHECK(journey.window().openJournal()->journal().members().front().name == "Sam");
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("members/swap"));

    journey.activate(QStringLiteral("members/change-Alex"));
    journey.waitFor(QStringLiteral("member/name"));
    journey.type(QStringLiteral("sam"));
    journey.press(Qt::Key_Return);
    CHECK(journey.readable().contains(QStringLiteral("Sam has that name already.")));
    journey.press(Qt::Key_A, Qt::ControlModifier);
    journey.type(QStringLiteral("Álex Rose"));
    journey.typeInto(QStringLiteral("member/pronouns"), QStringLiteral("they/them"));
    journey.activate(QStringLiteral("member/shape-1"));
    journey.activate(QStringLiteral("member/colour-1"));
    CHECK(journey.readable().contains(QStringLiteral("Sam has this mark now, and gets the other one.")));
    journey.activate(QStringLiteral("member/save"));
    journey.waitFor(QStringLiteral("members/change-Álex Rose"));
    CHECK(journey.readable().contains(QStringLiteral("they/them, sits on the right")));
    const auto& journal = journey.window().openJournal()->journal();
    CHECK(journal.me().shape == journal::Shape::Diamond);
    CHECK(journal.memberNamed("Sam")->shape == journal::Shape::Circle);

    journey.activate(QStringLiteral("settings/back"));
    journey.waitFor(QStringLiteral("today/greeting"));
    CHECK(journey.readable().contains(QStringLiteral("Sam and Álex Rose")));
    journey.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(journey.isThere(QStringLiteral("journal")));
}

TEST_CASE("who begins is proposed as two people like it", "[flows][settings]")
{
    Journey journey;
    journey.makeJournalForTwo();
    journey.lock();
    journey.unlock(QString::fromUtf16(test::kSamOpens));
    openSettings(journey);
    journey.find(QStringLiteral("settings/beginner"))->findChild<QAbstractButton*>()->setFocus(Qt::TabFocusReason);
    journey.press(Qt::Key_Right);
    journey.press(Qt::Key_Right); // whoever unlocked it
    journey.activate(QStringLiteral("settings/back"));
    ui::SessionPlan plan{journey.window().openJournal()->journal(), allExercises(), journey.clock()};
    REQUIRE(plan.choose(QStringLiteral("mirror")));
    CHECK(plan.people().value(plan.firstSpeaker()).name == QStringLiteral("Sam"));
    CHECK_FALSE(plan.hasBeginnings());
}

TEST_CASE("after one of two has left, the other finds what is for one, and what was written keeps its name",
          "[flows][settings]")
{
    Journey journey;
    journey.makeJournalForTwo();
    openSettings(journey);
    journey.activate(QStringLiteral("ways/remove-Sam"));
    journey.waitFor(QStringLiteral("leave/stays"));
    CHECK(journey.isThere(QStringLiteral("leave/goes")));
    journey.typeInto(QStringLiteral("leave/mine"), QString::fromUtf16(test::kAlexOpens));
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("members/departed"));
    CHECK_FALSE(journey.isThere(QStringLiteral("members/swap")));
    journey.activate(QStringLiteral("settings/back"));
    journey.waitFor(QStringLiteral("today/greeting"));
    CHECK_FALSE(journey.find<QLabel>(QStringLiteral("today/greeting"))->text().contains(QStringLiteral("Sam")));
    journey.press(Qt::Key_2, Qt::ControlModifier);
    CHECK_FALSE(journey.isThere(QStringLiteral("library/mirror"))); // needs two
    ui::SessionPlan plan{journey.window().openJournal()->journal(), allExercises(), journey.clock()};
    CHECK_FALSE(plan.choose(QStringLiteral("mirror")));
    REQUIRE(plan.choose(QStringLiteral("name-the-feeling")));
    CHECK_FALSE(plan.canChooseCompany());
    CHECK(plan.people().size() == 1);
}

TEST_CASE("after a search Tab leads to what was found, and on in the order in which it stands", "[flows][settings]")
{
    Journey journey;
    journey.makeJournalForTwo();
    openSettings(journey);
    search(journey, QStringLiteral("break"));
    REQUIRE(journey.isThere(QStringLiteral("settings/break-length")));
    CHECK_FALSE(journey.isThere(QStringLiteral("settings/theme")));
    journey.press(Qt::Key_Tab);
    auto* length = journey.find(QStringLiteral("settings/break-length"));
    INFO(QApplication::focusWidget()->objectName().toStdString());
    CHECK(length->isAncestorOf(QApplication::focusWidget()));
    journey.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("settings/break-ideas"));
    search(journey, QStringLiteral("week begins"));
    journey.press(Qt::Key_Tab);
    CHECK(journey.find(QStringLiteral("settings/week-begins"))->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("breaks are as long as two chose, with ideas or without, kept inside the journal", "[flows][settings]")
{
    Journey journey;
    journey.makeJournalForTwo();
    openSettings(journey);
    journey.find(QStringLiteral("settings/break-length"))->findChild<QAbstractButton*>()->setFocus(Qt::TabFocusReason);
    journey.press(Qt::Key_Right);
    journey.press(Qt::Key_Right); // an hour
    journey.activate(QStringLiteral("settings/break-ideas"));
    journey.activate(QStringLiteral("settings/gentle-cards"));
    journey.lock();
    journey.unlock(QString::fromUtf16(test::kSamOpens)); // the other one finds it so, too
    const auto& journal = journey.window().openJournal()->journal();
    CHECK(ui::breakMinutesIn(journal) == 60);
    CHECK_FALSE(ui::showsIdeas(journal));
    CHECK(ui::keepsToGentleCards(journal));
    journey.press(Qt::Key_2, Qt::ControlModifier);
    journey.activate(QStringLiteral("library/mirror"));
    journey.activate(QStringLiteral("exercise/begin"));
    journey.activate(QStringLiteral("safety/go-on"));
    journey.waitFor(QStringLiteral("session"));
    journey.press(Qt::Key_F8);
    journey.waitFor(QStringLiteral("session/option-1"));
    journey.activate(QStringLiteral("session/option-1"));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitUntil([&] { return journey.readable().contains(QStringLiteral("Where does each of you go?")); },
                      "it asks for the places");
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(QStringLiteral("break/choice-1"));
    CHECK(journey.find<QAbstractButton>(QStringLiteral("break/choice-1"))->text().startsWith(QStringLiteral("1 hour")));
    CHECK(journey.find<QAbstractButton>(QStringLiteral("break/choice-2"))
              ->text()
              .startsWith(QStringLiteral("20 minutes")));
    journey.activate(QStringLiteral("break/choice-1"));
    journey.waitFor(QStringLiteral("break/time"));
    CHECK_FALSE(journey.isThere(QStringLiteral("break/other-ideas")));
}

TEST_CASE("the day that a week begins with holds for what is typed, too", "[flows][settings]")
{
    Journey journey;
    const auto weekBegins = [&journey](int day) {
        journey.settings().change([day](app::Settings& next) { next.weekBegins = day; });
        return journey.window().openJournal()->journal().search().names().days.firstWeekday;
    };
    journey.makeJournalForTwo();
    CHECK(weekBegins(Qt::Sunday) == 6);
    CHECK(weekBegins(Qt::Saturday) == 5);
    CHECK(weekBegins(0) == static_cast<int>(QLocale{}.firstDayOfWeek()) - 1);
}

TEST_CASE("with large text in the smallest window no setting is cut, and none has to be scrolled to from the side",
          "[flows][settings]")
{
    Journey journey;
    journey.makeJournalForTwo();
    journey.theme().setTextSize(150);
    journey.window().resize(1024, 640);
    journey.lock();
    for (const auto* name : {"unlock/support", "unlock/settings"}) {
        const auto* button = journey.find(QLatin1String{name});
        INFO(name);
        CHECK(button->width() >= button->sizeHint().width());
    }
    journey.unlock(QString::fromUtf16(test::kAlexOpens));
    openSettings(journey);
    auto* scroll = journey.find(QStringLiteral("settings"))->findChild<QScrollArea*>();
    REQUIRE(scroll != nullptr);
    QList<QAbstractButton*> parts;
    for (auto* part : scroll->widget()->findChildren<QAbstractButton*>())
        if (part->isVisible())
            parts.append(part);
    const auto isHigh = [](const QAbstractButton* part) { return part->height() >= 20; };
    journey.waitUntil([&] { return std::all_of(parts.begin(), parts.end(), isHigh); }, "every row has its height");
    CHECK(scroll->horizontalScrollBar()->maximum() == 0);
    for (const auto* part : parts) {
        INFO(part->objectName().toStdString() << ": " << part->text().toStdString());
        CHECK(part->mapTo(scroll->widget(), QPoint{}).x() + part->width() <= scroll->viewport()->width());
    }
}
