// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/journey.h"

#include <QApplication>
#include <QListView>

using namespace inglenook;
using test::Journey;

namespace {

const auto kList = QStringLiteral("cards/list");

int rowsOf(Journey& journey)
{
    return journey.find<QListView>(kList)->model()->rowCount();
}

void openCardsOf(Journey& journey, const QString& exercise)
{
    journey.press(Qt::Key_2, Qt::ControlModifier);
    journey.activate(QStringLiteral("library/") + exercise);
    journey.activate(QStringLiteral("exercise/cards"));
    journey.waitFor(kList);
    journey.waitUntil([&] { return journey.find(kList)->hasFocus(); }, "the list has the keyboard");
}

} // namespace

TEST_CASE("cards are written, hidden, brought back and taken away by keys, and stay so after a restart",
          "[flows][cards]")
{
    Journey journey;
    journey.makeJournalForTwo();
    openCardsOf(journey, QStringLiteral("curious-questions"));
    const int all = rowsOf(journey);
    REQUIRE(all >= 80);

    journey.press(Qt::Key_N);
    journey.waitFor(QStringLiteral("card/words"));
    CHECK(journey.find(QStringLiteral("card/words"))->hasFocus());
    journey.press(Qt::Key_Return, Qt::ControlModifier); // nothing on it yet
    CHECK(journey.readable().contains(QStringLiteral("What would you like to stand on it?")));
    journey.type(QStringLiteral("Which door did you never open?"));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(kList);
    CHECK(rowsOf(journey) == 1); // among those of their own
    CHECK(journey.find(kList)->hasFocus());

    journey.press(Qt::Key_Return); // change it
    journey.waitFor(QStringLiteral("card/words"));
    journey.press(Qt::Key_End, Qt::ControlModifier);
    journey.type(QStringLiteral(" And why?"));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(kList);
    journey.press(Qt::Key_H);
    CHECK(journey.readable().contains(QStringLiteral("Bring it back")));

    journey.restart();
    journey.unlock(QString::fromUtf16(test::kSamOpens));
    openCardsOf(journey, QStringLiteral("curious-questions"));
    CHECK(rowsOf(journey) == all); // the hidden one is not among them
    journey.press(Qt::Key_H);      // one of ours
    CHECK(rowsOf(journey) == all - 1);
    auto* list = journey.find<QListView>(kList);
    for (int i = 0;
         i < 30 && !QApplication::focusWidget()->parentWidget()->objectName().startsWith(QStringLiteral("cards/shown"));
         ++i)
        journey.press(Qt::Key_Tab);
    journey.press(Qt::Key_Right);
    journey.press(Qt::Key_Right); // hidden
    CHECK(rowsOf(journey) == 2);
    list->setFocus(Qt::TabFocusReason);
    CHECK(list->model()->index(0, 0).data().toString() == QStringLiteral("Which door did you never open? And why?"));
    journey.press(Qt::Key_H);
    CHECK(rowsOf(journey) == 1);
    journey.press(Qt::Key_H);
    CHECK(rowsOf(journey) == 0);

    journey.press(Qt::Key_Escape);
    journey.waitFor(QStringLiteral("exercise/begin"));
    CHECK(journey.find(QStringLiteral("exercise/cards"))->hasFocus());
    journey.press(Qt::Key_Space);
    journey.waitFor(kList);
    CHECK(rowsOf(journey) == all + 1);
    journey.press(Qt::Key_Delete); // the own one is the first
    journey.waitFor(QStringLiteral("cards/take-away-dialog"));
    journey.press(Qt::Key_Escape); // the safe answer
    journey.waitUntil([&] { return !journey.isThere(QStringLiteral("cards/take-away-dialog")); }, "it is answered");
    CHECK(rowsOf(journey) == all + 1);
}

TEST_CASE("a card that is being written is there again after locking, after leaving it, and is gone when let go",
          "[flows][cards]")
{
    const auto words = QStringLiteral("card/words");
    Journey journey;
    journey.makeJournalForTwo();
    journey.press(Qt::Key_K, Qt::ControlModifier);
    journey.type(QStringLiteral("cards"));
    journey.press(Qt::Key_Return);
    journey.waitFor(kList);
    journey.press(Qt::Key_N);
    journey.waitFor(words);
    journey.type(QStringLiteral("Which door did"));
    journey.lock(); // before a second has passed
    journey.unlock(QString::fromUtf16(test::kSamOpens));
    CHECK_FALSE(journey.isThere(QStringLiteral("today/card"))); // it is not Sam’s
    journey.lock();
    journey.unlock(QString::fromUtf16(test::kAlexOpens));
    journey.waitFor(QStringLiteral("today/card"));
    CHECK(journey.readable().contains(QStringLiteral("Which door did")));
    journey.activate(QStringLiteral("today/card"));
    journey.waitFor(words);
    CHECK(journey.isThere(QStringLiteral("card/begun")));
    journey.type(QStringLiteral(" you"));
    CHECK(journey.readable().contains(QStringLiteral("Which door did you")));

    journey.press(Qt::Key_Escape); // never loses words
    journey.waitFor(kList);
    CHECK(journey.readable().contains(QStringLiteral("Go on with your card")));
    journey.press(Qt::Key_N);
    journey.waitFor(words);
    CHECK(journey.readable().contains(QStringLiteral("Which door did you")));
    journey.activate(QStringLiteral("card/let-go"));
    journey.waitFor(kList);
    journey.press(Qt::Key_N);
    journey.waitFor(words);
    CHECK_FALSE(journey.readable().contains(QStringLiteral("Which door")));
    journey.type(QStringLiteral("Which bridge?"));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(kList);

    journey.press(Qt::Key_Return); // change it, and lock
    journey.waitFor(words);
    journey.press(Qt::Key_End, Qt::ControlModifier);
    journey.type(QStringLiteral(" And when?"));
    journey.lock();
    journey.unlock(QString::fromUtf16(test::kAlexOpens));
    journey.activate(QStringLiteral("today/card"));
    journey.waitFor(words);
    CHECK(journey.readable().contains(QStringLiteral("Which bridge? And when?")));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitFor(kList);
    journey.press(Qt::Key_1, Qt::ControlModifier);
    CHECK_FALSE(journey.isThere(QStringLiteral("today/card")));
}

TEST_CASE("every deck is reached from the library, and the way back leads where one came from", "[flows][cards]")
{
    Journey journey;
    journey.makeJournalForTwo();
    journey.press(Qt::Key_2, Qt::ControlModifier);
    journey.activate(QStringLiteral("library/cards"));
    journey.waitFor(kList);
    for (const auto* deck : {"desires", "calming", "rituals", "something-new", "play", "specific-thanks",
                             "daily-question", "curious-questions"}) {
        journey.activate(QStringLiteral("cards/deck-") + QLatin1String{deck});
        INFO(deck);
        CHECK(rowsOf(journey) >= 25);
    }
    journey.activate(QStringLiteral("cards/back"));
    journey.waitFor(QStringLiteral("library/cards"));
    CHECK(journey.find(QStringLiteral("library/cards"))->hasFocus());
}
