// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft_words.h"

#include <QCoreApplication>

namespace inglenook::ui {
namespace {

using exercises::Actor;
using exercises::StepKind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StepWords)
};

} // namespace

QString kindText(StepKind kind)
{
    switch (kind) {
    case StepKind::Read:
        return Words::tr("Read something");
    case StepKind::Speak:
        return Words::tr("Speak");
    case StepKind::Write:
        return Words::tr("Write");
    case StepKind::Feel:
        return Words::tr("Name a feeling");
    case StepKind::Scale:
        return Words::tr("Mark a place on a line");
    case StepKind::Scales:
        return Words::tr("Mark several lines");
    case StepKind::Choose:
        return Words::tr("Choose");
    case StepKind::Template:
        return Words::tr("Fill in a sentence");
    case StepKind::Confirm:
        return Words::tr("Say whether it fits");
    case StepKind::Deck:
        return Words::tr("Draw a card");
    case StepKind::Wait:
        return Words::tr("Be quiet");
    case StepKind::Match:
        return Words::tr("Find what both would like");
    case StepKind::Reveal:
        return Words::tr("Open answers together");
    case StepKind::Commit:
        return Words::tr("Promise something");
    case StepKind::Pause:
        return Words::tr("Take a break");
    case StepKind::Swap:
        return Words::tr("Change over");
    case StepKind::Close:
        return Words::tr("Close");
    }
    return {};
}

QString kindHint(StepKind kind)
{
    switch (kind) {
    case StepKind::Read:
        return Words::tr("There is something to read, and nothing to answer.");
    case StepKind::Speak:
        return Words::tr("Somebody speaks aloud. Nothing has to be typed.");
    case StepKind::Write:
        return Words::tr("Somebody types in their own words.");
    case StepKind::Feel:
        return Words::tr("One or more words of the feelings wheel.");
    case StepKind::Scale:
        return Words::tr("A place between two ends in words.");
    case StepKind::Scales:
        return Words::tr("Two to eight short lines on one page, each between two ends.");
    case StepKind::Choose:
        return Words::tr("One of several, or more than one. A choice can lead to another step.");
    case StepKind::Template:
        return Words::tr("Gaps that make a sentence, such as “When you …”.");
    case StepKind::Confirm:
        return Words::tr("Yes goes on. Not quite goes back and is heard once more.");
    case StepKind::Deck:
        return Words::tr("A card of a deck to talk about.");
    case StepKind::Wait:
        return Words::tr("A quiet that can’t be cut short.");
    case StepKind::Match:
        return Words::tr("Each marks cards in private. Only what neither said no to is shown.");
    case StepKind::Reveal:
        return Words::tr("What each answered in private, side by side, in the same moment.");
    case StepKind::Commit:
        return Words::tr("It becomes a promise, a ritual or an agreement if they keep it.");
    case StepKind::Pause:
        return Words::tr("They agree when they are back, and the screen waits.");
    case StepKind::Swap:
        return Words::tr("Speaker and listener change over, and a second round begins.");
    case StepKind::Close:
        return Words::tr("The end. Every exercise has one, as its last step.");
    }
    return {};
}

QString actorText(Actor actor)
{
    switch (actor) {
    case Actor::Speaker:
        return Words::tr("The speaker");
    case Actor::Listener:
        return Words::tr("The listener");
    case Actor::Either:
        return Words::tr("Whoever likes");
    case Actor::Both:
        return Words::tr("Both at once");
    case Actor::EachInPrivate:
        return Words::tr("Each in private");
    }
    return {};
}

std::vector<std::pair<QString, QString>> coachChoices()
{
    const auto key = [](const char* word) { return QString{QLatin1String{word}}; };
    return {{Words::tr("Nothing"), {}},
            {Words::tr("Something that can be seen or heard"), key("behaviour")},
            {Words::tr("A feeling"), key("feeling")},
            {Words::tr("A wish"), key("wish")},
            {Words::tr("An apology"), key("apology")},
            {Words::tr("Thanks"), key("thanks")}};
}

} // namespace inglenook::ui
