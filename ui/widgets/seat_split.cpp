// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/seat_split.h"

#include <QtMath>

namespace inglenook::ui {
namespace {

// As drawn: 896 and 352 px, with the gap between them left out.
constexpr double kTurnShare = 896.0 / (896 + 352);

} // namespace

double leftShare(Turn turn)
{
    switch (turn) {
    case Turn::Left:
        return kTurnShare;
    case Turn::Right:
        return 1 - kTurnShare;
    case Turn::Both:
    case Turn::Nobody:
        break;
    }
    return 0.5;
}

SeatRects seatRects(const QRect& area, double leftShare, int gap)
{
    const int together = area.width() - gap;
    const int left = qRound(together * leftShare);
    return {{area.left(), area.top(), left, area.height()},
            {area.left() + left + gap, area.top(), together - left, area.height()}};
}

} // namespace inglenook::ui
