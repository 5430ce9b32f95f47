// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/run_state.h"

#include <algorithm>

namespace inglenook::exercises {
namespace {

bool isInRange(int value, const Suggestion& suggestion)
{
    return value >= suggestion.atLeast.value_or(value) && value <= suggestion.atMost.value_or(value);
}

bool fits(const Answer& answer, const Suggestion& suggestion)
{
    if (!suggestion.option.empty())
        return std::find(answer.choices.begin(), answer.choices.end(), suggestion.option) != answer.choices.end();
    if (!suggestion.family.empty())
        return std::any_of(answer.feelings.begin(), answer.feelings.end(),
                           [&](const FeelingPick& pick) { return pick.family == suggestion.family; });
    if (suggestion.item.empty())
        return answer.scale && isInRange(*answer.scale, suggestion);
    const auto value = answer.scales.find(suggestion.item);
    return value != answer.scales.end() && isInRange(value->second, suggestion);
}

} // namespace

const Suggestion* RunState::suggestion() const
{
    if (!finished)
        return nullptr;
    const auto& rules = definition->suggestions;
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Suggestion& rule) {
        if (rule.only != Only::Always && (rule.only == Only::Together) != together())
            return false;
        return rule.step.empty() || std::any_of(given.begin(), given.end(), [&](const GivenAnswer& answer) {
                   return answer.step == rule.step && fits(answer.answer, rule);
               });
    });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace inglenook::exercises
