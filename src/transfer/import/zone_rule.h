// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace inglenook::transfer {

/// When clocks change each year, in the words of POSIX: "CET-1CEST,M3.5.0,M10.5.0/3". Counts seconds.
class ZoneRule {
public:
    [[nodiscard]] static std::optional<ZoneRule> parse(std::string_view text);
    /// Seconds east of UTC at `utc` (seconds since 1970).
    [[nodiscard]] std::int64_t offsetAt(std::int64_t utc) const;

private:
    struct Change {
        enum class Kind { Julian, DayOfYear, Weekday } kind = Kind::Weekday;
        int month = 1;
        int week = 1;
        int day = 0;
        std::int64_t second = 7200;
        [[nodiscard]] std::int64_t inYear(int year) const; ///< seconds since 1970 on the wall
    };
    friend class ZoneRuleReader;

    std::int64_t m_standard = 0;
    std::int64_t m_summer = 0;
    bool m_hasSummer = false;
    Change m_begin;
    Change m_end;
};

} // namespace inglenook::transfer
