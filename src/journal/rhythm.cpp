// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/rhythm.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace inglenook::journal {
namespace {

constexpr std::array<std::string_view, 7> kDayCodes{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
constexpr int kMaxInterval = 99;
constexpr int kLookAheadDays = 3660;
constexpr int kDaysInWeek = 7;
constexpr int kMonthsInYear = 12;

int index(Weekday day)
{
    return static_cast<int>(day);
}

std::int64_t mondayOf(Date date)
{
    return daysFromDate(date) - index(weekdayOf(date));
}

int daysInMonth(Date date)
{
    const Date next = date.month == kMonthsInYear ? Date{date.year + 1, 1, 1} : Date{date.year, date.month + 1, 1};
    return static_cast<int>(daysFromDate(next) - daysFromDate({date.year, date.month, 1}));
}

bool isNthWeekday(Date date, int nth)
{
    return nth < 0 ? date.day + kDaysInWeek > daysInMonth(date) : (date.day - 1) / kDaysInWeek + 1 == nth;
}

int monthsSince(Date first, Date date)
{
    return (date.year - first.year) * kMonthsInYear + date.month - first.month;
}

/// The number at the beginning of `text`, which is taken off.
std::optional<int> takeNumber(std::string_view& text)
{
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc{})
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    return number;
}

std::optional<unsigned> weekdaysFrom(std::string_view list)
{
    unsigned days = 0;
    while (!list.empty()) {
        const auto* code = std::find(kDayCodes.begin(), kDayCodes.end(), list.substr(0, 2));
        if (code == kDayCodes.end() || (list.size() > 2 && (list[2] != ',' || list.size() == 3)))
            return std::nullopt;
        days |= 1U << static_cast<unsigned>(code - kDayCodes.begin());
        list.remove_prefix(std::min<std::size_t>(3, list.size()));
    }
    return days == 0 ? std::nullopt : std::optional{days};
}

/// What stands behind `name` in a rule; empty when it is not there.
std::string_view partOf(std::string_view rule, std::string_view name)
{
    while (!rule.empty()) {
        const auto part = rule.substr(0, rule.find(';'));
        if (part.starts_with(name) && part.substr(name.size()).starts_with('='))
            return part.substr(name.size() + 1);
        rule.remove_prefix(std::min(part.size() + 1, rule.size()));
    }
    return {};
}

std::optional<Rhythm> monthlyFrom(Rhythm rhythm, std::string_view byDay, std::string_view byMonthDay)
{
    rhythm.every = byDay.empty() ? Rhythm::Every::MonthDay : Rhythm::Every::MonthWeekday;
    if (!byDay.empty()) {
        const auto nth = takeNumber(byDay);
        if (!nth || *nth == 0 || *nth < -1 || *nth > 4 || byDay != kDayCodes.at(index(weekdayOf(rhythm.first))))
            return std::nullopt;
        rhythm.nth = *nth;
        return rhythm;
    }
    const auto day = takeNumber(byMonthDay);
    if (!day || !byMonthDay.empty() || (*day != -1 && *day != rhythm.first.day))
        return std::nullopt;
    rhythm.nth = *day == -1 ? -1 : 0;
    return rhythm;
}

} // namespace

Weekday weekdayOf(Date date)
{
    constexpr int kThursday = 3; // 1970-01-01
    const auto days = (daysFromDate(date) + kThursday) % kDaysInWeek;
    return static_cast<Weekday>(days < 0 ? days + kDaysInWeek : days);
}

bool Rhythm::isOn(Date date) const
{
    if (date < first || (last && *last < date))
        return false;
    const auto isTurn = [this](std::int64_t passed) { return passed % interval == 0; };
    switch (every) {
    case Every::Once:
        return date == first;
    case Every::Day:
        return isTurn(daysFromDate(date) - daysFromDate(first));
    case Every::Week: {
        const auto days = weekdays != 0 ? weekdays : 1U << static_cast<unsigned>(index(weekdayOf(first)));
        return (days >> static_cast<unsigned>(index(weekdayOf(date))) & 1U) != 0 &&
               isTurn((mondayOf(date) - mondayOf(first)) / kDaysInWeek);
    }
    case Every::MonthDay:
        return isTurn(monthsSince(first, date)) && date.day == (nth < 0 ? daysInMonth(date) : first.day);
    case Every::MonthWeekday:
        return isTurn(monthsSince(first, date)) && weekdayOf(date) == weekdayOf(first) && isNthWeekday(date, nth);
    case Every::Year:
        return isTurn(date.year - first.year) && date.month == first.month && date.day == first.day;
    }
    return false;
}

std::optional<Date> Rhythm::nextFrom(Date date) const
{
    const auto start = std::max(daysFromDate(date), daysFromDate(first));
    for (auto day = start; day <= start + kLookAheadDays; ++day) {
        const auto candidate = dateFromDays(day);
        if (last && *last < candidate)
            return std::nullopt;
        if (isOn(candidate))
            return candidate;
    }
    return std::nullopt;
}

std::string recurrenceRule(const Rhythm& rhythm)
{
    using Every = Rhythm::Every;
    if (rhythm.every == Every::Once)
        return {};
    std::string rule = rhythm.every == Every::Day    ? "FREQ=DAILY"
                       : rhythm.every == Every::Week ? "FREQ=WEEKLY"
                       : rhythm.every == Every::Year ? "FREQ=YEARLY"
                                                     : "FREQ=MONTHLY";
    if (rhythm.interval != 1)
        rule += ";INTERVAL=" + std::to_string(rhythm.interval);
    if (rhythm.every == Every::Week && rhythm.weekdays != 0) {
        std::string list;
        for (std::size_t i = 0; i < kDayCodes.size(); ++i)
            if ((rhythm.weekdays >> i & 1U) != 0)
                list += (list.empty() ? "" : ",") + std::string{kDayCodes.at(i)};
        rule += ";BYDAY=" + list;
    }
    if (rhythm.every == Every::MonthWeekday)
        rule += ";BYDAY=" + std::to_string(rhythm.nth) +
                std::string{kDayCodes.at(static_cast<std::size_t>(index(weekdayOf(rhythm.first))))};
    if (rhythm.every == Every::MonthDay)
        rule += ";BYMONTHDAY=" + std::to_string(rhythm.nth < 0 ? -1 : rhythm.first.day);
    return rule;
}

std::optional<Rhythm> rhythmFrom(std::string_view rule, Date first)
{
    Rhythm rhythm;
    rhythm.first = first;
    if (rule.empty())
        return rhythm;
    if (auto interval = partOf(rule, "INTERVAL"); !interval.empty()) {
        const auto number = takeNumber(interval);
        if (!number || !interval.empty() || *number < 1 || *number > kMaxInterval)
            return std::nullopt;
        rhythm.interval = *number;
    }
    const auto frequency = partOf(rule, "FREQ");
    const auto byDay = partOf(rule, "BYDAY");
    std::optional<Rhythm> found = rhythm;
    if (frequency == "DAILY") {
        found->every = Rhythm::Every::Day;
    } else if (frequency == "YEARLY") {
        found->every = Rhythm::Every::Year;
    } else if (frequency == "MONTHLY") {
        found = monthlyFrom(rhythm, byDay, partOf(rule, "BYMONTHDAY"));
    } else if (frequency == "WEEKLY") {
        const auto days = byDay.empty() ? std::optional{0U} : weekdaysFrom(byDay);
        found->every = Rhythm::Every::Week;
        found->weekdays = days.value_or(0);
        if (!days)
            return std::nullopt;
    }
    return found && recurrenceRule(*found) == rule ? found : std::nullopt; // nothing that is not understood
}

} // namespace inglenook::journal
