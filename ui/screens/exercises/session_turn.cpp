// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/session_turn.h"

#include "widgets/person_look.h"

#include <QCoreApplication>

#include <algorithm>

namespace inglenook::ui {
namespace {

using exercises::Phase;
using exercises::StepKind;

QString tr(const char* text)
{
    return QCoreApplication::translate("Session", text);
}

QString nameOnTurn(const SessionModel& model)
{
    const auto& acting = model.view().acting;
    return acting.empty() ? QString{} : model.people().at(acting.front()).name;
}

/// Where the file gives no verb of its own.
QString usualVerb(StepKind kind)
{
    switch (kind) {
    case StepKind::Read:
        return tr("reads");
    case StepKind::Speak:
        return tr("speaks");
    case StepKind::Feel:
        return tr("looks for a word");
    case StepKind::Choose:
        return tr("chooses");
    case StepKind::Confirm:
        return tr("decides");
    case StepKind::Deck:
        return tr("draws a card");
    case StepKind::Wait:
        return tr("is quiet");
    case StepKind::Scale:
    case StepKind::Scales:
    case StepKind::Match:
        return tr("answers");
    case StepKind::Write:
    case StepKind::Template:
    case StepKind::Commit:
        return tr("writes");
    case StepKind::Pause:
    case StepKind::Reveal:
    case StepKind::Swap:
    case StepKind::Close:
        break;
    }
    return {};
}

} // namespace

bool isOnTurn(const SessionModel& model, int participant)
{
    const auto& acting = model.view().acting;
    return std::find(acting.begin(), acting.end(), participant) != acting.end();
}

Turn turnOf(const SessionModel& model)
{
    const auto& acting = model.view().acting;
    if (acting.empty())
        return Turn::Nobody;
    if (acting.size() > 1)
        return Turn::Both;
    return acting.front() == model.leftSeat() ? Turn::Left : Turn::Right;
}

BandSize bandOf(const SessionModel& model)
{
    const auto& view = model.view();
    if (view.phase == Phase::Revealed)
        return BandSize::Half;
    if (view.acting.size() != 1 && model.isForTwo())
        return BandSize::Short;
    if (view.phase == Phase::Missing || view.step == nullptr)
        return BandSize::Tall;
    switch (view.step->kind) {
    case StepKind::Write:
    case StepKind::Template:
    case StepKind::Feel:
    case StepKind::Commit:
    case StepKind::Match:
        return BandSize::Short;
    default:
        return BandSize::Tall;
    }
}

SeatContent seatOf(const SessionModel& model, int participant)
{
    const auto& view = model.view();
    SeatContent seat;
    seat.person = lookOf(model.people().at(participant));
    if (view.step == nullptr)
        return seat;
    const bool both = view.acting.size() != 1;
    const bool onTurn = isOnTurn(model, participant);
    if (view.phase == Phase::Missing)
        seat.verb = onTurn ? tr("says what is missing") : tr("listens");
    else if (onTurn && !both)
        seat.verb = view.step->verb.empty() ? usualVerb(view.step->kind) : model.filled(view.step->verb);
    else if (!onTurn)
        seat.verb = view.step->restingVerb.empty() ? tr("listens") : model.filled(view.step->restingVerb);
    if (!onTurn && view.phase == Phase::Acting)
        for (const auto& note : view.notes)
            seat.notes.append({QString::fromStdString(note.icon), QString::fromStdString(note.text)});
    return seat;
}

QString stepLabel(const SessionModel& model)
{
    const auto& view = model.view();
    if (view.phase == Phase::Missing)
        return tr("what is missing");
    return view.step == nullptr ? QString{} : model.filled(view.step->label);
}

QString forwardText(const SessionModel& model)
{
    const auto& view = model.view();
    if (view.step == nullptr || !view.canForward)
        return {};
    if (view.phase == Phase::Missing)
        return tr("Over to %1").arg(model.people().at(1 - view.acting.front()).name);
    if (!view.forward.empty())
        return QString::fromStdString(view.forward);
    switch (view.step->kind) {
    case StepKind::Speak:
    case StepKind::Write:
    case StepKind::Template:
        if (model.isForTwo() && view.acting.size() == 1 && view.step->actor != exercises::Actor::EachInPrivate)
            return tr("%1 has finished").arg(nameOnTurn(model));
        return tr("Go on");
    case StepKind::Feel:
        return tr("This is the word");
    case StepKind::Deck:
        return tr("Done with this card");
    case StepKind::Swap:
        return tr("Change over");
    case StepKind::Close:
        return tr("See what to keep");
    default:
        return tr("Go on");
    }
}

QString waitingText(const SessionModel& model)
{
    const auto& view = model.view();
    if (view.step == nullptr || view.canForward || view.phase != Phase::Acting)
        return {};
    if (view.step->kind == StepKind::Wait)
        return tr("A quiet moment");
    if (model.isForTwo() && view.acting.size() == 1)
        return tr("Waiting for %1’s answer").arg(nameOnTurn(model));
    return tr("Waiting for an answer");
}

QString skipText(const SessionModel& model)
{
    const auto& view = model.view();
    if (!view.canSkip || view.step == nullptr)
        return {};
    switch (view.step->kind) {
    case StepKind::Swap:
        return tr("Not this time");
    case StepKind::Commit:
        return tr("Leave it open");
    default:
        return tr("Skip this");
    }
}

} // namespace inglenook::ui
