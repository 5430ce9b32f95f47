// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/entry_key.h"
#include "journal/entry_store.h"
#include "journal/row.h"
#include "journal/summary_row.h"

namespace inglenook::journal {
namespace {

// An entry's day is that of the wall where it was written. These bound what any wall can show.
constexpr int kEastmost = 1080;
constexpr int kWestmost = -1080;

EntryKey earliestKeyOf(Date day)
{
    return firstKeyAt(startOfDay(day, kEastmost));
}

EntryKey latestKeyOf(Date day)
{
    return firstKeyAt(startOfDay(dateFromDays(daysFromDate(day) + 1), kWestmost));
}

LocalTime readTime(const vault::Statement& row, int column)
{
    return {{row.integer(column)}, static_cast<int>(row.integer(column + 1))};
}

} // namespace

std::vector<DayMarks> EntryStore::days(Date first, Date end) const
{
    auto query = m_database.prepare("SELECT day, author, entries FROM day_counts "
                                    "WHERE day >= ? AND day < ? AND entries > 0 ORDER BY day");
    query.bind(1, daysFromDate(first)).bind(2, daysFromDate(end));
    std::vector<DayMarks> days;
    while (query.step()) {
        const auto day = dateFromDays(query.integer(0));
        if (days.empty() || days.back().day != day)
            days.push_back({day, 0, {}});
        const auto count = static_cast<int>(query.integer(2));
        if (query.blob(1).empty())
            days.back().together = count;
        else
            days.back().byMember.emplace_back(readId<MemberId>(query, 1), count);
    }
    return days;
}

std::vector<DayMarks> EntryStore::month(int year, int month) const
{
    return days({year, month, 1}, month == 12 ? Date{year + 1, 1, 1} : Date{year, month + 1, 1});
}

std::optional<EntryKey> EntryStore::newestUpTo(Date day) const
{
    auto query = m_database.prepare("SELECT created, offset_minutes, key FROM entries NOT INDEXED "
                                    "WHERE key < ? AND binned IS NULL ORDER BY key DESC");
    query.bind(1, latestKeyOf(day));
    while (query.step())
        if (localDate(readTime(query, 0)) <= day)
            return query.integer(2);
    return std::nullopt;
}

std::optional<LocalTime> EntryStore::lastDone(std::string_view exercise) const
{
    auto query = m_database.prepare("SELECT created, offset_minutes FROM entries INDEXED BY entries_by_exercise "
                                    "WHERE exercise = ? AND binned IS NULL ORDER BY key DESC LIMIT 1");
    query.bind(1, exercise);
    return query.step() ? std::optional{readTime(query, 0)} : std::nullopt;
}

std::vector<EntrySummary> EntryStore::onThisDay(Date today, int limit) const
{
    std::vector<EntrySummary> found;
    auto oldest = m_database.prepare("SELECT created, offset_minutes FROM entries ORDER BY key LIMIT 1");
    if (!oldest.step())
        return found;
    const auto firstYear = localDate(readTime(oldest, 0)).year;
    static const std::string kOnDay = std::string{"SELECT "} + kSummaryColumns +
                                      " FROM entries e NOT INDEXED WHERE e.key >= ? AND e.key < ? AND e.binned IS NULL "
                                      "ORDER BY e.key DESC";
    for (int year = today.year - 1; year >= firstYear && static_cast<int>(found.size()) < limit; --year) {
        const Date day{year, today.month, today.day};
        if (dateFromDays(daysFromDate(day)) != day)
            continue; // 29 February
        auto query = m_database.prepare(kOnDay);
        query.bind(1, earliestKeyOf(day)).bind(2, latestKeyOf(day));
        while (static_cast<int>(found.size()) < limit && query.step())
            if (auto line = readSummary(query); localDate(line.created) == day)
                found.push_back(std::move(line));
    }
    return found;
}

} // namespace inglenook::journal
