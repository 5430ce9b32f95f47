// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_state.h"

#include "base/text.h"
#include "base/timestamp.h"

#include <algorithm>

namespace inglenook::exercises {
namespace {

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
    void operator()(const event::HideCard&) const { run.nextCard(); }
    void operator()(const event::SetDepth& given) const { run.setDepth(given.depth); }
    void operator()(const event::SetMark& given) const { run.setMark(given.card, given.mark); }
    void operator()(const event::CallBreak&) const { run.callBreak(now); }
    void operator()(const event::TakeBreak& given) const { run.takeBreak(given.until, now); }
    void operator()(const event::EndBreak&) const { run.endBreak(now); }
    void operator()(const event::GoOn&) const {}
    void operator()(const event::Stop&) const { run.finish(true); }
    void operator()(const event::SetAside&) const { run.presentSince.reset(); }
    void operator()(const event::TakeUp&) const {}
    void operator()(const event::SetKeep&) const {}
};

} // namespace

void RunState::begin(Timestamp now)
{
    startedAt = now;
    presentSince = now;
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
    if (timeOut) {
        applyToTimeOut(event, now);
        return;
    }
    const bool breaks = std::holds_alternative<event::Stop>(event) || std::holds_alternative<event::EndBreak>(event) ||
                        std::holds_alternative<event::TakeBreak>(event);
    if (breakUntil && !breaks)
        return;
    if (!breakUntil)
        keepTime(now);
    if (breakUntil && std::holds_alternative<event::EndBreak>(event)) {
        endBreak(now); // a quiet goes on where it was
        return;
    }

    const auto places = path.size();
    const auto before = at();
    const auto away = awayMs(now);
    std::visit(Apply{*this, now}, event);
    if (finished || places != path.size() || before != at())
        presentMs += away;
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
        putAside(moment);
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

void RunState::setAnswer(Answer answer)
{
    if (!takesAnswer())
        return;
    const auto& step = stepOf(at());
    if (at().phase == Phase::Missing) {
        slotFor(at()).answer.text = toValidUtf8(answer.text);
        return;
    }
    if (isSecret(at().step)) {
        setSecret(answer);
        return;
    }
    answer = cleaned(std::move(answer), step);
    if (answer.isEmpty())
        erase(at());
    else
        slotFor(at()).answer = std::move(answer);
}

Answer cleaned(Answer answer, const Step& step)
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
