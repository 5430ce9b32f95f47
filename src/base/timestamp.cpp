// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timestamp.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace inglenook {
namespace {

constexpr std::int64_t kMsPerDay = 86'400'000;
constexpr std::int64_t kMsPerMinute = 60'000;
constexpr int kMostOffsetMinutes = 18 * 60;

class Reader {
public:
    explicit Reader(std::string_view text) : m_text{text} {}

    bool digits(int count, int& value)
    {
        if (m_text.size() < static_cast<std::size_t>(count))
            return false;
        const auto* end = m_text.data() + count;
        const auto [stop, error] = std::from_chars(m_text.data(), end, value);
        if (error != std::errc{} || stop != end || m_text.front() == '-')
            return false;
        m_text.remove_prefix(static_cast<std::size_t>(count));
        return true;
    }

    bool take(char c)
    {
        if (m_text.empty() || m_text.front() != c)
            return false;
        m_text.remove_prefix(1);
        return true;
    }

    [[nodiscard]] char peek() const { return m_text.empty() ? '\0' : m_text.front(); }
    [[nodiscard]] bool atEnd() const { return m_text.empty(); }
    void skip() { m_text.remove_prefix(1); }

private:
    std::string_view m_text;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isRealDate(Date date)
{
    using namespace std::chrono;
    return date.year >= 1 && date.year <= 9999 &&
           year_month_day{year{date.year}, month{static_cast<unsigned>(date.month)},
                          day{static_cast<unsigned>(date.day)}}
               .ok();
}

bool readDate(Reader& reader, Date& date)
{
    return reader.digits(4, date.year) && reader.take('-') && reader.digits(2, date.month) && reader.take('-') &&
           reader.digits(2, date.day) && isRealDate(date);
}

bool readTime(Reader& reader, std::int64_t& ms)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    int milli = 0;
    if (!reader.digits(2, hour) || !reader.take(':') || !reader.digits(2, minute) || hour > 23 || minute > 59)
        return false;
    if (reader.take(':')) {
        if (!reader.digits(2, second) || second > 60)
            return false;
        if (reader.take('.') || reader.take(',')) {
            if (!isDigit(reader.peek()))
                return false;
            for (int scale = 100; isDigit(reader.peek()); scale /= 10) {
                milli += (reader.peek() - '0') * scale;
                reader.skip();
            }
        }
    }
    ms = ((hour * 60LL + minute) * 60 + std::min(second, 59)) * 1000 + milli;
    return true;
}

bool readOffset(Reader& reader, int& offsetMinutes)
{
    if (reader.take('Z') || reader.take('z')) {
        offsetMinutes = 0;
        return true;
    }
    const char sign = reader.peek();
    if (sign != '+' && sign != '-')
        return reader.atEnd();
    reader.skip();
    int hours = 0;
    int minutes = 0;
    if (!reader.digits(2, hours))
        return false;
    const bool hasColon = reader.take(':');
    if ((hasColon || !reader.atEnd()) && !reader.digits(2, minutes))
        return false;
    if (minutes > 59 || hours * 60 + minutes > kMostOffsetMinutes)
        return false;
    offsetMinutes = (sign == '-' ? -1 : 1) * (hours * 60 + minutes);
    return true;
}

std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

} // namespace

std::int64_t daysFromDate(Date date)
{
    using namespace std::chrono;
    return sys_days{
        year_month_day{year{date.year}, month{static_cast<unsigned>(date.month)}, day{static_cast<unsigned>(date.day)}}}
        .time_since_epoch()
        .count();
}

Date dateFromDays(std::int64_t days)
{
    using namespace std::chrono;
    const year_month_day date{sys_days{std::chrono::days{days}}};
    return Date{static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                static_cast<int>(static_cast<unsigned>(date.day()))};
}

Date localDate(LocalTime time)
{
    return dateFromDays(floorDiv(time.utc.ms + time.offsetMinutes * kMsPerMinute, kMsPerDay));
}

Timestamp startOfDay(Date date, int offsetMinutes)
{
    return Timestamp{daysFromDate(date) * kMsPerDay - offsetMinutes * kMsPerMinute};
}

std::string toIso8601(Date date)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
    return text.data();
}

std::string toIso8601(LocalTime time)
{
    const auto local = time.utc.ms + time.offsetMinutes * kMsPerMinute;
    const auto inDay = local - floorDiv(local, kMsPerDay) * kMsPerDay;
    const auto seconds = static_cast<int>(inDay / 1000);
    const auto milli = static_cast<int>(inDay % 1000);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "T%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    auto result = toIso8601(localDate(time)) + text.data();
    if (milli != 0) {
        std::snprintf(text.data(), text.size(), ".%03d", milli);
        result += text.data();
    }
    const auto offset = time.offsetMinutes < 0 ? -time.offsetMinutes : time.offsetMinutes;
    std::snprintf(text.data(), text.size(), "%c%02d:%02d", time.offsetMinutes < 0 ? '-' : '+', offset / 60,
                  offset % 60);
    return result + text.data();
}

std::optional<LocalTime> parseIso8601(std::string_view text, int defaultOffsetMinutes)
{
    Reader reader{text};
    Date date;
    if (!readDate(reader, date))
        return std::nullopt;
    std::int64_t inDay = 0;
    int offset = defaultOffsetMinutes;
    if (!reader.atEnd()) {
        if (!reader.take('T') && !reader.take('t') && !reader.take(' '))
            return std::nullopt;
        if (!readTime(reader, inDay) || !readOffset(reader, offset) || !reader.atEnd())
            return std::nullopt;
    }
    const Timestamp moment{startOfDay(date, offset).ms + inDay};
    if (moment < startOfDay({1, 1, 1}, 0) || moment.ms >= startOfDay({9999, 12, 31}, 0).ms + kMsPerDay)
        return std::nullopt;
    return LocalTime{moment, offset};
}

} // namespace inglenook
