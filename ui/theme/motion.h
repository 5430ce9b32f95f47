// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEasingCurve>

namespace inglenook::ui {

enum class Movement {
    Press,  ///< Hover and press: never animated.
    Small,  ///< Chip, switch, step bar.
    Page,   ///< Page change, panel, hint, toast: fade and kSlide px.
    Turn,   ///< The turn changes seats.
    Reveal, ///< Envelopes open.
};

/// How long something moves, and along which curve. Nothing loops, blinks or bounces.
struct Motion {
    static constexpr int kSlide = 8;

    int milliseconds = 0;
    QEasingCurve::Type curve = QEasingCurve::Linear;

    /// With reduced motion everything is a cut, but for a reveal, which fades for 120 ms.
    [[nodiscard]] static Motion of(Movement movement, bool reduced);
};

} // namespace inglenook::ui
