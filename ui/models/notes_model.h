// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "models/people.h"

#include <QObject>
#include <QString>
#include <QVector>

namespace inglenook::ui {

/// What is jotted down during the week for the next check-in. Private notes can be opened by whoever wrote them alone;
/// shared ones are on the table there.
class NotesModel : public QObject {
    Q_OBJECT

public:
    struct Note {
        QString id;
        Person person;
        QString text;
        QString day; ///< "yesterday", "Sunday"
        bool isMine = false;
        bool shared = false;
    };

    /// Both outlive the model.
    NotesModel(journal::Journal& journal, const Clock& clock, QObject* parent = nullptr);
    /// What is typed and not kept yet becomes notes for me alone: no lock loses words.
    ~NotesModel() override;

    void refresh();
    /// Mine, and the shared ones of others; the oldest first.
    [[nodiscard]] const QVector<Note>& notes() const { return m_notes; }
    [[nodiscard]] bool isForMore() const; ///< a journal of two or more

    /// What is typed and not kept yet, while the journal is open. It goes with add().
    [[nodiscard]] const QString& draft() const { return m_draft; }
    void setDraft(const QString& text) { m_draft = text; }
    /// False when it could not be saved, and failed() said why, or has no words.
    bool add(const QString& text, bool shared);
    void setShared(const QString& id, bool shared);
    /// It was talked about, or is let go.
    void putAway(const QString& id);
    /// The one that was put away last.
    void bringBack();

Q_SIGNALS:
    void changed();
    void putAwayChanged(bool canBringBack);
    void failed(const QString& sentence);

private:
    template <typename Act>
    bool act(Act&& what);

    journal::Journal& m_journal;
    const Clock& m_clock;
    QVector<Note> m_notes;
    QString m_lastPutAway;
    QString m_draft;
};

} // namespace inglenook::ui
