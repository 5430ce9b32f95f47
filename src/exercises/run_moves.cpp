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
        moment.card = drawn[step.deck]++;
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
                push({Phase::HandOver, now.entry, other, now.round, 0, -1, now.entry, -1});
                floor = path.size() - 1;
                return;
            }
            endPrivatePart(now.entry);
            floor = path.size();
        } else {
            push({Phase::Acting, target, now.person, round, 0, retryUntil, now.entry, -1});
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

void RunState::endPrivatePart(int entry)
{
    for (const auto index : shown) {
        const auto& step = definition->steps[static_cast<std::size_t>(index)];
        if (step.kind == StepKind::Match && samePrivatePart(entry, index))
            keepMutualOnly(step.id);
    }
}

void RunState::keepMutualOnly(const std::string& stepId)
{
    const auto wanted = [&](int person) {
        std::set<std::string> ids;
        for (const auto& answer : given) {
            if (answer.step != stepId || answer.participant != person)
                continue;
            ids.clear(); // the last one counts
            for (const auto& choice : answer.answer.choices)
                if (const auto mark = choice.rfind('='); mark != std::string::npos && choice.substr(mark) != "=no")
                    ids.insert(choice.substr(0, mark));
        }
        return ids;
    };
    const auto first = wanted(0);
    const auto second = wanted(1);
    std::vector<std::string> mutual;
    std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(mutual));

    given.erase(std::remove_if(given.begin(), given.end(), [&](const auto& answer) { return answer.step == stepId; }),
                given.end());
    if (mutual.empty())
        return;
    for (const int person : {0, 1}) {
        const auto last = std::find_if(path.rbegin(), path.rend(), [&](const Moment& m) {
            return m.phase == Phase::Acting && m.person == person && stepOf(m).id == stepId;
        });
        if (last != path.rend())
            slotFor(*last).answer.choices = mutual;
    }
}

void RunState::finish(bool early)
{
    finished = true;
    stoppedEarly = early;
    breakUntil.reset();
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
