// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/definition.h"

namespace inglenook::exercises {

/// Which keys a kind of step has, for what reads, writes and edits steps.

[[nodiscard]] bool hasField(StepKind kind);
[[nodiscard]] bool hasTimer(StepKind kind);
/// The file has to say who is on turn.
[[nodiscard]] bool needsActor(StepKind kind);
/// Who is on turn where the file doesn't say it.
[[nodiscard]] Actor usualActor(StepKind kind);
[[nodiscard]] bool needsPrompt(StepKind kind);
/// Whoever is on turn stands as name and verb above the step.
[[nodiscard]] bool needsVerb(StepKind kind, Actor actor);

} // namespace inglenook::exercises
