// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_state.h"

#include "base/text.h"
#include "base/timestamp.h"

#include <algorithm>

namespace inglenook::exercises {
namespace {

constexpr std::int64_t kShortestBreakMs = std::int64_t{20} * 60 * 1000;
constexpr std::int64_t kLongestBreakMs = std::int64_t{24} * 60 * 60 * 1000;

/// "id=yes", "id=maybe" or "id=no" with an id of the deck.
bool isMark(std::string_view choice, const Deck* deck)
{
    const auto mark = choice.rfind('=');
    if (deck == nullptr || mark == std::string_view::npos)
        return false;
    const auto word = choice.substr(mark + 1);
    return (word == "yes" || word == "maybe" || word == "no") &&
           std::any_of(deck->cards.begin(), deck->cards.end(),
                       [&](const Card& card) { return card.id == choice.substr(0, mark); });
}

struct Apply {
    RunState& run;
    Timestamp now;

    void operator()(const event::Forward&) const { run.forward(now); }
    void operator()(const event::Back&) const { run.back(); }
    void operator()(const event::Skip&) const
    {
        if (!run.canSkip())
            return;
        run.erase(run.at());
        run.goTo(run.successor(run.at().step), run.at().round, run.at().retryUntil);
    }
    void operator()(const event::HandedOver&) const { run.openHandOver(); }
    void operator()(const event::SetAnswer& given) const { run.setAnswer(given.answer); }
    void operator()(const event::Confirm& given) const { run.confirm(given.fits); }
    void operator()(const event::ToggleTimer&) const
    {
        if (run.at().phase != Phase::Acting || run.stepOf(run.at()).timerSeconds == 0)
            return;
        if (run.watch.since)
            run.watch.pause(now);
        else
            run.watch.start(now);
    }
    void operator()(const event::NextCard&) const { run.nextCard(); }
    void operator()(const event::TakeBreak& given) const
    {
        run.watch.pause(now);
        run.breakUntil = Timestamp{std::clamp(given.until.ms, now.ms + kShortestBreakMs, now.ms + kLongestBreakMs)};
    }
    void operator()(const event::EndBreak&) const {}
    void operator()(const event::Stop&) const { run.finish(true); }
    void operator()(const event::SetKeep&) const {}
};

} // namespace

void RunState::begin(Timestamp now)
{
    startedAt = now;
    goTo(0, 0, -1);
    if (!finished && stepOf(at()).kind == StepKind::Wait)
        watch.start(now);
}

void RunState::apply(const Event& event, Timestamp now)
{
    if (finished) {
        const auto* keep = std::get_if<event::SetKeep>(&event);
        if (keep != nullptr && keep->keep)
            dropped.erase(keep->item);
        else if (keep != nullptr && keep->item < transcript().items.size())
            dropped.insert(keep->item);
        return;
    }
    if (breakUntil && std::holds_alternative<event::EndBreak>(event)) {
        breakUntil.reset();
        if (stepOf(at()).kind == StepKind::Pause)
            goTo(successor(at().step), at().round, at().retryUntil);
        if (!finished && stepOf(at()).kind == StepKind::Wait)
            watch.start(now);
        return;
    }
    if (breakUntil && !std::holds_alternative<event::Stop>(event) && !std::holds_alternative<event::TakeBreak>(event))
        return;

    const auto places = path.size();
    const auto before = at();
    std::visit(Apply{*this, now}, event);
    if (finished || (places == path.size() && before == at()))
        return;
    watch = {};
    if (stepOf(at()).kind == StepKind::Wait)
        watch.start(now);
}

void RunState::forward(Timestamp now)
{
    if (!canForward(now))
        return;
    const auto moment = at();
    const auto& step = stepOf(moment);
    const auto onward = successor(moment.step);
    if (moment.phase == Phase::Missing) {
        const auto back = static_cast<int>(definition->find(step.back) - definition->steps.data());
        goTo(back, moment.round, moment.step);
        return;
    }
    switch (step.kind) {
    case StepKind::Swap:
        goTo(static_cast<int>(definition->find(step.back) - definition->steps.data()), 1, -1);
        return;
    case StepKind::Close:
        finish(false);
        return;
    case StepKind::Choose: {
        const auto* answer = find(moment);
        const auto chosen = std::find_if(step.options.begin(), step.options.end(), [&](const Option& option) {
            return answer != nullptr && !step.multiple && option.id == answer->answer.choices.front();
        });
        const bool leads = chosen != step.options.end() && !chosen->next.empty();
        goTo(leads ? static_cast<int>(definition->find(chosen->next) - definition->steps.data()) : onward, moment.round,
             moment.retryUntil);
        return;
    }
    case StepKind::Deck:
        if (const auto* card = cardOf(moment))
            slotFor(moment).answer.choices = {card->id};
        if (cardsInARow() < static_cast<std::size_t>(step.cards)) {
            auto next = moment;
            next.retryUntil = -1;
            push(next);
            return;
        }
        break;
    default:
        break;
    }
    goTo(onward, moment.round, moment.retryUntil);
}

void RunState::confirm(bool fits)
{
    const auto moment = at();
    const auto& step = stepOf(moment);
    if (moment.phase != Phase::Acting || step.kind != StepKind::Confirm)
        return;
    slotFor(moment).answer.choices = {fits ? "yes" : "not-quite"};
    if (fits) {
        goTo(successor(moment.step), moment.round, -1);
    } else if (!step.missedPrompt.empty()) {
        auto missing = moment;
        missing.phase = Phase::Missing;
        path.push_back(missing);
    } else {
        goTo(static_cast<int>(definition->find(step.back) - definition->steps.data()), moment.round, moment.step);
    }
}

void RunState::nextCard()
{
    const auto moment = at();
    if (moment.phase != Phase::Acting || stepOf(moment).kind != StepKind::Deck)
        return;
    erase(moment);
    path.back().card = drawn[stepOf(moment).deck]++;
}

void RunState::setAnswer(Answer answer)
{
    if (!takesAnswer())
        return;
    const auto& step = stepOf(at());
    if (at().phase == Phase::Missing) {
        slotFor(at()).answer.text = toValidUtf8(answer.text);
        return;
    }
    answer = cleaned(std::move(answer), step, deckOf(step));
    if (answer.isEmpty())
        erase(at());
    else
        slotFor(at()).answer = std::move(answer);
}

Answer cleaned(Answer answer, const Step& step, const Deck* deck)
{
    answer.text = toValidUtf8(answer.text);
    for (auto& pick : answer.feelings) {
        pick.word = singleLine(toValidUtf8(pick.word));
        pick.family = toValidUtf8(pick.family);
    }
    std::erase_if(answer.feelings, [](const FeelingPick& pick) { return pick.word.empty(); });
    if (answer.scale && (*answer.scale < 0 || *answer.scale > 10))
        answer.scale.reset();
    std::erase_if(answer.scales, [&](const auto& value) {
        const auto known = std::find_if(step.items.begin(), step.items.end(),
                                        [&](const ScaleItem& item) { return item.id == value.first; });
        return known == step.items.end() || value.second < 0 || value.second > 10;
    });
    std::erase_if(answer.days, [&](const std::string& day) {
        constexpr std::size_t kDay = 10;  // 2026-12-01
        constexpr std::size_t kTime = 16; // 2026-12-01T20:30
        return !parseIso8601(day) || (day.size() != kDay && !(step.dayTime && day.size() == kTime));
    });
    std::sort(answer.days.begin(), answer.days.end());
    answer.days.erase(std::unique(answer.days.begin(), answer.days.end()), answer.days.end());
    answer.days.resize(std::min(answer.days.size(), static_cast<std::size_t>(step.days)));
    std::erase_if(answer.choices, [&](const std::string& choice) {
        if (step.kind == StepKind::Match)
            return !isMark(choice, deck);
        return std::none_of(step.options.begin(), step.options.end(),
                            [&](const Option& option) { return option.id == choice; });
    });
    if (step.kind == StepKind::Choose && !step.multiple && answer.choices.size() > 1)
        answer.choices.resize(1);
    std::map<std::string, std::string> slots;
    for (const auto& slot : step.slots)
        if (const auto found = answer.slots.find(slot.id); found != answer.slots.end() && !found->second.empty())
            slots.emplace(slot.id, toValidUtf8(found->second));
    answer.slots = std::move(slots);
    return answer;
}

} // namespace inglenook::exercises
