// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "models/whose.h"

#include <QDate>
#include <QHash>
#include <QObject>
#include <QVector>

namespace inglenook::ui {

/// Who wrote on which days of a month. Reads a month or a year at a time, never the journal.
class CalendarModel : public QObject {
    Q_OBJECT

public:
    /// `members`: indexes of those who wrote, in seat order; both where something was made together.
    struct Day {
        QDate day;
        QVector<int> members;
        int entries = 0;
    };

    explicit CalendarModel(journal::Journal& journal, QObject* parent = nullptr);
    /// The shared journal beside it, whose members are counted on after those of this one; nullptr: none.
    void setOurs(journal::Journal* ours) { m_ours = ours; }
    [[nodiscard]] QVector<Day> month(int year, int month, ShownOf of = ShownOf::Both) const;
    /// How much was written on each day of a year that has anything.
    [[nodiscard]] QHash<QDate, int> year(int year, ShownOf of = ShownOf::Both) const;

Q_SIGNALS:
    void failed(const QString& sentence) const;

private:
    void addMonth(QVector<Day>& days, journal::Journal& journal, int firstMember, int year, int month) const;

    journal::Journal& m_journal;
    journal::Journal* m_ours = nullptr;
};

} // namespace inglenook::ui
