// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/keys.h"
#include "exercises/step_keys.h"
#include "exercises/text_limits.h"

#include <QString>

#include <utility>
#include <vector>

namespace inglenook::ui {

/// "Somebody speaks": a kind of step as a person would call it.
[[nodiscard]] QString kindText(exercises::StepKind kind);
/// What happens in it, in a sentence.
[[nodiscard]] QString kindHint(exercises::StepKind kind);
[[nodiscard]] QString actorText(exercises::Actor actor);
/// What the coach listens for, and the key of each.
[[nodiscard]] std::vector<std::pair<QString, QString>> coachChoices();

} // namespace inglenook::ui
