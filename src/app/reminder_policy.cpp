// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminder_policy.h"

#include <algorithm>

namespace inglenook::app {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kDayMs = 24 * 60 * kMinuteMs;
constexpr std::size_t kMostTold = 64;

int minuteOfDay(LocalTime time)
{
    const auto midnight = startOfDay(localDate(time), time.offsetMinutes);
    return static_cast<int>((time.utc.ms - midnight.ms) / kMinuteMs);
}

WallTime onWall(LocalTime time)
{
    return {localDate(time), minuteOfDay(time)};
}

Timestamp momentOnWall(const WallTime& time, const Clock& clock)
{
    const auto wall = daysFromDate(time.day) * kDayMs + time.minute * kMinuteMs;
    const auto before = clock.offsetMinutesAt({wall - kDayMs});
    const auto after = clock.offsetMinutesAt({wall + kDayMs});
    for (const auto offset : {before, after})
        if (const Timestamp moment{wall - offset * kMinuteMs}; clock.offsetMinutesAt(moment) == offset)
            return moment;
    return {wall - before * kMinuteMs};
}

} // namespace

Timestamp momentOf(const ReminderTime& time, const Clock& clock)
{
    const auto* wall = std::get_if<WallTime>(&time);
    return wall != nullptr ? momentOnWall(*wall, clock) : std::get<Timestamp>(time);
}

bool ReminderPolicy::isQuiet(LocalTime now) const
{
    const auto minute = minuteOfDay(now);
    const auto from = m_rules.quietFrom;
    const auto to = m_rules.quietTo;
    return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

Timestamp ReminderPolicy::endOfQuiet(const Clock& clock) const
{
    const auto now = clock.localNow();
    const auto today = daysFromDate(localDate(now));
    for (const auto day : {today, today + 1})
        if (const auto end = momentOnWall({dateFromDays(day), m_rules.quietTo}, clock); end > now.utc)
            return end;
    return {now.utc.ms + kDayMs};
}

void ReminderPolicy::takeDue(const Clock& clock, Timestamp now)
{
    const auto isOfUse = [&](const ReminderTime& time) {
        const auto moment = momentOf(time, clock);
        return moment <= now && moment.ms > now.ms - kReminderOfUseMs;
    };
    const auto isIn = [](const std::vector<ReminderTime>& list, const ReminderTime& time) {
        return std::find(list.begin(), list.end(), time) != list.end();
    };
    const auto isNew = [&](const ReminderTime& time) {
        const auto* wall = std::get_if<WallTime>(&time);
        return momentOf(time, clock) > m_seen || (wall != nullptr && m_seenOnWall && *wall > *m_seenOnWall);
    };
    std::erase_if(m_waiting, [&](const ReminderTime& time) { return !isOfUse(time); });
    for (const auto& time : m_times)
        if (isOfUse(time) && isNew(time) && !isIn(m_told, time) && !isIn(m_waiting, time))
            m_waiting.push_back(time);
    m_seen = now;
    m_seenOnWall = onWall(clock.localNow());
}

ReminderPolicy::Step ReminderPolicy::look(const Clock& clock)
{
    const auto now = clock.localNow();
    if (!m_rules.remind) {
        m_waiting.clear();
        m_seen = now.utc;
        m_seenOnWall = onWall(now);
        return {};
    }
    takeDue(clock, now.utc);
    Step step;
    if (!m_waiting.empty() && isQuiet(now)) {
        step.next = endOfQuiet(clock);
    } else if (!m_waiting.empty()) {
        step.remind = true;
        m_told.insert(m_told.end(), m_waiting.begin(), m_waiting.end());
        m_waiting.clear();
        if (m_told.size() > kMostTold)
            m_told.erase(m_told.begin(), m_told.end() - static_cast<std::ptrdiff_t>(kMostTold));
    }
    for (const auto& time : m_times)
        if (const auto moment = momentOf(time, clock); moment > now.utc)
            step.next = std::min(step.next.value_or(moment), moment);
    return step;
}

} // namespace inglenook::app
