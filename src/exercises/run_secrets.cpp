// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_state.h"

#include <algorithm>
#include <utility>

namespace inglenook::exercises {
namespace {

constexpr std::pair<std::string_view, Mark> kMarks[]{{"yes", Mark::Yes}, {"maybe", Mark::Maybe}, {"no", Mark::No}};

bool isWanted(const WipedVector<std::uint8_t>& marks, std::size_t place)
{
    return place < marks.size() && marks[place] >= static_cast<std::uint8_t>(Mark::Maybe);
}

} // namespace

bool RunState::isSecret(int step) const
{
    const auto& asked = definition->steps[static_cast<std::size_t>(step)];
    return isPrivate(step) && (asked.kind == StepKind::Match || asked.agree);
}

const WipedVector<std::uint8_t>* RunState::secretOf(int step, int person) const
{
    const auto found =
        std::find_if(secrets.begin(), secrets.end(), [&](const SecretAnswer& secret) { return secret.step == step; });
    return found == secrets.end() ? nullptr : &found->of.at(static_cast<std::size_t>(person));
}

WipedVector<std::uint8_t>& RunState::secretSlot(int step, int person)
{
    auto found =
        std::find_if(secrets.begin(), secrets.end(), [&](const SecretAnswer& secret) { return secret.step == step; });
    if (found == secrets.end())
        found = secrets.insert(secrets.end(), SecretAnswer{step, {}});
    return found->of.at(static_cast<std::size_t>(person));
}

void RunState::setMark(const std::string& card, Mark mark)
{
    const auto& step = stepOf(at());
    if (!takesAnswer() || step.kind != StepKind::Match || !isSecret(at().step))
        return;
    const auto cards = matchCards(step);
    const auto found = std::find_if(cards.begin(), cards.end(), [&](const Card* known) { return known->id == card; });
    if (found == cards.end())
        return;
    auto& marks = secretSlot(at().step, at().person);
    marks.resize(deckOf(step)->cards.size(), 0);
    marks[static_cast<std::size_t>(*found - deckOf(step)->cards.data())] = static_cast<std::uint8_t>(mark);
}

void RunState::setSecret(const Answer& answer)
{
    const auto& step = stepOf(at());
    auto& secret = secretSlot(at().step, at().person);
    secret = {};
    if (step.kind == StepKind::Match) {
        for (const auto& choice : answer.choices)
            for (const auto& [word, mark] : kMarks)
                if (const auto sign = choice.rfind('='); sign != std::string::npos && choice.substr(sign + 1) == word)
                    setMark(choice.substr(0, sign), mark);
        return;
    }
    for (std::size_t i = 0; i < step.options.size() && !answer.choices.empty(); ++i)
        if (step.options[i].id == answer.choices.front())
            secret.assign(1, static_cast<std::uint8_t>(i + 1));
}

void RunState::settle(int entry)
{
    for (const auto index : shown) {
        if (!isSecret(index) || !samePrivatePart(entry, index))
            continue;
        const auto& step = definition->steps[static_cast<std::size_t>(index)];
        const auto& first = secretSlot(index, 0);
        const auto& second = secretSlot(index, 1);
        std::vector<std::string> mutual;
        if (step.kind == StepKind::Match) {
            for (const auto* card : matchCards(step)) {
                const auto place = static_cast<std::size_t>(card - deckOf(step)->cards.data());
                if (isWanted(first, place) && isWanted(second, place))
                    mutual.push_back(card->id);
            }
        } else if (!first.empty() && !second.empty()) {
            mutual = {step.options.at(std::min(first.front(), second.front()) - std::size_t{1}).id};
        }
        for (const int person : {0, 1}) {
            const auto last = std::find_if(path.rbegin(), path.rend(), [&](const Moment& m) {
                return m.phase == Phase::Acting && m.person == person && m.step == index;
            });
            if (last != path.rend() && !mutual.empty())
                slotFor(*last).answer.choices = mutual;
        }
    }
    secrets.clear();
    askedAgain = false;
}

void RunState::askAgain()
{
    const auto part = at().entry;
    if (finished || part < 0 || !isPrivate(at().step))
        return;
    const auto isOfPart = [&](const Moment& moment) {
        return moment.entry >= 0 && moment.round == at().round && isPrivate(moment.step) &&
               samePrivatePart(moment.step, at().step);
    };
    auto begin = path.size();
    bool lost = false;
    while (begin > 0 && isOfPart(path[begin - 1])) {
        --begin;
        lost = lost || (path[begin].phase == Phase::Acting && isSecret(path[begin].step));
    }
    if (!lost || path[begin].phase != Phase::HandOver)
        return;
    path.resize(begin + 1);
    floor = begin;
    askedAgain = true;
}

} // namespace inglenook::exercises
