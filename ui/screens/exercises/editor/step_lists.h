// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft_model.h"
#include "theme/theme.h"

#include <cstddef>

class QWidget;

namespace inglenook::ui {

/// The lists of the step `at`: what is typed goes to the model at once.
[[nodiscard]] QWidget* makeNoteRows(const Theme& theme, DraftModel& model, std::size_t at, QWidget* parent);
[[nodiscard]] QWidget* makeOptionRows(const Theme& theme, DraftModel& model, std::size_t at, QWidget* parent);
[[nodiscard]] QWidget* makeItemRows(const Theme& theme, DraftModel& model, std::size_t at, QWidget* parent);
[[nodiscard]] QWidget* makeSlotRows(const Theme& theme, DraftModel& model, std::size_t at, QWidget* parent);

} // namespace inglenook::ui
