// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/catalogue.h"
#include "journal/journal.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace inglenook::ui {

/// At most a handful of things for this day, each of which can be waved away without comment.
class TodayModel : public QObject {
    Q_OBJECT

public:
    struct Unfinished {
        QString runId;
        QString exercise; ///< id
        QString title;
        QString when;       ///< "Begun yesterday, 20:15", "Begun Saturday 23 May, 20:15"
        QString meeting;    ///< on a break: "Back together at 21:10"
        bool isDue = false; ///< that time has come
    };
    struct Suggestion {
        QString exercise; ///< id
        QString title;
        QString summary;
        QString who;     ///< "together, 15 to 25 minutes"
        QString because; ///< why it is here
    };
    /// Mine, begun and left.
    struct BegunCard {
        QString deck; ///< id
        QString card; ///< id; empty: a new one
        QString words;
    };
    struct Memory {
        QString entryId;
        QString when; ///< "A year ago today"
        QString words;
    };

    /// All outlive the model.
    TodayModel(journal::Journal& journal, const exercises::Catalogue& catalogue, const Clock& clock,
               QObject* parent = nullptr);

    void refresh();
    [[nodiscard]] const QString& dateLine() const { return m_dateLine; }
    [[nodiscard]] const QString& greeting() const { return m_greeting; }
    /// Those on a break first.
    [[nodiscard]] const QVector<Unfinished>& unfinished() const { return m_unfinished; }
    [[nodiscard]] bool hasDraft() const { return !m_draftTitle.isNull(); }
    [[nodiscard]] const QString& draftTitle() const { return m_draftTitle; } ///< its first words
    [[nodiscard]] int moreDrafts() const { return m_moreDrafts; }            ///< beside that one
    [[nodiscard]] const std::optional<BegunCard>& begunCard() const { return m_begunCard; }
    [[nodiscard]] const std::optional<Suggestion>& suggestion() const { return m_suggestion; }
    [[nodiscard]] const std::optional<Memory>& memory() const { return m_memory; }

    /// An exercise that just ended leads to this one (empty: to none): it takes the place of what would be suggested,
    /// until it is begun or waved away. Remembered only while the journal is open, since it tells what was answered.
    void suggestNext(const QString& exercise, const QString& why);
    /// Until tomorrow.
    void waveSuggestionAway();
    [[nodiscard]] bool isEvening() const;
    /// Of anything else that stands there, by its id: until tomorrow, for me.
    void waveAway(const QString& id);
    [[nodiscard]] bool isAway(const QString& id) const { return m_away.contains(id); }
    /// Leaves no trace of what was said in it.
    void discardRun(const QString& runId);

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);

private:
    void readGreeting();
    void readUnfinished();
    void readBreak(Unfinished& unfinished, const journal::SavedRun& run) const;
    void readDrafts();
    void readCards();
    void readSuggestion();
    void readMemory();
    void readNext();
    [[nodiscard]] bool fits(const exercises::Definition& definition) const;
    [[nodiscard]] Suggestion made(const exercises::Definition& definition, const QString& because) const;
    [[nodiscard]] QString today() const; ///< ISO date on this wall
    [[nodiscard]] std::string awayKey() const;
    void readAway();

    journal::Journal& m_journal;
    const exercises::Catalogue& m_catalogue;
    const Clock& m_clock;
    QString m_dateLine;
    QString m_greeting;
    QVector<Unfinished> m_unfinished;
    QString m_draftTitle;
    int m_moreDrafts = 0;
    std::optional<BegunCard> m_begunCard;
    QStringList m_away;
    std::optional<Suggestion> m_suggestion;
    struct Next {
        std::string exercise;
        QString why;
        Timestamp since;
    };
    std::optional<Next> m_next;
    std::optional<Memory> m_memory;
};

} // namespace inglenook::ui
