// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace inglenook {

/// A moment in UTC, in milliseconds since 1970-01-01. Range: years 0001 to 9999.
struct Timestamp {
    std::int64_t ms = 0;
    friend auto operator<=>(const Timestamp&, const Timestamp&) = default;
};

/// A moment together with the clock on the wall where it was lived: minutes east of UTC, -1080 to 1080.
struct LocalTime {
    Timestamp utc;
    int offsetMinutes = 0;
    friend auto operator<=>(const LocalTime&, const LocalTime&) = default;
};

/// A day in the calendar on the wall, without a zone.
struct Date {
    int year = 1970;
    int month = 1; ///< 1 to 12
    int day = 1;   ///< 1 to 31
    friend auto operator<=>(const Date&, const Date&) = default;
};

/// "2026-05-12T21:40:00+02:00" (milliseconds only where there are any).
[[nodiscard]] std::string toIso8601(LocalTime time);

/// Accepts dates and date-times of ISO 8601 with "Z", an offset, or none (then `defaultOffsetMinutes` counts).
/// Nothing when the text is not such a moment or lies outside the range.
[[nodiscard]] std::optional<LocalTime> parseIso8601(std::string_view text, int defaultOffsetMinutes = 0);

[[nodiscard]] Date localDate(LocalTime time);
/// Midnight at the start of `date` on a wall `offsetMinutes` east of UTC.
[[nodiscard]] Timestamp startOfDay(Date date, int offsetMinutes);
/// Days since 1970-01-01; the inverse is dateFromDays().
[[nodiscard]] std::int64_t daysFromDate(Date date);
[[nodiscard]] Date dateFromDays(std::int64_t days);
/// "2026-05-12"
[[nodiscard]] std::string toIso8601(Date date);

} // namespace inglenook
