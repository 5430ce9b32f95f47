// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar_model.h"

#include "models/guarded.h"

namespace inglenook::ui {

CalendarModel::CalendarModel(journal::Journal& journal, QObject* parent) : QObject{parent}, m_journal{journal} {}

QVector<CalendarModel::Day> CalendarModel::month(int year, int month) const
{
    QVector<Day> days;
    guarded(
        [&] {
            const auto& members = m_journal.members();
            for (const auto& marks : m_journal.entries().month(year, month)) {
                Day day{QDate{marks.day.year, marks.day.month, marks.day.day}, {}, marks.together};
                for (std::size_t i = 0; i < members.size(); ++i) {
                    bool wrote = marks.together > 0;
                    for (const auto& [id, count] : marks.byMember) {
                        if (id != members[i].id)
                            continue;
                        wrote = true;
                        day.entries += count;
                    }
                    if (wrote)
                        day.members.append(static_cast<int>(i));
                }
                days.append(day);
            }
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    return days;
}

QHash<QDate, int> CalendarModel::year(int year) const
{
    QHash<QDate, int> counts;
    guarded(
        [&] {
            for (const auto& marks : m_journal.entries().days({year, 1, 1}, {year + 1, 1, 1})) {
                int count = marks.together;
                for (const auto& [id, mine] : marks.byMember)
                    count += mine;
                counts.insert(QDate{marks.day.year, marks.day.month, marks.day.day}, count);
            }
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    return counts;
}

} // namespace inglenook::ui
