// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/catalogue.h"
#include "journal/journal.h"
#include "models/people.h"

#include <QObject>
#include <QString>
#include <QVector>

#include <optional>

namespace inglenook::ui {

/// An exercise before it begins: together or alone, who begins, who sits where, and what to show once before the
/// first exercise for two.
class SessionPlan : public QObject {
    Q_OBJECT

public:
    /// All outlive the plan.
    SessionPlan(journal::Journal& journal, const exercises::Catalogue& catalogue, const Clock& clock,
                QObject* parent = nullptr);

    /// False when there is no such exercise, or not in this kind of journal.
    bool choose(const QString& exercise);
    /// Null before choose().
    [[nodiscard]] const exercises::Definition* definition() const { return m_definition; }

    [[nodiscard]] bool isForTwo() const { return m_together; }
    [[nodiscard]] bool canChooseCompany() const;
    [[nodiscard]] bool isSharedJournal() const;
    [[nodiscard]] int othersWhoComeIn() const; ///< how many can read what I keep
    void setTogether(bool together);

    /// Whom the one who unlocked can talk with, where that is to be chosen: in a journal of three or more.
    [[nodiscard]] QVector<Person> partners() const;
    [[nodiscard]] int partner() const { return m_partner; } ///< index into partners()
    void setPartner(int person);
    /// The two can answer its private beginning each in their own time (ApartModel).
    [[nodiscard]] bool canBeApart() const;
    /// Those of an exercise that was begun apart; false where they can't do it together now.
    bool choosePair(const QString& exercise, const std::vector<MemberId>& members);

    /// Left first; the one who unlocked alone when it is for one.
    [[nodiscard]] const QVector<Person>& people() const { return m_people; }
    [[nodiscard]] int firstSpeaker() const { return m_firstSpeaker; } ///< index into people()
    void setFirstSpeaker(int person);
    /// Whoever has begun less often begins, and of two who began as often whoever spoke less; told softly, and
    /// changeable.
    [[nodiscard]] bool hasBeginnings() const { return m_hasBeginnings; }
    /// How it was over the last weeks, in a sentence or two; empty where it is too early to say.
    [[nodiscard]] const QString& balance() const { return m_balance; }
    /// The ground rules that are in force, before an exercise for a fight or a hurt; else empty. Plain text.
    [[nodiscard]] const QString& groundRules() const { return m_groundRules; }

    /// "Who sits on the left?" is asked until it was answered once; of three or more each time.
    [[nodiscard]] bool asksForSeats() const;
    void setLeft(int person);

    /// "Is this right for us?" comes once before the first exercise for two.
    [[nodiscard]] bool showsSafetyFirst() const;
    void rememberSafetyShown();

    /// A run of this exercise that waits to be continued: its id.
    [[nodiscard]] std::optional<QString> unfinished() const { return m_unfinished; }
    [[nodiscard]] const QString& unfinishedSince() const { return m_unfinishedSince; }
    void discardUnfinished();

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);

private:
    [[nodiscard]] std::vector<journal::Member> others() const;
    [[nodiscard]] std::vector<journal::Member> pair() const; ///< left seat first
    void readPeople();
    void readBeginnings();
    void readUnfinished();
    void readGroundRules();
    template <typename Work>
    bool attempt(Work&& work);

    journal::Journal& m_journal;
    const exercises::Catalogue& m_catalogue;
    const Clock& m_clock;
    const exercises::Definition* m_definition = nullptr;
    bool m_together = false;
    int m_partner = 0;
    std::optional<MemberId> m_left; ///< as chosen, of three or more: they have no seats of their own
    QVector<Person> m_people;
    int m_firstSpeaker = 0;
    bool m_hasBeginnings = false;
    QString m_balance;
    QString m_groundRules;
    std::optional<QString> m_unfinished;
    QString m_unfinishedSince;
};

} // namespace inglenook::ui
