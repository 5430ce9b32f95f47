// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar_model.h"

#include "models/guarded.h"

#include <algorithm>

namespace inglenook::ui {

CalendarModel::CalendarModel(journal::Journal& journal, QObject* parent) : QObject{parent}, m_journal{journal} {}

void CalendarModel::addMonth(QVector<Day>& days, journal::Journal& journal, int firstMember, int year, int month) const
{
    const auto& members = journal.members();
    for (const auto& marks : journal.entries().month(year, month)) {
        const QDate date{marks.day.year, marks.day.month, marks.day.day};
        auto place = std::find_if(days.begin(), days.end(), [&date](const Day& day) { return day.day == date; });
        auto& day = place != days.end() ? *place : (days.append(Day{date, {}, 0}), days.last());
        day.entries += marks.together;
        for (std::size_t i = 0; i < members.size(); ++i) {
            bool wrote = marks.together > 0;
            for (const auto& [id, count] : marks.byMember) {
                if (id != members[i].id)
                    continue;
                wrote = true;
                day.entries += count;
            }
            if (wrote)
                day.members.append(firstMember + static_cast<int>(i));
        }
    }
}

QVector<CalendarModel::Day> CalendarModel::month(int year, int month, ShownOf of) const
{
    QVector<Day> days;
    guarded(
        [&] {
            if (m_ours == nullptr || of != ShownOf::Ours)
                addMonth(days, m_journal, 0, year, month);
            if (m_ours != nullptr && of != ShownOf::Mine)
                addMonth(days, *m_ours, static_cast<int>(m_journal.members().size()), year, month);
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    return days;
}

QHash<QDate, int> CalendarModel::year(int year, ShownOf of) const
{
    QHash<QDate, int> counts;
    guarded(
        [&] {
            for (auto* journal : {&m_journal, m_ours}) {
                const bool isOther = m_ours != nullptr && of == (journal == m_ours ? ShownOf::Mine : ShownOf::Ours);
                if (journal == nullptr || isOther)
                    continue;
                for (const auto& marks : journal->entries().days({year, 1, 1}, {year + 1, 1, 1})) {
                    int count = marks.together;
                    for (const auto& [id, written] : marks.byMember)
                        count += written;
                    counts[QDate{marks.day.year, marks.day.month, marks.day.day}] += count;
                }
            }
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    return counts;
}

} // namespace inglenook::ui
