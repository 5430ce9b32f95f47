// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_state.h"

#include <algorithm>
#include <iterator>

namespace inglenook::exercises {
namespace {

std::vector<int> everyone(const RunState& run)
{
    return run.together() ? std::vector<int>{0, 1} : std::vector<int>{0};
}

std::vector<int> onTurn(const RunState& run)
{
    const auto& moment = run.at();
    if (moment.person != kShared)
        return {moment.person};
    const bool all = moment.phase == Phase::Revealed || run.stepOf(moment).actor == Actor::Both;
    return all ? everyone(run) : std::vector<int>{};
}

std::vector<Option> optionsOf(const RunState& run, const Step& step, const Names& names)
{
    auto options = step.options;
    for (auto& option : options)
        option.text = fillIn(option.text, names);
    if (step.kind == StepKind::Match)
        for (const auto* card : run.matchCards(step))
            options.push_back({card->id, fillIn(card->text, names), {}});
    return options;
}

RevealedStep revealed(const RunState& run, const std::string& id, const Names& names)
{
    RevealedStep opened;
    opened.step = run.definition->find(id);
    const auto& asked = *opened.step;
    const auto& title = !dependsOnReader(asked.prompt)                            ? asked.prompt
                        : asked.heading.empty() || dependsOnReader(asked.heading) ? asked.label
                                                                                  : asked.heading;
    opened.prompt = fillIn(title, names);
    opened.options = optionsOf(run, *opened.step, names);
    opened.answers.resize(run.setup.participants.size());
    // The last answer of each: later places of the path win.
    for (const auto& moment : run.path) {
        if (run.stepOf(moment).id != id || moment.phase != Phase::Acting)
            continue;
        if (const auto* given = run.find(moment))
            opened.answers[static_cast<std::size_t>(std::max(0, moment.person))] = given->answer;
        if (const auto* card = run.cardOf(moment))
            opened.prompt = fillIn(card->text, names); // what they answered
    }
    if (opened.step->kind == StepKind::Match)
        std::erase_if(opened.options, [&](const Option& card) {
            const auto& mutual = opened.answers.front().choices;
            return std::find(mutual.begin(), mutual.end(), card.id) == mutual.end();
        });
    return opened;
}

std::optional<TimerView> timerOf(const Step& step, const Stopwatch& watch, Timestamp now)
{
    const auto total = step.kind == StepKind::Wait ? step.waitSeconds : step.timerSeconds;
    if (total == 0)
        return std::nullopt;
    const auto spent = watch.elapsed(now) / 1000;
    const auto left = static_cast<int>(std::max<std::int64_t>(0, total - spent));
    return TimerView{total, left, watch.since.has_value() && left > 0};
}

std::optional<Quote> quoteOf(const RunState& run, const Step& step, const Names& names)
{
    if (step.quote.empty())
        return std::nullopt;
    const auto place = run.lastAnswered(step.quote, run.at().person);
    if (!place)
        return std::nullopt;
    const auto& quoted = run.path[*place];
    const auto own = run.namesAt(quoted).me;
    auto slots = run.stepOf(quoted).slots;
    for (auto& slot : slots)
        slot.label = fillIn(slot.label, run.namesAt(quoted));
    return Quote{std::move(slots), optionsOf(run, run.stepOf(quoted), run.namesAt(quoted)), quoted.person,
                 step.quoteCaption.empty() ? own : fillIn(step.quoteCaption, names), run.find(quoted)->answer};
}

/// What was said to be missing when this step is tried again; for the one who tries.
std::string missedBefore(const RunState& run)
{
    const auto& now = run.at();
    if (now.retryUntil < 0 || run.stepOf(now).kind == StepKind::Confirm)
        return {};
    const auto last = std::find_if(run.path.rbegin(), run.path.rend(), [&](const Moment& moment) {
        return moment.phase == Phase::Missing && moment.round == now.round && moment.step == now.retryUntil;
    });
    if (last == run.path.rend() || (run.together() && last->person == now.person))
        return {};
    const auto* given = run.find(*last);
    return given == nullptr ? std::string{} : given->answer.text;
}

void fillCard(RunView& view, const RunState& run, const Step& step, const Names& names)
{
    view.cardId = run.at().card;
    view.canDraw = run.canDraw();
    if (view.canDraw)
        view.depths = run.depthsOf(step);
    view.depth = run.depthAt(step);
    if (const auto* card = run.cardOf(run.at()))
        view.card = fillIn(card->text, names);
}

void fillSecret(RunView& view, const RunState& run, const Step& step)
{
    const auto* secret = run.secretOf(run.at().step, run.at().person);
    if (step.kind == StepKind::Choose) {
        if (secret != nullptr && !secret->empty())
            view.answer.choices = {step.options.at(secret->front() - std::size_t{1}).id};
        return;
    }
    for (const auto* card : run.matchCards(step)) {
        const auto place = static_cast<std::size_t>(card - run.deckOf(step)->cards.data());
        view.marks.push_back(secret != nullptr && place < secret->size() ? static_cast<Mark>((*secret)[place])
                                                                         : Mark::None);
    }
}

void fillActing(RunView& view, const RunState& run, const Step& step, const Names& names, Timestamp now)
{
    view.prompt = fillIn(step.prompt, names);
    view.help = fillIn(step.help, names);
    view.example = fillIn(step.example, names);
    view.field = fillIn(step.fieldLabel, names);
    view.yes = fillIn(step.yes, names);
    view.notQuite = fillIn(step.notQuite, names);
    view.notes = step.notes;
    for (auto& note : view.notes)
        note.text = fillIn(note.text, names);
    view.options = optionsOf(run, step, names);
    view.slots = step.slots;
    for (auto& slot : view.slots)
        slot.label = fillIn(slot.label, names);
    view.quote = quoteOf(run, step, names);
    view.missed = missedBefore(run);
    view.timer = timerOf(step, run.watch, now);
    if (const auto* given = run.find(run.at()))
        view.answer = given->answer;
    if (step.kind == StepKind::Deck)
        fillCard(view, run, step, names);
    if (run.isSecret(run.at().step))
        fillSecret(view, run, step);
}

/// Where the calming ideas are from: the step itself, or the time-out that this break goes without.
const Step* pauseStep(const RunState& run, const Step& step)
{
    if (step.kind == StepKind::Pause || run.timeOutDefinition == nullptr)
        return step.kind == StepKind::Pause ? &step : nullptr;
    const auto& steps = run.timeOutDefinition->steps;
    const auto found =
        std::find_if(steps.begin(), steps.end(), [](const Step& other) { return other.kind == StepKind::Pause; });
    return found == steps.end() ? nullptr : &*found;
}

void fillBreak(RunView& view, const RunState& run, const Step& step, const Names& names)
{
    view.phase = Phase::OnBreak;
    view.breakUntil = run.breakUntil;
    view.breakFrom = run.breakFrom;
    view.canExtend = !run.extended;
    const auto* pause = pauseStep(run, step);
    if (pause == &step)
        view.quote = quoteOf(run, step, names);
    if (const auto* deck = pause == nullptr ? nullptr : run.deckOf(*pause))
        for (const auto place : deck->order(run.setup.seed + static_cast<std::uint64_t>(run.startedAt.ms)))
            if (const auto& card = deck->cards[place]; !card.hidden)
                view.ideas.push_back(card);
}

/// The time-out in place of the exercise that it interrupts.
RunView viewOfTimeOut(const RunState& run, Timestamp now)
{
    auto view = run.timeOut->view(now);
    view.isTimeOut = true;
    view.askedAgain = run.askedAgain;
    const auto place = std::lower_bound(run.shown.begin(), run.shown.end(), run.at().step) - run.shown.begin();
    view.waitingCount = static_cast<int>(run.shown.size());
    view.waitingNumber = std::min(static_cast<int>(place) + 1, view.waitingCount);
    return view;
}

} // namespace

RunView RunState::view(Timestamp now) const
{
    if (timeOut)
        return viewOfTimeOut(*this, now);
    RunView view;
    const auto& moment = at();
    std::vector<int> steps;
    std::copy_if(shown.begin(), shown.end(), std::back_inserter(steps),
                 [&](int step) { return step == moment.step || !hasNothingNoted(step); });
    view.stepCount = static_cast<int>(steps.size());
    view.round = moment.round;
    view.askedAgain = askedAgain;
    view.attempt = moment.attempt;
    const auto place = std::lower_bound(steps.begin(), steps.end(), moment.step) - steps.begin();
    view.stepNumber = std::min(static_cast<int>(place) + 1, view.stepCount);
    if (finished) {
        view.phase = Phase::Finished;
        view.acting = everyone(*this);
        view.transcript = transcript();
        view.stoppedEarly = stoppedEarly;
        view.suggestion = stoppedEarly ? nullptr : suggestion();
        return view;
    }
    const auto& step = stepOf(moment);
    const auto names = namesAt(moment);
    view.step = &step;
    view.label = fillIn(step.label, names);
    if (breakUntil) {
        fillBreak(view, *this, step, names);
        return view;
    }
    view.phase = moment.phase;
    view.acting = onTurn(*this);
    view.canGoBack = canGoBack();
    view.canSkip = canSkip();
    view.canForward = canForward(now);

    view.verb = fillIn(step.verb, names);
    view.restingVerb = fillIn(step.restingVerb, names);
    if (moment.phase != Phase::HandOver)
        view.forward = fillIn(step.forward, names);
    switch (moment.phase) {
    case Phase::HandOver:
        if (moment.person != speaker(moment.round))
            view.answeredBefore = 1 - moment.person;
        break;
    case Phase::Missing:
        view.prompt = fillIn(step.missedPrompt, names);
        view.quote = quoteOf(*this, step, names);
        if (const auto* said = find(moment))
            view.answer.text = said->answer.text;
        break;
    case Phase::Revealed:
        view.prompt = fillIn(step.prompt, names);
        view.help = fillIn(step.help, names);
        for (const auto& id : step.reveals)
            if (isShown(static_cast<int>(definition->find(id) - definition->steps.data())))
                view.revealed.push_back(revealed(*this, id, names));
        break;
    default:
        fillActing(view, *this, step, names, now);
        break;
    }
    return view;
}

} // namespace inglenook::exercises
