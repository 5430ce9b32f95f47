// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coach_model.h"
#include "models/session_feelings.h"
#include "models/session_model.h"
#include "theme/theme.h"

namespace inglenook::ui {

/// What every step draws from. All outlive the session screen.
struct StepContext {
    const Theme& theme;
    SessionModel& model;
    const exercises::Coach& coach;
    const exercises::FeelingsVocabulary& feelings;
};

} // namespace inglenook::ui
