// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library_model.h"
#include "theme/theme.h"

#include <QWidget>

class QPushButton;

namespace inglenook::ui {

/// What stands in the library when nothing fits: which filter to let go.
[[nodiscard]] QWidget* makeEmptyMix(const Theme& theme, LibraryModel& model, QWidget* parent);

/// The person's own files that could not be used, each with its fault and the cure.
[[nodiscard]] QWidget* makeFaultList(const Theme& theme, const LibraryModel& model, QWidget* parent);

/// At the end of the library: what somebody can do about exercises of their own, and its buttons.
struct OwnPart {
    QWidget* box = nullptr;
    QPushButton* write = nullptr;
    QPushButton* bringIn = nullptr;
};
[[nodiscard]] OwnPart makeOwnPart(const Theme& theme, QWidget* parent);

} // namespace inglenook::ui
