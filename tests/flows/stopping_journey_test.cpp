// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/key_player.h"

#include <QApplication>

using namespace inglenook;
using exercises::StepKind;
using test::Journey;
using test::KeyPlayer;

// Stopping is as kind as finishing, in the middle of every kind of step: it asks once, going on is the safe answer,
// what waits is there again after locking, and what is to be kept is shown.

namespace {

struct Place {
    StepKind kind;
    const char* exercise;
    bool together = true;
};

const auto kDialog = QStringLiteral("session/stop-dialog");

void askToStop(Journey& journey)
{
    journey.press(Qt::Key_Escape);
    journey.waitFor(kDialog);
}

/// One of the verbs of the question, by Tab and Enter.
void answer(Journey& journey, KeyPlayer& people, const QString& verb)
{
    people.tabTo(verb);
    journey.press(Qt::Key_Return);
    journey.waitUntil([&] { return !journey.isThere(kDialog); }, "the question is answered");
}

void stopAt(Journey& journey, const Place& place)
{
    INFO(place.exercise << ", kind " << static_cast<int>(place.kind));
    KeyPlayer people{journey};
    people.playTo(place.kind, QString::fromLatin1(place.exercise), place.together);
    const auto before = people.place();

    askToStop(journey);
    journey.press(Qt::Key_Escape); // the safe answer
    journey.waitUntil([&] { return !journey.isThere(kDialog); }, "they go on");
    CHECK(people.place() == before);
    CHECK(journey.find(QStringLiteral("session"))->isAncestorOf(QApplication::focusWidget()));

    askToStop(journey);
    answer(journey, people, QStringLiteral("dialog/1")); // stop, for another time
    journey.waitFor(QStringLiteral("today/continue"));
    journey.lock();
    journey.unlock(QString::fromUtf16(place.together ? test::kSamOpens : test::kAlexOpens));
    people.tabTo(QStringLiteral("today/continue"));
    journey.press(Qt::Key_Return);
    journey.waitFor(QStringLiteral("session"));
    if (journey.isThere(QStringLiteral("session/hand-over"))) {
        journey.waitUntil([&] { return journey.find(QStringLiteral("session/hand-over"))->hasFocus(); },
                          "who is there is asked first");
        journey.press(Qt::Key_Return);
    }
    CHECK(people.place() == before);

    askToStop(journey);
    answer(journey, people, QStringLiteral("dialog/2")); // keep and stop
    journey.waitFor(QStringLiteral("closing/title"));
    journey.press(Qt::Key_Return, Qt::ControlModifier);
    journey.waitUntil([&] { return !journey.window().openJournal()->session().isOpen(); }, "it is over");
    CHECK(journey.window().openJournal()->journal().runs().unfinished().empty());
}

void stopAtEach(std::initializer_list<Place> places)
{
    Journey journey;
    journey.makeJournalForTwo();
    test::makeSmall(journey);
    for (const auto& place : places)
        stopAt(journey, place);
}

} // namespace

TEST_CASE("stopping in the middle of what is said and written", "[flows][every]")
{
    stopAtEach({{StepKind::Speak, "mirror"},
                {StepKind::Write, "how-close"},
                {StepKind::Confirm, "mirror"},
                {StepKind::Swap, "mirror"},
                {StepKind::Template, "i-statement"},
                {StepKind::Feel, "name-the-feeling", false}});
}

TEST_CASE("stopping in the middle of marks, choices, cards and quiet", "[flows][every]")
{
    stopAtEach({{StepKind::Scale, "weekly-check-in"},
                {StepKind::Scales, "how-it-is"},
                {StepKind::Choose, "something-new"},
                {StepKind::Match, "something-new"},
                {StepKind::Deck, "curious-questions"},
                {StepKind::Wait, "curious-questions"}});
}

TEST_CASE("stopping in the middle of what is opened and agreed on, and at the last page", "[flows][every]")
{
    stopAtEach({{StepKind::Read, "rebuild-trust"},
                {StepKind::Pause, "time-out"},
                {StepKind::Reveal, "safe-space"},
                {StepKind::Commit, "safe-space"},
                {StepKind::Close, "daily-question", false}});
}
