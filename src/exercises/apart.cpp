// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/apart.h"

#include <algorithm>

namespace inglenook::exercises {
namespace {

bool canBeAnsweredApart(const Step& step)
{
    if (step.actor != Actor::EachInPrivate || step.agree || !step.next.empty() || !step.quote.empty())
        return false;
    switch (step.kind) {
    case StepKind::Scale:
    case StepKind::Scales:
    case StepKind::Write:
        return true;
    case StepKind::Choose: // without an answer, the only way on is to skip it
        return (step.optional || step.multiple) &&
               std::all_of(step.options.begin(), step.options.end(), [](const auto& o) { return o.next.empty(); });
    default:
        return false;
    }
}

/// One step on the way to the page; false when it leads nowhere.
bool goOn(Run& run, std::span<const std::vector<GivenAnswer>> answers, Timestamp now)
{
    const auto before = run.stamp();
    const auto view = run.view(now);
    if (view.phase == Phase::HandOver) {
        run.apply(event::HandedOver{}, now);
        return run.stamp() != before;
    }
    if (view.phase != Phase::Acting || view.acting.size() != 1)
        return false;
    const auto& mine = answers[static_cast<std::size_t>(view.acting.front())];
    const auto given =
        std::find_if(mine.begin(), mine.end(), [&](const GivenAnswer& one) { return one.step == view.step->id; });
    if (given != mine.end())
        run.apply(event::SetAnswer{given->answer}, now);
    if (run.view(now).canForward)
        run.apply(event::Forward{}, now);
    else
        run.apply(event::Skip{}, now);
    return run.stamp() != before;
}

} // namespace

const Step* revealApart(const Definition& definition)
{
    const auto steps = stepsApart(definition);
    if (steps.empty())
        return nullptr;
    return &*std::find_if(definition.steps.begin(), definition.steps.end(),
                          [](const Step& step) { return step.kind == StepKind::Reveal; });
}

std::vector<const Step*> stepsApart(const Definition& definition)
{
    if (definition.who == Who::Alone || !definition.leavesTrace)
        return {};
    std::vector<const Step*> steps;
    for (const auto& step : definition.steps) {
        if (step.only == Only::Alone)
            continue;
        if (step.kind == StepKind::Reveal) {
            const bool opensAll = std::all_of(steps.begin(), steps.end(), [&step](const Step* one) {
                return std::find(step.reveals.begin(), step.reveals.end(), one->id) != step.reveals.end();
            });
            return opensAll ? steps : std::vector<const Step*>{};
        }
        if (!canBeAnsweredApart(step))
            return {};
        steps.push_back(&step);
    }
    return {};
}

std::optional<Run> revealedRun(const Definition& definition, RunSetup setup,
                               std::span<const std::vector<GivenAnswer>> answers, Timestamp now,
                               std::span<const Deck> decks, const Definition* timeOut)
{
    const auto steps = stepsApart(definition);
    if (steps.empty() || setup.participants.size() != 2 || answers.size() != 2)
        return std::nullopt;
    auto run = Run::start(definition, std::move(setup), now, decks, timeOut);
    // Each step once for each, and the hand-overs between them.
    for (std::size_t i = 0; i < 2 * (steps.size() + 1) && run.view(now).phase != Phase::Revealed; ++i)
        if (!goOn(run, answers, now))
            return std::nullopt;
    if (run.view(now).phase != Phase::Revealed)
        return std::nullopt;
    return run;
}

} // namespace inglenook::exercises
