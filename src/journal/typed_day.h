// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::journal {

/// Days in a row; `end` is the day after the last one.
struct DayRange {
    Date first;
    Date end;
    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// The words for days in a person's language, each in any case. A word may stand for several things only if it is one
/// of the same kind.
struct DayNames {
    using Words = std::vector<std::string>;
    std::array<Words, 12> months;  ///< January first: "march", "mar"
    std::array<Words, 7> weekdays; ///< Monday first
    Words today;
    Words yesterday;
    Words thisOne; ///< "this" (week)
    Words lastOne; ///< "last" (week, Tuesday)
    Words ago;     ///< three days "ago"
    Words day;
    Words week;
    Words month;
    Words year;
    int firstWeekday = 0;    ///< 0: the week begins on Monday; 6: on Sunday
    bool monthFirst = false; ///< 3/12/2024 is 12 March

    [[nodiscard]] static DayNames english();
};

/// What a person means by a typed day: "2025", "2025-03", "2025-03-12", "12 March 2024", "March", "12.3.2024", "today",
/// "yesterday", "Tuesday", "last week", "this month", "3 days ago". A day or month without its year is the last one
/// that has begun. Nothing when it is none of these, or no day of the calendar.
[[nodiscard]] std::optional<DayRange> parseTypedDay(std::string_view text, Date today, const DayNames& names);

} // namespace inglenook::journal
