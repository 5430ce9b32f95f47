// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/definition.h"
#include "exercises/step_reader.h"

#include <vector>

namespace inglenook::exercises {

/// What only the whole shows: targets that don't exist, steps that nobody reaches, loops without an exit. `places` go
/// with the steps.
/// Suggestions against the steps: what they look at exists and can be answered so.
void checkSuggestions(const Definition& definition, FaultList& faults);

void checkSteps(const Definition& definition, const std::vector<StepPlaces>& places, FaultList& faults);

} // namespace inglenook::exercises
