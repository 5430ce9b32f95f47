// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_state.h"

#include <algorithm>

namespace inglenook::exercises {

std::int64_t Stopwatch::elapsed(Timestamp now) const
{
    return elapsedMs + (since ? std::max<std::int64_t>(0, now.ms - since->ms) : 0);
}

void Stopwatch::start(Timestamp now)
{
    if (!since)
        since = now;
}

void Stopwatch::pause(Timestamp now)
{
    elapsedMs = elapsed(now);
    since.reset();
}

void RunState::push(Moment moment)
{
    moment.attempt = static_cast<int>(std::count_if(path.begin(), path.end(), [&](const Moment& earlier) {
        return earlier.phase == Phase::Acting && moment.phase == Phase::Acting && earlier.step == moment.step &&
               earlier.person == moment.person && earlier.round == moment.round;
    }));
    const auto& step = stepOf(moment);
    if (step.kind == StepKind::Deck && moment.phase == Phase::Acting)
        moment.card = drawFor(moment);
    // A second try begins with the words of the first one.
    if (moment.retryUntil >= 0 && step.kind != StepKind::Confirm && moment.attempt > 0 && find(moment) == nullptr) {
        auto before = moment;
        --before.attempt;
        if (const auto* answer = find(before)) {
            const auto words = answer->answer;
            slotFor(moment).answer = words;
        }
    }
    path.push_back(moment);
}

void RunState::goTo(int target, int round, int retryUntil)
{
    target = nextShown(target);
    const auto count = static_cast<int>(definition->steps.size());

    if (!path.empty() && isPrivate(at().step) && at().phase == Phase::Acting) {
        const auto now = at();
        if (target >= count || !samePrivatePart(now.step, target)) {
            if (now.person == speaker(now.round)) { // sealed: the other one's part begins
                const auto other = 1 - now.person;
                push({Phase::HandOver, now.entry, other, now.round, 0, -1, now.entry, {}});
                floor = path.size() - 1;
                return;
            }
            settle(now.entry);
            floor = path.size();
        } else {
            push({Phase::Acting, target, now.person, round, 0, retryUntil, now.entry, {}});
            return;
        }
    }

    if (target >= count) {
        finish(false);
        return;
    }
    const auto& step = definition->steps[static_cast<std::size_t>(target)];
    if (step.kind == StepKind::Swap && round > 0) {
        goTo(successor(target), round, -1);
        return;
    }
    Moment moment;
    moment.step = target;
    moment.round = round;
    moment.person = personFor(step, round);
    moment.retryUntil = target <= retryUntil ? retryUntil : -1;
    if (isPrivate(target)) {
        moment.phase = Phase::HandOver;
        moment.entry = target;
    } else if (step.kind == StepKind::Reveal) {
        moment.phase = Phase::Revealed;
        moment.person = together() ? kShared : moment.person;
    }
    push(moment);
}

void RunState::openHandOver()
{
    auto moment = at();
    if (moment.phase != Phase::HandOver)
        return;
    moment.phase = Phase::Acting;
    push(moment);
    floor = path.size() - 1;
}

void RunState::back()
{
    if (canGoBack())
        path.pop_back();
}

void RunState::keepTime(Timestamp now)
{
    if (presentSince && !finished) {
        const auto passed = std::max<std::int64_t>(0, now.ms - presentSince->ms);
        const auto& moment = at();
        if (!isAway(moment)) // the time away is counted as one, also where the journal was locked in it
            presentMs += passed;
        if (moment.phase == Phase::Acting && stepOf(moment).kind == StepKind::Speak) {
            const auto& id = stepOf(moment).id;
            const auto same = std::find_if(turns.begin(), turns.end(), [&](const SpokenTurn& turn) {
                return turn.step == id && turn.participant == moment.person && turn.round == moment.round;
            });
            if (same != turns.end())
                same->ms += passed;
            else if (passed > 0)
                turns.push_back({id, moment.person, moment.round, passed});
        }
    }
    presentSince = now;
}

std::int64_t RunState::awayMs(Timestamp now) const
{
    if (finished || breakUntil || !isAway(at()))
        return 0;
    return std::clamp<std::int64_t>(watch.elapsed(now), 0, std::int64_t{stepOf(at()).waitSeconds} * 1000);
}

void RunState::finish(bool early)
{
    finished = true;
    stoppedEarly = early;
    breakUntil.reset();
    presentSince.reset();
    secrets.clear();
    askedAgain = false;
    watch = {};
    // What was sealed and never opened, and what lies on a way that they turned back from, is forgotten.
    std::vector<GivenAnswer> left;
    for (std::size_t place = 0; place < path.size(); ++place) {
        if (path[place].phase != Phase::Acting || isSealed(place))
            continue;
        if (const auto* answer = find(path[place]))
            left.push_back(*answer);
    }
    given = std::move(left);
}

} // namespace inglenook::exercises
