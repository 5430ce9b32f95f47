// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/zone_rule.h"

#include "base/timestamp.h"

namespace inglenook::transfer {
namespace {

constexpr std::int64_t kDay = 86'400;

bool isLeap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

} // namespace

class ZoneRuleReader {
public:
    explicit ZoneRuleReader(std::string_view text) : m_text{text} {}

    std::optional<ZoneRule> read()
    {
        ZoneRule rule;
        if (!name() || !time(rule.m_standard))
            return std::nullopt;
        rule.m_standard = -rule.m_standard;
        if (m_text.empty())
            return rule;
        rule.m_hasSummer = true;
        rule.m_summer = rule.m_standard + 3600;
        if (!name())
            return std::nullopt;
        if (!m_text.empty() && m_text.front() != ',') {
            if (!time(rule.m_summer))
                return std::nullopt;
            rule.m_summer = -rule.m_summer;
        }
        if (!take(',') || !change(rule.m_begin) || !take(',') || !change(rule.m_end) || !m_text.empty())
            return std::nullopt;
        return rule;
    }

private:
    bool take(char c)
    {
        if (m_text.empty() || m_text.front() != c)
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    bool name()
    {
        if (take('<')) {
            const auto end = m_text.find('>');
            if (end == std::string_view::npos)
                return false;
            m_text.remove_prefix(end + 1);
            return true;
        }
        std::size_t length = 0;
        while (length < m_text.size() && ((m_text[length] | 0x20) >= 'a' && (m_text[length] | 0x20) <= 'z'))
            ++length;
        m_text.remove_prefix(length);
        return length >= 3;
    }
    bool number(std::int64_t& value, std::int64_t most)
    {
        std::size_t length = 0;
        value = 0;
        while (length < m_text.size() && length < 5 && m_text[length] >= '0' && m_text[length] <= '9')
            value = value * 10 + (m_text[length++] - '0');
        m_text.remove_prefix(length);
        return length > 0 && value <= most;
    }
    bool number(int& value, int most)
    {
        std::int64_t wide = 0;
        const auto ok = number(wide, std::int64_t{most});
        value = static_cast<int>(wide);
        return ok;
    }
    bool time(std::int64_t& seconds)
    {
        const bool isNegative = take('-');
        if (!isNegative)
            (void)take('+');
        std::int64_t part = 0;
        if (!number(seconds, 167))
            return false;
        seconds *= 3600;
        if (take(':')) {
            if (!number(part, 59))
                return false;
            seconds += part * 60;
            if (take(':')) {
                if (!number(part, 59))
                    return false;
                seconds += part;
            }
        }
        if (isNegative)
            seconds = -seconds;
        return true;
    }
    bool change(ZoneRule::Change& at)
    {
        using Kind = ZoneRule::Change::Kind;
        if (take('M')) {
            at.kind = Kind::Weekday;
            if (!number(at.month, 12) || !take('.') || !number(at.week, 5) || !take('.') || !number(at.day, 6) ||
                at.month == 0 || at.week == 0)
                return false;
        } else {
            at.kind = take('J') ? Kind::Julian : Kind::DayOfYear;
            if (!number(at.day, 365))
                return false;
        }
        return !take('/') || time(at.second);
    }

    std::string_view m_text;
};

std::optional<ZoneRule> ZoneRule::parse(std::string_view text)
{
    return ZoneRuleReader{text}.read();
}

std::int64_t ZoneRule::Change::inYear(int year) const
{
    const auto first = daysFromDate({year, 1, 1});
    if (kind == Kind::DayOfYear)
        return (first + day) * kDay + second;
    if (kind == Kind::Julian) // 29 February is never counted
        return (first + day - 1 + (isLeap(year) && day >= 60 ? 1 : 0)) * kDay + second;
    const auto monthBegin = daysFromDate({year, month, 1});
    const auto nextMonth = month == 12 ? daysFromDate({year + 1, 1, 1}) : daysFromDate({year, month + 1, 1});
    const auto weekday = ((monthBegin + 4) % 7 + 7) % 7; // 1970-01-01 was a Thursday
    auto at = monthBegin + (day - weekday + 7) % 7 + (week - 1) * 7;
    while (at >= nextMonth)
        at -= 7;
    return at * kDay + second;
}

std::int64_t ZoneRule::offsetAt(std::int64_t utc) const
{
    if (!m_hasSummer)
        return m_standard;
    const auto year = localDate({{(utc + m_standard) * 1000}, 0}).year;
    const auto begin = m_begin.inYear(year) - m_standard;
    const auto end = m_end.inYear(year) - m_summer;
    const bool isSummer = begin < end ? utc >= begin && utc < end : utc >= begin || utc < end;
    return isSummer ? m_summer : m_standard;
}

} // namespace inglenook::transfer
