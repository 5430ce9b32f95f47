// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/step_keys.h"

namespace inglenook::exercises {

bool hasField(StepKind kind)
{
    return kind == StepKind::Speak || kind == StepKind::Write || kind == StepKind::Deck || kind == StepKind::Commit ||
           kind == StepKind::Confirm || kind == StepKind::Choose;
}

bool hasTimer(StepKind kind)
{
    return kind != StepKind::Wait && kind != StepKind::Swap && kind != StepKind::Reveal && kind != StepKind::Pause;
}

bool needsActor(StepKind kind)
{
    switch (kind) {
    case StepKind::Read:
    case StepKind::Wait:
    case StepKind::Reveal:
    case StepKind::Pause:
    case StepKind::Swap:
    case StepKind::Close:
    case StepKind::Deck:
    case StepKind::Match:
    case StepKind::Commit:
        return false;
    default:
        return true;
    }
}

Actor usualActor(StepKind kind)
{
    switch (kind) {
    case StepKind::Reveal:
    case StepKind::Swap:
    case StepKind::Pause:
        return Actor::Both;
    case StepKind::Match:
        return Actor::EachInPrivate;
    default:
        return Actor::Either;
    }
}

bool needsPrompt(StepKind kind)
{
    return kind != StepKind::Deck && kind != StepKind::Reveal;
}

bool needsVerb(StepKind kind, Actor actor)
{
    const bool one = actor == Actor::Speaker || actor == Actor::Listener || actor == Actor::EachInPrivate;
    return one && kind != StepKind::Read && kind != StepKind::Close;
}

} // namespace inglenook::exercises
