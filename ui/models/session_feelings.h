// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/answer.h"
#include "exercises/definition.h"
#include "exercises/feelings.h"

#include <QString>
#include <QStringList>

namespace inglenook::ui {

/// "lonely", "a little unsure"; one's own word as it is.
[[nodiscard]] QString feelingText(const exercises::FeelingPick& pick);
/// "lonely, a lot", "a little unsure", "tired": with how strong it is wherever that was said.
[[nodiscard]] QString feelingWithStrength(const exercises::FeelingPick& pick);
/// "lonely, a little unsure and tired".
[[nodiscard]] QString feelingsText(const std::vector<exercises::FeelingPick>& picks);
/// What one person gave in a step, as it can be shown to the other: words, slots as a sentence, feelings, options.
[[nodiscard]] QString answerText(const exercises::Answer& answer, const std::vector<exercises::TemplateSlot>& slots,
                                 const std::vector<exercises::Option>& options);

} // namespace inglenook::ui
