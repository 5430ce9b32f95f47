// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <optional>
#include <string>
#include <string_view>

namespace inglenook::journal {

enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

[[nodiscard]] Weekday weekdayOf(Date date);

/// On which days a ritual is: days on the wall, without a zone. A part of what RFC 5545 §3.3.10 can say, with weeks
/// that begin on Monday. Pure.
struct Rhythm {
    enum class Every { Once, Day, Week, MonthDay, MonthWeekday, Year };
    Every every = Every::Once;
    int interval = 1;         ///< 1 to 99: each, each second …
    unsigned weekdays = 0;    ///< Week: a bit for each Weekday, Monday the lowest; none: that of `first`
    int nth = 0;              ///< MonthWeekday: 1 to 4, or -1 for the last; the weekday is that of `first`.
                              ///< MonthDay: -1 for the last day of the month, else 0: the day of `first`
    Date first;               ///< no day before it
    std::optional<Date> last; ///< no day after it

    [[nodiscard]] bool isOn(Date date) const;
    /// The first such day on or after `date`; nothing when there is none in the next ten years.
    [[nodiscard]] std::optional<Date> nextFrom(Date date) const;

    friend bool operator==(const Rhythm&, const Rhythm&) = default;
};

/// "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH": the value of an RRULE without its end; empty for Once.
[[nodiscard]] std::string recurrenceRule(const Rhythm& rhythm);
/// The other way round, for a rhythm that begins on `first`. Nothing for what recurrenceRule() never gives.
[[nodiscard]] std::optional<Rhythm> rhythmFrom(std::string_view rule, Date first);

} // namespace inglenook::journal
