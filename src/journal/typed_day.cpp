// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/typed_day.h"

#include "base/text.h"
#include "journal/fold.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace inglenook::journal {
namespace {

using Words = DayNames::Words;

bool isOneOf(const Words& words, std::string_view word)
{
    return std::any_of(words.begin(), words.end(), [word](const std::string& one) { return foldCase(one) == word; });
}

template <std::size_t count>
std::optional<int> placeOf(const std::array<Words, count>& names, std::string_view word)
{
    for (std::size_t i = 0; i < count; ++i)
        if (isOneOf(names[i], word))
            return static_cast<int>(i);
    return std::nullopt;
}

std::optional<int> numberOf(std::string_view digits)
{
    int value = 0;
    const auto* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value);
    const bool isNumber = error == std::errc{} && stop == end && !digits.empty() && value >= 0;
    return isNumber ? std::optional{value} : std::nullopt;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Also "12th" and "12.".
std::optional<int> dayNumberOf(std::string_view word)
{
    const auto digits = std::find_if_not(word.begin(), word.end(), isDigit) - word.begin();
    const auto ending = word.substr(static_cast<std::size_t>(digits));
    const bool fits = ending.empty() || ending == "st" || ending == "nd" || ending == "rd" || ending == "th";
    return fits ? numberOf(word.substr(0, static_cast<std::size_t>(digits))) : std::nullopt;
}

bool isYear(int year)
{
    return year >= 1 && year <= 9999;
}

std::optional<Date> realDay(int year, int month, int day)
{
    const Date date{year, month, day};
    if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > 31 || dateFromDays(daysFromDate(date)) != date)
        return std::nullopt;
    return date;
}

Date plusDays(Date date, std::int64_t days)
{
    const auto least = daysFromDate({1, 1, 1});
    const auto most = daysFromDate({9999, 12, 31}) + 1;
    return dateFromDays(std::clamp(daysFromDate(date) + days, least, most));
}

Date plusMonths(Date monthStart, int months)
{
    const int all = std::clamp(monthStart.year * 12 + monthStart.month - 1 + months, 12, 10'000 * 12);
    return {all / 12, all % 12 + 1, 1};
}

DayRange wholeDay(Date day)
{
    return {day, plusDays(day, 1)};
}

DayRange wholeMonth(Date first)
{
    return {first, plusMonths(first, 1)};
}

DayRange wholeYear(int year)
{
    return {{year, 1, 1}, {year + 1, 1, 1}};
}

int weekdayOf(Date date)
{
    return static_cast<int>(((daysFromDate(date) + 3) % 7 + 7) % 7); // 1 January 1970 was a Thursday
}

class Reader {
public:
    Reader(Date today, const DayNames& names) : m_today{today}, m_names{names} {}

    [[nodiscard]] std::optional<DayRange> read(const Words& words) const
    {
        if (words.empty())
            return std::nullopt;
        if (const auto range = relative(words))
            return range;
        if (const auto range = numeric(words))
            return range;
        return named(words);
    }

private:
    [[nodiscard]] std::optional<DayRange> relative(const Words& words) const
    {
        if (words.size() == 1) {
            if (isOneOf(m_names.today, words[0]))
                return wholeDay(m_today);
            if (isOneOf(m_names.yesterday, words[0]))
                return wholeDay(plusDays(m_today, -1));
            if (const auto weekday = placeOf(m_names.weekdays, words[0]))
                return wholeDay(plusDays(m_today, -((weekdayOf(m_today) - *weekday + 7) % 7)));
        }
        if (words.size() == 2 && isOneOf(m_names.lastOne, words[0])) {
            if (const auto weekday = placeOf(m_names.weekdays, words[1]))
                return wholeDay(plusDays(m_today, -((weekdayOf(m_today) - *weekday + 6) % 7 + 1)));
            return span(words[1], 1);
        }
        if (words.size() == 2 && isOneOf(m_names.thisOne, words[0]))
            return span(words[1], 0);
        return somethingAgo(words);
    }

    [[nodiscard]] std::optional<DayRange> somethingAgo(const Words& words) const
    {
        // "3 days ago", and "ago 3 days" as other languages have it
        if (words.size() != 3)
            return std::nullopt;
        const bool isFirst = isOneOf(m_names.ago, words[0]);
        if (!isFirst && !isOneOf(m_names.ago, words[2]))
            return std::nullopt;
        const auto count = numberOf(words[isFirst ? 1 : 0]);
        const auto& unit = words[isFirst ? 2 : 1];
        if (!count || *count > 100'000)
            return std::nullopt;
        return isOneOf(m_names.day, unit) ? wholeDay(plusDays(m_today, -*count)) : span(unit, *count);
    }

    /// The week, month or year so many before this one.
    [[nodiscard]] std::optional<DayRange> span(std::string_view unit, int back) const
    {
        if (isOneOf(m_names.week, unit)) {
            const auto into = (weekdayOf(m_today) - m_names.firstWeekday + 7) % 7;
            const auto first = plusDays(m_today, -into - 7 * std::int64_t{back});
            return DayRange{first, plusDays(first, 7)};
        }
        if (isOneOf(m_names.month, unit))
            return wholeMonth(plusMonths({m_today.year, m_today.month, 1}, -back));
        if (isOneOf(m_names.year, unit) && isYear(m_today.year - back))
            return wholeYear(m_today.year - back);
        return std::nullopt;
    }

    /// "2025", "2025-03", "2025-03-12", "12.3.2024", "3/2024"
    [[nodiscard]] std::optional<DayRange> numeric(const Words& words) const
    {
        if (words.size() != 1)
            return std::nullopt;
        std::vector<std::string_view> parts;
        std::string_view rest = words[0];
        const auto sign = rest.find_first_of("-/.");
        while (parts.size() < 4) {
            const auto end = sign == std::string_view::npos ? sign : rest.find(words[0][sign]);
            parts.push_back(rest.substr(0, end));
            if (end == std::string_view::npos)
                break;
            rest.remove_prefix(end + 1);
        }
        std::vector<int> numbers;
        for (const auto part : parts)
            if (const auto number = numberOf(part); number && part.size() <= 4)
                numbers.push_back(*number);
        if (numbers.size() != parts.size() || numbers.size() > 3)
            return std::nullopt;
        if (parts.front().size() == 4)
            return isoLike(numbers);
        return parts.back().size() == 4 ? yearLast(numbers) : std::nullopt;
    }

    [[nodiscard]] static std::optional<DayRange> isoLike(const std::vector<int>& numbers)
    {
        const int year = numbers[0];
        if (numbers.size() == 1)
            return isYear(year) ? std::optional{wholeYear(year)} : std::nullopt;
        const auto first = realDay(year, numbers[1], numbers.size() == 3 ? numbers[2] : 1);
        if (!first)
            return std::nullopt;
        return numbers.size() == 3 ? wholeDay(*first) : wholeMonth(*first);
    }

    [[nodiscard]] std::optional<DayRange> yearLast(const std::vector<int>& numbers) const
    {
        if (numbers.size() == 2) {
            const auto first = realDay(numbers[1], numbers[0], 1);
            return first ? std::optional{wholeMonth(*first)} : std::nullopt;
        }
        auto day = m_names.monthFirst ? realDay(numbers[2], numbers[0], numbers[1])
                                      : realDay(numbers[2], numbers[1], numbers[0]);
        if (!day) // 12/25/2024 can be read in one way only
            day = m_names.monthFirst ? realDay(numbers[2], numbers[1], numbers[0])
                                     : realDay(numbers[2], numbers[0], numbers[1]);
        return day ? std::optional{wholeDay(*day)} : std::nullopt;
    }

    /// A month's name, with or without a day and a year, in any order: "March", "12 March", "March 12, 2024".
    [[nodiscard]] std::optional<DayRange> named(const Words& words) const
    {
        if (words.size() > 4)
            return std::nullopt;
        std::optional<int> month;
        std::optional<int> day;
        std::optional<int> year;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (const auto place = placeOf(m_names.months, words[i]); place && !month)
                month = *place + 1;
            else if (const auto number = dayNumberOf(words[i]);
                     number && numberOf(words[i]) && words[i].size() == 4 && !year)
                year = number;
            else if (number && *number >= 1 && *number <= 31 && !day)
                day = number;
            else if (!(i == 0 && placeOf(m_names.weekdays, words[i]))) // "Tuesday 12 March"
                return std::nullopt;
        }
        return month ? fromParts(*month, day, year) : std::nullopt;
    }

    [[nodiscard]] std::optional<DayRange> fromParts(int month, std::optional<int> day, std::optional<int> year) const
    {
        // 29 February may lie eight years back.
        for (int back = 0; back <= (year ? 0 : 8); ++back) {
            const auto first = realDay(year.value_or(m_today.year - back), month, day.value_or(1));
            if (first && (year || *first <= m_today))
                return day ? wholeDay(*first) : wholeMonth(*first);
        }
        return std::nullopt;
    }

    Date m_today;
    const DayNames& m_names;
};

/// Folded, without what only separates.
Words wordsOf(std::string_view text)
{
    Words words;
    for (auto rest = std::string{singleLine(foldCase(text))}; !rest.empty();) {
        const auto space = rest.find(' ');
        auto word = rest.substr(0, space);
        while (!word.empty() && (word.back() == ',' || word.back() == '.'))
            word.pop_back();
        if (!word.empty() && word != "of" && word != "the")
            words.push_back(std::move(word));
        rest.erase(0, space == std::string::npos ? space : space + 1);
    }
    return words;
}

} // namespace

DayNames DayNames::english()
{
    DayNames names;
    names.months = {Words{"january", "jan"},
                    {"february", "feb"},
                    {"march", "mar"},
                    {"april", "apr"},
                    {"may"},
                    {"june", "jun"},
                    {"july", "jul"},
                    {"august", "aug"},
                    {"september", "sep", "sept"},
                    {"october", "oct"},
                    {"november", "nov"},
                    {"december", "dec"}};
    names.weekdays = {
        Words{"monday", "mon"}, {"tuesday", "tue", "tues"}, {"wednesday", "wed"}, {"thursday", "thu", "thur", "thurs"},
        {"friday", "fri"},      {"saturday", "sat"},        {"sunday", "sun"}};
    names.today = {"today"};
    names.yesterday = {"yesterday"};
    names.thisOne = {"this"};
    names.lastOne = {"last", "previous"};
    names.ago = {"ago"};
    names.day = {"day", "days"};
    names.week = {"week", "weeks"};
    names.month = {"month", "months"};
    names.year = {"year", "years"};
    return names;
}

std::optional<DayRange> parseTypedDay(std::string_view text, Date today, const DayNames& names)
{
    return Reader{today, names}.read(wordsOf(text));
}

} // namespace inglenook::journal
