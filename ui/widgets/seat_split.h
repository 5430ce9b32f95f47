// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

namespace inglenook::ui {

enum class Turn { Left, Right, Both, Nobody };

/// The part of the width that belongs to the left seat: 72, 28 or 50 of a hundred.
[[nodiscard]] double leftShare(Turn turn);

struct SeatRects {
    QRect left;
    QRect right;
};
/// Two seats side by side with `gap` between them, together as wide as `area`.
[[nodiscard]] SeatRects seatRects(const QRect& area, double leftShare, int gap);

} // namespace inglenook::ui
