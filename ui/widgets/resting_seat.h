// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/seat_panel.h"

namespace inglenook::ui {

/// Paints what is in a seat that rests: outlined mark, name, verb, notes. A long name is elided, a long verb wraps
/// once, and notes that don't fit are set smaller, so that nothing is cut.
void paintRestingSeat(QPainter& painter, const QRect& box, const SeatContent& content, BandSize size, int bandHeight,
                      const SessionScale& measures, Qt::LayoutDirection direction);

} // namespace inglenook::ui
