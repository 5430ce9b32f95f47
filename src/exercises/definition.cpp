// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/definition.h"

#include "exercises/keys.h"

#include <algorithm>

namespace inglenook::exercises {

const Step* Definition::find(std::string_view stepId) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const Step& step) { return step.id == stepId; });
    return found == steps.end() ? nullptr : &*found;
}

std::string_view keyOf(Family family)
{
    return keyIn(kFamilyKeys, family);
}

std::string_view keyOf(StepKind kind)
{
    return keyIn(kStepKindKeys, kind);
}

std::string_view keyOf(CoachSlot slot)
{
    return keyIn(kCoachSlotKeys, slot);
}

std::optional<CoachSlot> coachSlotFromKey(std::string_view key)
{
    return valueIn(kCoachSlotKeys, key);
}

} // namespace inglenook::exercises
