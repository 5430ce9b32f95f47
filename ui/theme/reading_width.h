// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace inglenook::ui {

/// Keeps `widget` no wider than `scaled` px at 100 % text, growing with the text size, and `fixed` px beside them.
inline void limitWidth(const Theme& theme, QWidget& widget, int scaled, int fixed = 0)
{
    const auto limit = [&theme, &widget, scaled, fixed] { widget.setMaximumWidth(theme.px(scaled) + fixed); };
    QObject::connect(&theme, &Theme::changed, &widget, limit);
    limit();
}

} // namespace inglenook::ui
