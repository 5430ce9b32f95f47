// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal_reminders.h"

#include "exercises/run.h"

#include <algorithm>

namespace inglenook::app {
namespace {

constexpr int kMinutesInDay = 24 * 60;
constexpr int kMorning = 9 * 60;
constexpr int kMostPromises = 100;
constexpr std::size_t kMostReminders = 64;

/// `minute` may lie before the day.
WallTime wallTime(Date day, int minute)
{
    const int back = minute < 0 ? (kMinutesInDay - 1 - minute) / kMinutesInDay : 0;
    return {dateFromDays(daysFromDate(day) - back), minute + back * kMinutesInDay};
}

void addRituals(journal::Journal& journal, Date today, std::vector<ReminderTime>& times)
{
    const auto last = dateFromDays(daysFromDate(today) + kReminderDays);
    for (const auto& ritual : journal.rituals().all()) {
        if (ritual.resting || !ritual.minuteOfDay || !ritual.remindBefore)
            continue;
        const auto marks = journal.rituals().marks(ritual.id, kReminderDays);
        for (auto day = ritual.rhythm.nextFrom(dateFromDays(daysFromDate(today) - 1)); day && *day <= last;
             day = ritual.rhythm.nextFrom(dateFromDays(daysFromDate(*day) + 1))) {
            const auto isThisDay = [&day](const journal::RitualMark& mark) { return mark.day == *day; };
            if (std::none_of(marks.begin(), marks.end(), isThisDay))
                times.emplace_back(wallTime(*day, *ritual.minuteOfDay - *ritual.remindBefore));
        }
    }
}

void addPromises(journal::Journal& journal, Date today, std::vector<ReminderTime>& times)
{
    const auto last = dateFromDays(daysFromDate(today) + kReminderDays);
    for (const auto& promise : journal.promises().open(kMostPromises))
        if (promise.due && *promise.due >= today && *promise.due <= last)
            times.emplace_back(WallTime{*promise.due, kMorning});
}

void addBreaks(journal::Journal& journal, std::vector<ReminderTime>& times)
{
    for (const auto& run : journal.runs().unfinished())
        if (const auto found = exercises::pendingBreak(run.state))
            times.emplace_back(found->until);
}

} // namespace

std::vector<ReminderTime> remindersOf(journal::Journal& journal, const Clock& clock)
{
    const auto now = clock.localNow();
    std::vector<ReminderTime> times;
    addRituals(journal, localDate(now), times);
    addPromises(journal, localDate(now), times);
    addBreaks(journal, times);
    std::erase_if(times,
                  [&](const ReminderTime& time) { return momentOf(time, clock).ms <= now.utc.ms - kReminderOfUseMs; });
    std::sort(times.begin(), times.end(), [&clock](const ReminderTime& a, const ReminderTime& b) {
        return std::pair{momentOf(a, clock), a} < std::pair{momentOf(b, clock), b};
    });
    times.erase(std::unique(times.begin(), times.end()), times.end());
    if (times.size() > kMostReminders)
        times.resize(kMostReminders);
    return times;
}

} // namespace inglenook::app
