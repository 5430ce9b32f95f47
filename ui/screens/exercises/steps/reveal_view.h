// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/exercises/steps/step_context.h"

#include <QWidget>

namespace inglenook::ui {

/// Private answers side by side: lines with both marks above, words in two equal halves, and below one way to go on
/// talking. Nothing computes who is right.
struct RevealParts {
    QWidget* above = nullptr; ///< the questions with a line; null when there are none
    QWidget* left = nullptr;
    QWidget* right = nullptr; ///< null when one person did it alone
    QWidget* below = nullptr;
};

[[nodiscard]] RevealParts makeReveal(const StepContext& context, QWidget* parent);

} // namespace inglenook::ui
