// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <algorithm>

namespace inglenook::ui {

/// Sizes in logical px at 100 %. Text and what holds text goes through Theme::px(); gaps and radii stay.
namespace space {
inline constexpr int kStep1 = 4;
inline constexpr int kStep2 = 8;
inline constexpr int kStep3 = 12;
inline constexpr int kStep4 = 16;
inline constexpr int kStep5 = 20;
inline constexpr int kStep6 = 24;
inline constexpr int kStep7 = 32;
inline constexpr int kStep8 = 40;
inline constexpr int kStep9 = 56;
inline constexpr int kPageTop = 30;
inline constexpr int kPageSide = 40;
inline constexpr int kCardGap = 20;
inline constexpr int kCardVertical = 20;
inline constexpr int kCardHorizontal = 24;
inline constexpr int kSessionEdge = 12;
inline constexpr int kSessionGap = 8;
} // namespace space

namespace radius {
inline constexpr int kCell = 5;
inline constexpr int kKeyCap = 6;
inline constexpr int kControl = 10;
inline constexpr int kCard = 14;
inline constexpr int kDialog = 16;
inline constexpr int kSeat = 20;
} // namespace radius

namespace stroke {
inline constexpr double kIcon = 1.75;
inline constexpr double kFamilyMark = 2.0;
inline constexpr double kChart = 2.5;
inline constexpr double kFocus = 3.0;
inline constexpr double kEdge = 4.0;
} // namespace stroke

namespace size {
inline constexpr int kControl = 40;
inline constexpr int kField = 44;
inline constexpr int kLarge = 48; ///< Buttons on quiet screens.
inline constexpr int kSession = 56;
inline constexpr int kPresentation = 64;
inline constexpr int kChoice = 88;
inline constexpr int kChip = 32;
inline constexpr int kChipLarge = 40;
inline constexpr int kHit = 40; ///< Nothing that can be pressed is smaller.
inline constexpr int kIcon = 20;
inline constexpr int kSidebar = 232;
inline constexpr int kRail = 64;
inline constexpr int kRailBelow = 1200; ///< Narrower windows get the rail.
inline constexpr int kReadingMeasure = 620;
inline constexpr int kPageMeasure = 1120;
inline constexpr int kDialogMeasure = 480;
} // namespace size

/// How much larger or smaller than drawn the session and the presentation are in a window of this size.
[[nodiscard]] inline double sessionScale(QSize window)
{
    return std::clamp(std::min(window.width() / 1280.0, window.height() / 800.0), 0.8, 2.0);
}

} // namespace inglenook::ui
