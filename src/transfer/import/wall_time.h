// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/time_zones.h"

#include <optional>
#include <string_view>

namespace inglenook::transfer {

/// A date as somebody wrote it, with as much as it says.
struct WallTime {
    Date day;
    std::optional<std::int64_t> msInDay; ///< nothing: a day without a time
    std::optional<int> offsetMinutes;    ///< nothing: it names no zone
};

/// Dates in the ways that journals write them: ISO 8601 with any number of digits behind the second,
/// "2020-08-29 11:11:00 PM", "29.08.2020 23:11", "08/29/2020", "August 29, 2020 at 11:11:00 PM GMT+2",
/// "01 January 2019 at 00:00:00 GMT", "Sat, 29 Aug 2020 11:11". Nothing when it is none, or not a day of the calendar.
/// A day of 29/08 and 08/29 is told by the number above 12; where both could be, the month comes first only with
/// slashes.
[[nodiscard]] std::optional<WallTime> parseWallTime(std::string_view text);

/// Its own zone counts first, then `zone`. A day without a time is noon.
[[nodiscard]] LocalTime momentOf(const WallTime& time, const OffsetAt& zone);
/// A time of the day such as "11:11", "11:11:30 pm", "18h30"; milliseconds since midnight.
[[nodiscard]] std::optional<std::int64_t> parseTimeOfDay(std::string_view text);

} // namespace inglenook::transfer
