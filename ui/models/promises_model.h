// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "models/form_drafts.h"
#include "models/people.h"

#include <QDate>
#include <QObject>
#include <QString>
#include <QVector>

#include <optional>

namespace inglenook::ui {

/// Words given. Nothing here is ever late: a day that has passed is only a day to talk about it.
class PromisesModel : public QObject {
    Q_OBJECT

public:
    struct Row {
        QString id;
        std::optional<Person> by; ///< nothing: everyone
        QString who;              ///< "Sam", "Both of you"
        QString what;
        QString when; ///< "by Sunday", "was for Sunday 3 May", "no end date"; of past ones "kept, yesterday"
        std::optional<QDate> due;
        QString changed; ///< of an open one that was made anew: "Changed yesterday: “The week was too full.”"
    };
    struct Form {
        QString id; ///< empty: a new one
        int by = 0; ///< of people(); their number: everyone
        QString what;
        std::optional<QDate> due;
        QString why; ///< of a change
    };

    /// Both outlive the model.
    PromisesModel(journal::Journal& journal, const Clock& clock, QObject* parent = nullptr);

    void refresh();
    [[nodiscard]] QVector<Person> people() const; ///< who can give their word
    [[nodiscard]] QString everyone() const;       ///< "Both of you", "All of you", "You"
    [[nodiscard]] const QVector<Row>& open() const { return m_open; }
    [[nodiscard]] const QVector<Row>& past() const { return m_past; } ///< the newest hundred
    [[nodiscard]] LocalTime now() const { return m_clock.localNow(); }

    [[nodiscard]] Form formOf(const QString& id) const;
    /// What I began to type in forms. It goes when that is saved, kept or let go.
    [[nodiscard]] FormDrafts& drafts() { return m_drafts; }
    /// False when it could not be saved; failed() said why.
    [[nodiscard]] bool save(const Form& form);
    void keep(const QString& id);
    void letGo(const QString& id);
    void reopen(const QString& id);

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);

private:
    template <typename Act>
    bool act(Act&& what);
    [[nodiscard]] Row rowOf(const journal::Promise& promise) const;

    journal::Journal& m_journal;
    const Clock& m_clock;
    FormDrafts m_drafts;
    QVector<Row> m_open;
    QVector<Row> m_past;
};

} // namespace inglenook::ui
