// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "models/form_drafts.h"

#include <QByteArray>
#include <QDate>
#include <QObject>
#include <QString>
#include <QTime>
#include <QVector>

#include <optional>

namespace inglenook::ui {

/// The repeated times of a journal: when each is next, what became of the last four, and how to change one.
class RitualsModel : public QObject {
    Q_OBJECT

public:
    struct Row {
        QString id;
        QString name;
        QString about;       ///< "Every Thursday. Once round the canal."
        QString time;        ///< "20:30"; empty: some time that day
        QString when;        ///< "today, 20:30", "Saturday, 10:00", "resting"
        QVector<bool> marks; ///< the last four at most, oldest first: kept, or not this time
        QString kept;        ///< "kept 3 of the last 4"; empty without marks
        QDate asks;          ///< the day that has passed or is today, and has no mark; invalid: nothing is asked
        bool resting = false;
    };
    enum class Every { Once, Day, Week, MonthDay, MonthWeekday, Year };
    struct Form {
        QString id; ///< empty: a new one
        QString name;
        QString about;
        Every every = Every::Week;
        int interval = 1;
        QVector<bool> weekdays = QVector<bool>(7, false); ///< from Monday; none: that of the first day
        QDate first;
        std::optional<QTime> time;
        int minutes = 30;
        std::optional<int> remindBefore; ///< minutes
    };

    /// Both outlive the model.
    RitualsModel(journal::Journal& journal, const Clock& clock, QObject* parent = nullptr);

    void refresh();
    [[nodiscard]] const QVector<Row>& rows() const { return m_rows; }
    [[nodiscard]] QDate today() const;
    /// Nobody else can come in.
    [[nodiscard]] bool isForOne() const;
    [[nodiscard]] LocalTime now() const { return m_clock.localNow(); }

    void mark(const QString& id, QDate day, bool kept);
    void unmark(const QString& id, QDate day);
    void setResting(const QString& id, bool resting);
    void remove(const QString& id);

    [[nodiscard]] Form formOf(const QString& id) const;
    [[nodiscard]] Form blankForm() const;
    /// What I began to type in forms. It goes when that is saved or removed.
    [[nodiscard]] FormDrafts& drafts() { return m_drafts; }
    /// False when it could not be saved; failed() said why.
    [[nodiscard]] bool save(const Form& form);

    /// For a calendar program: plain text, with the names of the rituals.
    [[nodiscard]] QByteArray calendarFile() const;

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);

private:
    [[nodiscard]] std::optional<Row> rowOf(const journal::Ritual& ritual) const;
    [[nodiscard]] std::optional<journal::Ritual> find(const QString& id) const;

    journal::Journal& m_journal;
    const Clock& m_clock;
    FormDrafts m_drafts;
    QVector<Row> m_rows;
};

} // namespace inglenook::ui
