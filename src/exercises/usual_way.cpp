// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/usual_way.h"

#include <algorithm>

namespace inglenook::exercises {
namespace {

constexpr std::int64_t kSecondMs = 1000;
constexpr std::int64_t kShortestBreakMs = std::int64_t{20} * 60 * kSecondMs;

/// What the step asks for before it lets anyone on.
void prepare(Run& run, const RunView& view, Timestamp& now)
{
    switch (view.step->kind) {
    case StepKind::Wait:
        now.ms += (std::int64_t{view.step->waitSeconds} + 1) * kSecondMs;
        break;
    case StepKind::Choose:
        if (view.answer.choices.empty() && !view.options.empty()) {
            Answer answer;
            answer.choices = {view.options.at(usualOption(run.definition(), *view.step)).id};
            run.apply(event::SetAnswer{answer}, now);
        }
        break;
    default:
        break;
    }
}

} // namespace

std::size_t usualOption(const Definition& definition, const Step& step)
{
    const auto& steps = definition.steps;
    const auto place = [&steps](std::string_view id) {
        return std::find_if(steps.begin(), steps.end(), [id](const Step& other) { return other.id == id; });
    };
    const auto leadsOn = [&](const Option& option) {
        return option.next.empty() || (place(option.next) != steps.end() && place(option.next) > place(step.id));
    };
    const auto found = std::find_if(step.options.begin(), step.options.end(), leadsOn);
    return found == step.options.end() ? 0 : static_cast<std::size_t>(found - step.options.begin());
}

bool takeUsualWay(Run& run, Timestamp& now)
{
    const auto view = run.view(now);
    const auto before = run.stamp();
    const auto moved = [&] { return run.stamp() != before; };
    if (view.phase == Phase::HandOver) {
        run.apply(event::HandedOver{}, now);
        return moved();
    }
    if (view.phase == Phase::OnBreak) {
        run.apply(event::EndBreak{}, now);
        return moved();
    }
    if (view.phase == Phase::Finished || view.step == nullptr)
        return false;
    if (view.phase == Phase::Acting) {
        prepare(run, view, now);
        if (view.step->kind == StepKind::Confirm)
            run.apply(event::Confirm{true}, now);
        if (view.step->kind == StepKind::Pause)
            run.apply(event::TakeBreak{{now.ms + kShortestBreakMs}}, now);
    }
    const auto prepared = run.stamp();
    const bool isConfirmed = view.step->kind == StepKind::Confirm && view.phase == Phase::Acting;
    if (!isConfirmed && view.step->kind != StepKind::Pause)
        run.apply(event::Forward{}, now);
    if (run.stamp() == prepared && !isConfirmed)
        run.apply(event::Skip{}, now);
    return moved();
}

} // namespace inglenook::exercises
