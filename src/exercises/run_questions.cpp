// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_state.h"

#include "base/error.h"
#include "exercises/journal_deck.h"
#include "exercises/words.h"

#include <algorithm>

namespace inglenook::exercises {

RunState::RunState(const Definition& of, RunSetup with, std::span<const Deck> among)
    : definition{&of},
      decks{among},
      setup{std::move(with)}
{
    const auto people = setup.participants.size();
    const bool fits = (people == 1 && of.who != Who::Together) || (people == 2 && of.who != Who::Alone);
    if (!fits || setup.firstSpeaker < 0 || static_cast<std::size_t>(setup.firstSpeaker) >= people)
        throw Error{ErrorCode::InvalidInput, "this exercise is for another number of people"};
    for (std::size_t i = 0; i < of.steps.size(); ++i) {
        const auto& step = of.steps[i];
        if (!step.deck.empty() && step.deck != kNotedDeck && deckOf(step) == nullptr)
            throw Error{ErrorCode::InvalidInput, "the exercise needs a deck that isn't there: " + step.deck};
        const bool exists = step.only == Only::Always || (step.only == Only::Together) == together();
        const bool isLeftOut = std::find(setup.leftOut.begin(), setup.leftOut.end(), step.id) != setup.leftOut.end();
        if (exists && !isLeftOut && (together() || step.kind != StepKind::Swap))
            shown.push_back(static_cast<int>(i));
    }
}

const Step& RunState::stepOf(const Moment& moment) const
{
    return definition->steps[static_cast<std::size_t>(moment.step)];
}

int RunState::speaker(int round) const
{
    return together() && round == 1 ? 1 - setup.firstSpeaker : setup.firstSpeaker;
}

int RunState::listener(int round) const
{
    return together() ? 1 - speaker(round) : setup.firstSpeaker;
}

int RunState::personFor(const Step& step, int round) const
{
    if (step.actor == Actor::Listener)
        return listener(round);
    if (step.actor == Actor::Speaker || step.actor == Actor::EachInPrivate || !together())
        return speaker(round);
    return kShared;
}

bool RunState::isShown(int step) const
{
    return std::binary_search(shown.begin(), shown.end(), step);
}

bool RunState::isAway(const Moment& moment) const
{
    return moment.phase == Phase::Acting && stepOf(moment).kind == StepKind::Wait && stepOf(moment).away;
}

bool RunState::hasNothingNoted(int step) const
{
    const auto& of = definition->steps[static_cast<std::size_t>(step)];
    if (of.kind != StepKind::Deck || of.deck != kNotedDeck)
        return false;
    const auto* deck = deckOf(of);
    return deck == nullptr || deck->cards.empty();
}

int RunState::successor(int step) const
{
    const auto& next = definition->steps[static_cast<std::size_t>(step)].next;
    if (next.empty())
        return step + 1;
    return static_cast<int>(definition->find(next) - definition->steps.data());
}

int RunState::nextShown(int step) const
{
    const auto count = static_cast<int>(definition->steps.size());
    for (int hops = 0; step < count && hops <= count; ++hops) {
        if (isShown(step) && !hasNothingNoted(step))
            return step;
        step = successor(step);
    }
    return count;
}

bool RunState::isPrivate(int step) const
{
    return together() && definition->steps[static_cast<std::size_t>(step)].actor == Actor::EachInPrivate;
}

bool RunState::samePrivatePart(int a, int b) const
{
    const auto [low, high] = std::minmax(a, b);
    return std::all_of(shown.begin(), shown.end(),
                       [&, low = low, high = high](int step) { return step < low || step > high || isPrivate(step); });
}

bool RunState::canForward(Timestamp now) const
{
    if (finished || breakUntil)
        return false;
    if (at().phase != Phase::Acting)
        return at().phase != Phase::HandOver;
    const auto& step = stepOf(at());
    if (step.kind == StepKind::Confirm || step.kind == StepKind::Pause)
        return false;
    if (step.kind == StepKind::Choose && !step.multiple) {
        if (isSecret(at().step)) {
            const auto* secret = secretOf(at().step, at().person);
            return secret != nullptr && !secret->empty();
        }
        const auto* answer = find(at());
        return answer != nullptr && !answer->answer.choices.empty();
    }
    if (step.kind == StepKind::Wait && !step.away) // a clock that was set back must not lengthen the quiet
        return watch.elapsed(now) >= std::int64_t{step.waitSeconds} * 1000 || (watch.since && now < *watch.since);
    return true;
}

bool RunState::canGoBack() const
{
    return !finished && !breakUntil && path.size() > floor + 1;
}

bool RunState::canSkip() const
{
    return !finished && !breakUntil && at().phase == Phase::Acting && stepOf(at()).optional;
}

bool RunState::takesAnswer() const
{
    if (finished || breakUntil)
        return false;
    if (at().phase != Phase::Acting)
        return at().phase == Phase::Missing;
    switch (const auto& step = stepOf(at()); step.kind) {
    case StepKind::Speak:
        return step.typing;
    case StepKind::Write:
    case StepKind::Feel:
    case StepKind::Scale:
    case StepKind::Scales:
    case StepKind::Choose:
    case StepKind::Template:
    case StepKind::Deck:
    case StepKind::Match:
    case StepKind::Commit:
        return true;
    default:
        return false;
    }
}

std::size_t RunState::cardsInARow() const
{
    const auto other = std::find_if(path.rbegin(), path.rend(), [&](const Moment& m) { return m.step != at().step; });
    return static_cast<std::size_t>(other - path.rbegin());
}

const GivenAnswer* RunState::find(const Moment& moment) const
{
    const auto& id = stepOf(moment).id;
    const auto found = std::find_if(given.begin(), given.end(), [&](const GivenAnswer& answer) {
        return answer.step == id && answer.participant == moment.person && answer.round == moment.round &&
               answer.attempt == moment.attempt;
    });
    return found == given.end() ? nullptr : &*found;
}

GivenAnswer& RunState::slotFor(const Moment& moment)
{
    if (const auto* found = find(moment))
        return given[static_cast<std::size_t>(found - given.data())];
    return given.emplace_back(GivenAnswer{stepOf(moment).id, moment.person, moment.round, moment.attempt, {}});
}

void RunState::erase(const Moment& moment)
{
    if (const auto* found = find(moment))
        given.erase(given.begin() + (found - given.data()));
}

bool RunState::isSealed(std::size_t place) const
{
    const auto& moment = path[place];
    if (!isPrivate(moment.step))
        return false;
    const auto& step = stepOf(moment);
    for (auto later = place + 1; later < path.size(); ++later) {
        if (isSecret(moment.step) && !samePrivatePart(moment.step, path[later].step))
            return false; // only what is mutual is left
        const auto& opened = stepOf(path[later]).reveals;
        if (path[later].phase == Phase::Revealed && std::find(opened.begin(), opened.end(), step.id) != opened.end())
            return false;
    }
    return true;
}

std::optional<std::size_t> RunState::lastAnswered(std::string_view stepId, int viewer) const
{
    for (auto place = path.size(); place-- > 0;) {
        const auto& moment = path[place];
        if (moment.phase != Phase::Acting || moment.round != at().round || stepOf(moment).id != stepId)
            continue;
        const bool own = moment.person == viewer && isPrivate(at().step);
        if (const auto* answer = find(moment); answer != nullptr && (own || !isSealed(place)))
            return place;
    }
    return std::nullopt;
}

Names RunState::namesAt(const Moment& moment) const
{
    const auto name = [&](int person) { return setup.participants[static_cast<std::size_t>(person)].name; };
    const auto speaks = name(speaker(moment.round));
    if (!together())
        return {speaks, std::string{words::kPartner}, speaks, std::string{words::kPartner}};
    const auto listens = name(listener(moment.round));
    if (moment.person == kShared)
        return {std::string{words::kBoth}, std::string{words::kEachOther}, speaks, listens};
    return {name(moment.person), name(1 - moment.person), speaks, listens};
}

} // namespace inglenook::exercises
