// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_state.h"

#include <algorithm>

namespace inglenook::exercises {
namespace {

constexpr std::int64_t kShortestBreakMs = std::int64_t{20} * 60 * 1000;
constexpr std::int64_t kLongestBreakMs = std::int64_t{24} * 60 * 60 * 1000;

} // namespace

void RunState::callBreak(Timestamp now)
{
    const bool fits = timeOutDefinition != nullptr && timeOutDefinition != definition &&
                      timeOutDefinition->id != definition->id &&
                      timeOutDefinition->who != (together() ? Who::Alone : Who::Together);
    if (!fits || finished || breakUntil)
        return;
    watch.pause(now);
    presentSince.reset();
    auto begun = setup;
    begun.firstSpeaker = speaker(at().round);
    timeOut = std::make_unique<RunState>(*timeOutDefinition, std::move(begun), decks);
    timeOut->begin(now);
}

void RunState::takeBreak(Timestamp until, Timestamp now)
{
    if (breakUntil && extended)
        return;
    if (breakUntil)
        extended = true;
    else
        breakFrom = now;
    watch.pause(now);
    presentSince.reset();
    breakUntil = Timestamp{std::clamp(until.ms, now.ms + kShortestBreakMs, now.ms + kLongestBreakMs)};
}

void RunState::endBreak(Timestamp now)
{
    if (!breakUntil)
        return;
    breakUntil.reset();
    extended = false;
    presentSince = now;
    if (stepOf(at()).kind == StepKind::Pause)
        goTo(successor(at().step), at().round, at().retryUntil);
    if (!finished && stepOf(at()).kind == StepKind::Wait)
        watch.start(now);
}

void RunState::applyToTimeOut(const Event& event, Timestamp now)
{
    const bool onBreak = timeOut->breakUntil.has_value();
    const bool goesOn = std::holds_alternative<event::GoOn>(event) && !onBreak;
    const bool isBack = std::holds_alternative<event::EndBreak>(event) && onBreak;
    const bool stops = std::holds_alternative<event::Stop>(event);
    if (!goesOn && !isBack && !stops) {
        timeOut->apply(event, now);
        if (!timeOut->finished)
            return;
    }
    timeOut.reset();
    presentSince = now;
    if (stops)
        finish(true);
    else if (stepOf(at()).kind == StepKind::Wait)
        watch.start(now);
}

} // namespace inglenook::exercises
