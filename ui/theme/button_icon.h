// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

class QAbstractButton;

namespace inglenook::ui {

enum class IconSide { Leading, Trailing };

/// Gives a button an icon that follows the theme, with the gap to the text that the design asks for.
/// An icon-only button needs an accessible name and a tooltip as well.
void setButtonIcon(const Theme& theme, QAbstractButton& button, const QString& name, QColor Tokens::*colour,
                   IconSide side = IconSide::Leading, int size = 20);

} // namespace inglenook::ui
