// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/motion.h"

namespace inglenook::ui {

Motion Motion::of(Movement movement, bool reduced)
{
    switch (movement) {
    case Movement::Press:
        return {};
    case Movement::Small:
        return {reduced ? 0 : 120, QEasingCurve::OutCubic};
    case Movement::Page:
        return {reduced ? 0 : 180, QEasingCurve::OutCubic};
    case Movement::Turn:
        return {reduced ? 0 : 320, QEasingCurve::InOutCubic};
    case Movement::Reveal:
        break;
    }
    return {reduced ? 120 : 400, QEasingCurve::OutCubic};
}

} // namespace inglenook::ui
