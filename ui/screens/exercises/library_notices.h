// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library_model.h"
#include "theme/theme.h"

#include <QWidget>

namespace inglenook::ui {

/// What stands in the library when nothing fits: which filter to let go.
[[nodiscard]] QWidget* makeEmptyMix(const Theme& theme, LibraryModel& model, QWidget* parent);

/// The person's own files that could not be used, each with its fault and the cure.
[[nodiscard]] QWidget* makeFaultList(const Theme& theme, const LibraryModel& model, QWidget* parent);

} // namespace inglenook::ui
