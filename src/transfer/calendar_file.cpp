// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/calendar_file.h"

#include "base/text.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <utility>
#include <vector>

namespace inglenook::transfer {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kDayMs = journal::kMinutesInDay * kMinuteMs;
constexpr std::size_t kMostOctets = 75; // of a line: RFC 5545 §3.1
constexpr int kYearsAhead = 10;

std::string digits(std::int64_t number, std::size_t count)
{
    auto text = std::to_string(number);
    return std::string(count > text.size() ? count - text.size() : 0, '0') + text;
}

std::string dayText(Date day)
{
    return digits(day.year, 4) + digits(day.month, 2) + digits(day.day, 2);
}

/// Of a moment on a wall, given as milliseconds since 1970 on that wall.
std::string wallText(std::int64_t wallMs)
{
    const auto days = wallMs >= 0 ? wallMs / kDayMs : (wallMs - kDayMs + 1) / kDayMs;
    const auto second = (wallMs - days * kDayMs) / 1000;
    return dayText(dateFromDays(days)) + 'T' + digits(second / 3600, 2) + digits(second / 60 % 60, 2) +
           digits(second % 60, 2);
}

std::string offsetText(int minutes)
{
    const auto size = std::abs(minutes);
    return (minutes < 0 ? "-" : "+") + digits(size / 60, 2) + digits(size % 60, 2);
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : toValidUtf8(text)) {
        if (c == '\\' || c == ';' || c == ',')
            out += '\\';
        if (c == '\n')
            out += "\\n";
        else if (static_cast<unsigned char>(c) >= ' ' || c == '\t')
            out += c;
    }
    return out;
}

/// Writes lines, folded where they are long, never inside a character.
class Lines {
public:
    void add(std::string_view line)
    {
        auto room = kMostOctets;
        while (line.size() > room) {
            auto cut = room;
            while ((static_cast<unsigned char>(line[cut]) & 0xC0U) == 0x80U)
                --cut;
            m_text += std::string{line.substr(0, cut)} + "\r\n ";
            line.remove_prefix(cut);
            room = kMostOctets - 1;
        }
        m_text += std::string{line} + "\r\n";
    }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

struct Change {
    Timestamp when;
    int from = 0;
    int to = 0;
};

/// Found by looking at each day; clocks that change twice within a day are not seen.
std::vector<Change> changesOf(const CalendarZone& zone, Timestamp from, Timestamp until)
{
    std::vector<Change> changes;
    for (auto day = from; day < until; day.ms += kDayMs) {
        const int before = zone.offsetMinutesAt(day);
        const int after = zone.offsetMinutesAt({day.ms + kDayMs});
        if (before == after)
            continue;
        std::int64_t low = 0;
        std::int64_t high = kDayMs / kMinuteMs;
        while (high - low > 1) {
            const auto middle = (low + high) / 2;
            (zone.offsetMinutesAt({day.ms + middle * kMinuteMs}) == before ? low : high) = middle;
        }
        changes.push_back({{day.ms + high * kMinuteMs}, before, after});
    }
    return changes;
}

void addZone(Lines& lines, const CalendarZone& zone, Timestamp from, Timestamp until)
{
    const auto changes = changesOf(zone, from, until);
    const int first = zone.offsetMinutesAt(from);
    lines.add("BEGIN:VTIMEZONE");
    lines.add("TZID:" + escaped(zone.name));
    const auto observance = [&lines](int before, int after, const std::vector<std::string>& starts) {
        const auto* kind = after > before ? "DAYLIGHT" : "STANDARD";
        lines.add(std::string{"BEGIN:"} + kind);
        lines.add("DTSTART:" + starts.front());
        for (std::size_t i = 1; i < starts.size(); ++i)
            lines.add("RDATE:" + starts[i]);
        lines.add("TZOFFSETFROM:" + offsetText(before));
        lines.add("TZOFFSETTO:" + offsetText(after));
        lines.add(std::string{"END:"} + kind);
    };
    observance(first, first, {wallText(from.ms + first * kMinuteMs)});
    std::map<std::pair<int, int>, std::vector<std::string>> alike;
    for (const auto& change : changes)
        alike[{change.from, change.to}].push_back(wallText(change.when.ms + change.from * kMinuteMs));
    for (const auto& [offsets, starts] : alike)
        observance(offsets.first, offsets.second, starts);
    lines.add("END:VTIMEZONE");
}

/// The moment that the wall shows `wallMs`; where the clocks jump over it, the one after the jump.
Timestamp momentOf(const CalendarZone& zone, std::int64_t wallMs)
{
    const auto guess = zone.offsetMinutesAt({wallMs});
    const auto offset = zone.offsetMinutesAt({wallMs - guess * kMinuteMs});
    return {wallMs - offset * kMinuteMs};
}

void addDays(Lines& lines, const journal::Ritual& ritual, const CalendarZone& zone)
{
    const auto& rhythm = ritual.rhythm;
    const auto first = rhythm.nextFrom(rhythm.first).value_or(rhythm.first);
    auto rule = journal::recurrenceRule(rhythm);
    if (!ritual.minuteOfDay) {
        lines.add("DTSTART;VALUE=DATE:" + dayText(first));
        if (!rule.empty() && rhythm.last)
            rule += ";UNTIL=" + dayText(*rhythm.last);
    } else {
        const auto startOf = [&](Date day) { return daysFromDate(day) * kDayMs + *ritual.minuteOfDay * kMinuteMs; };
        lines.add("DTSTART;TZID=" + zone.name + ':' + wallText(startOf(first)));
        lines.add("DURATION:PT" + std::to_string(ritual.minutes) + 'M');
        if (!rule.empty() && rhythm.last)
            rule += ";UNTIL=" + wallText(momentOf(zone, startOf(*rhythm.last)).ms) + 'Z';
    }
    if (!rule.empty())
        lines.add("RRULE:" + rule);
}

void addRitual(Lines& lines, const journal::Ritual& ritual, const CalendarZone& zone, Timestamp now)
{
    lines.add("BEGIN:VEVENT");
    lines.add("UID:" + ritual.id.toString() + "@inglenook");
    lines.add("DTSTAMP:" + wallText(now.ms) + 'Z');
    addDays(lines, ritual, zone);
    lines.add("SUMMARY:" + escaped(ritual.name));
    if (!ritual.about.empty())
        lines.add("DESCRIPTION:" + escaped(ritual.about));
    lines.add("TRANSP:OPAQUE");
    if (ritual.remindBefore) {
        lines.add("BEGIN:VALARM");
        lines.add("ACTION:DISPLAY");
        lines.add("DESCRIPTION:" + escaped(ritual.name));
        lines.add("TRIGGER:-PT" + std::to_string(*ritual.remindBefore) + 'M');
        lines.add("END:VALARM");
    }
    lines.add("END:VEVENT");
}

} // namespace

std::string calendarFile(std::span<const journal::Ritual> rituals, const CalendarZone& zone, Timestamp now)
{
    auto from = now;
    for (const auto& ritual : rituals)
        from = std::min(from, Timestamp{daysFromDate(ritual.rhythm.first) * kDayMs});
    constexpr std::int64_t kYearMs = 366 * kDayMs;
    Lines lines;
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//Inglenook//Rituals//EN");
    lines.add("CALSCALE:GREGORIAN");
    addZone(lines, zone, {from.ms - kYearMs}, {now.ms + kYearsAhead * kYearMs});
    for (const auto& ritual : rituals)
        if (!ritual.resting)
            addRitual(lines, ritual, zone, now);
    lines.add("END:VCALENDAR");
    return lines.take();
}

} // namespace inglenook::transfer
