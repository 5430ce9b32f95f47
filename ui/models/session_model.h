// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/catalogue.h"
#include "exercises/run.h"
#include "journal/journal.h"
#include "models/people.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QVector>

#include <optional>
#include <utility>

namespace inglenook::ui {

class SessionPlan;

/// One exercise while it is being done: the pure Run, the clock that moves it, and the journal that keeps it.
///
/// Every step is saved at once and typed words within a second, so that a kill loses at most two. Whatever fails says
/// so in one sentence through failed(); the words stay in the run and are saved with the next step. An exercise that
/// leaves no trace is never saved and never known to the journal.
class SessionModel : public QObject {
    Q_OBJECT

public:
    /// All outlive the model.
    SessionModel(journal::Journal& journal, const exercises::Catalogue& catalogue, const Clock& clock,
                 QObject* parent = nullptr);
    ~SessionModel() override; ///< saves

    /// False, with failed(), when it could not be begun.
    bool begin(const SessionPlan& plan);
    /// Comes to the page on which what they answered apart is opened; that is kept already, and not kept again.
    bool beginRevealed(const SessionPlan& plan, const std::vector<journal::MemberAnswers>& answers);
    /// Continues where it stopped; false, with failed(), when that run is gone or its exercise has changed.
    bool restore(const QString& runId);
    [[nodiscard]] bool isOpen() const { return m_run.has_value(); }

    /// As of the last event or tick. Only while open.
    [[nodiscard]] const exercises::RunView& view() const { return m_view; }
    [[nodiscard]] const exercises::Definition& definition() const { return m_run->definition(); }
    [[nodiscard]] bool leavesTrace() const { return m_run->definition().leavesTrace; }
    [[nodiscard]] const QVector<Person>& people() const { return m_people; } ///< the run's participants
    [[nodiscard]] bool isForTwo() const { return m_people.size() == 2; }
    [[nodiscard]] int speaker() const { return m_run->speaker(); }
    [[nodiscard]] int leftSeat() const { return m_left; } ///< participant who sits on the left
    [[nodiscard]] int rightSeat() const { return isForTwo() ? 1 - m_left : m_left; }
    void swapSeats();
    /// With the names of the moment put in: for the texts of a step that the view doesn't carry.
    [[nodiscard]] QString filled(const std::string& text) const;

    /// After continuing in a private step the screen first asks who is there: nothing of it is shown before.
    [[nodiscard]] bool asksWhoIsThere() const { return m_asksWhoIsThere; }

    void apply(const exercises::Event& event);
    /// The whole answer of the person on turn, at every keystroke; emits answered() instead of changed().
    void setAnswer(const exercises::Answer& answer);
    /// "We need a break": the time-out begins. False where there is none for so many people.
    bool callBreak();
    /// Leaves a time-out that has not become a break yet.
    void goOn();
    /// Match: one card of the person on turn; kept in memory only. Emits answered().
    void setMark(const std::string& card, exercises::Mark mark);
    void takeBreak(Timestamp until);
    /// The card on the table is not drawn again in this journal.
    void hideCard();
    /// Saves at once: locking, leaving, closing.
    void flush();
    /// What no flush() could save; for locking.
    [[nodiscard]] std::optional<journal::SavedRun> unsaved() const;

    /// How they like breaks, as kept in their journal (habits.h).
    [[nodiscard]] int breakMinutes() const;
    [[nodiscard]] bool showsIdeas() const;
    [[nodiscard]] LocalTime now() const { return m_clock.localNow(); }

    /// Closing: makes the entry of what is kept; kept() or, when that is nothing, left().
    void finish();
    /// Leaves no trace of what was said; left().
    void discard();
    /// The exercise whose page is wanted once this one is closed; empty for none. Asked for once, and then forgotten.
    void setNext(const QString& exercise) { m_next = exercise; }
    [[nodiscard]] QString takeNext() { return std::exchange(m_next, {}); }
    [[nodiscard]] QString titleOf(const QString& exercise) const;

    /// For another time: "Continue where you stopped"; left().
    void leave();

Q_SIGNALS:
    void changed();
    void answered(); ///< the answer, and so perhaps whether it can go on
    void ticked();   ///< a timer, a quiet or a break moved by a second
    void saved();
    /// What the exercise that just ended suggests, empty when nothing; comes before kept() or left().
    void suggested(const QString& exercise, const QString& why);
    void kept(const QString& entryId);
    void left();
    void failed(const QString& sentence);

private:
    static constexpr int kSaveAfterMs = 800;
    bool beginWith(const SessionPlan& plan, const std::vector<journal::MemberAnswers>* answers);
    template <typename Work>
    bool attempt(Work&& work);
    void readView();
    void close();
    void tick();
    void seat();
    void setAside();
    [[nodiscard]] const exercises::Definition* timeOut() const;

    journal::Journal& m_journal;
    const exercises::Catalogue& m_catalogue;
    const Clock& m_clock;
    std::vector<exercises::Deck> m_decks; ///< of the run, as this journal sees them
    std::optional<exercises::Run> m_run;
    RunId m_id;
    exercises::RunView m_view;
    QVector<Person> m_people;
    int m_left = 0;
    bool m_asksWhoIsThere = false;
    bool m_unsaved = false;
    QString m_next;
    std::size_t m_recorded = 0; ///< of the cards that were drawn, those that the journal knows of
    QString m_trouble;          ///< why it is unsaved; empty while saving works
    QTimer m_saveSoon;
    QTimer m_second;
};

} // namespace inglenook::ui
