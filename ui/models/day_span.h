// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <variant>

namespace inglenook::ui {

/// Entries of some days in a row. Without a bound it is open on that side.
struct DaySpan {
    std::optional<Timestamp> from;
    std::optional<Timestamp> before;
    QString words; ///< "12 May 2026 to 3 June 2026", "since 12 May 2026"; empty when it is open on both sides
};

/// Why two typed days are none.
enum class DaySpanFault { First, Last, Backwards };

/// The days that somebody typed, each in any way that can be typed to go to one; empty is open. A month or a year
/// counts whole, and so does a week, which begins on `weekBegins`, 1 Monday to 7 Sunday, or where the locale begins it.
/// Midnight is that of this computer's wall.
[[nodiscard]] std::variant<DaySpan, DaySpanFault>
typedSpan(const QString& first, const QString& last, const Clock& clock, const QLocale& locale, int weekBegins = 0);

} // namespace inglenook::ui
