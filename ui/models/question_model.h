// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/key_deriver.h"
#include "app/workspace.h"
#include "exercises/catalogue.h"
#include "models/asked_questions.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QVector>

#include <optional>
#include <vector>

namespace inglenook::ui {

/// The question of the day, and those of earlier days that still wait for somebody.
///
/// All who can come in are asked the same, each answers after their own unlocking, and nothing of another's answer is
/// here before everyone has answered (journal::SharedQuestions). That somebody answered is shown, and never what.
class QuestionModel : public QObject {
    Q_OBJECT

public:
    using Question = AskedQuestion;
    using Stage = AskedQuestion::Stage;
    using Seat = AskedQuestion::Seat;
    struct Given {
        Person person;
        QString words; ///< empty: left open
    };
    struct Reading {
        QString text;
        QVector<Given> answers; ///< in seat order
        QString prompt;         ///< one way to go on talking; empty for one person
        QString help;           ///< who asks first
        QString entryId;
    };

    /// All outlive it; what `deriver` still works out then is dropped.
    QuestionModel(app::Workspace& workspace, const exercises::Catalogue& catalogue, app::KeyDeriver& deriver,
                  const Clock& clock, QObject* parent = nullptr);
    ~QuestionModel() override;

    void refresh();
    /// Nothing on a day on which it was waved away, or asked in an exercise.
    [[nodiscard]] const std::optional<Question>& today() const { return m_today; }
    /// Of earlier days, newest first: what waits for me, what can be read, and what of mine waits for others.
    [[nodiscard]] const QVector<Question>& earlier() const { return m_earlier; }
    [[nodiscard]] std::optional<Question> find(const QString& id) const;

    /// Begins to answer, an empty `id` for today's question as long as nobody else has; gives what I wrote so far.
    /// Typed words are saved within a second, sealed like what is given.
    [[nodiscard]] QString beginAnswer(const QString& id);
    void setAnswer(const QString& words);
    /// False when there are no words, when it is too late, or when it could not be saved: failed() said why then.
    bool giveAnswer();
    /// For another time.
    void leaveAnswer();
    void flush(); ///< saves at once what is typed
    /// What no flush() could save; for locking.
    [[nodiscard]] std::optional<journal::UnsavedAnswer> unsaved() const;
    void withdraw(const QString& id);
    /// Nobody waits for my answer any more.
    void leaveOpen(const QString& id);
    /// A question that nobody has answered goes, with what I had begun to write.
    void letGo(const QString& id);
    /// Another question for today, for everyone.
    void drawAnother();
    /// Until tomorrow, for me.
    void waveAway();

    /// Of one that is open: kept in the journal from then on, and read by me.
    [[nodiscard]] std::optional<Reading> read(const QString& id);

    /// What opens the envelopes of others, to be said beside the field. Only in a demonstration; else empty.
    void setOpeningWords(const QString& words) { m_openingWords = words; }
    [[nodiscard]] const QString& openingWords() const { return m_openingWords; }
    [[nodiscard]] bool isWorking() const { return m_working; }
    /// Those whose envelopes are closed give their passphrases, in the order of `members`; ends in opened() or
    /// refused().
    void openTogether(const QString& id, const QVector<QString>& members, std::vector<app::Passphrase> secrets);

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);
    void workingChanged(bool working);
    void opened(const QString& id);
    /// `who` is of the members who gave their passphrases; -1: neither.
    void refused(int who, const QString& sentence);

private:
    struct Writing {
        QString id;
        QString words;
        bool isUnsaved = false;
    };
    struct Opening {
        QString id;
        QVector<QString> members;
    };
    template <typename Act>
    bool act(Act&& what);
    [[nodiscard]] journal::Journal& journal() const { return m_workspace.journal(); }
    [[nodiscard]] Date day() const;
    [[nodiscard]] std::optional<exercises::Deck> deck() const;
    void readToday();
    void readEarlier();
    [[nodiscard]] Question questionOf(const journal::SharedQuestion& shared) const;
    [[nodiscard]] QuestionId idFor(const QString& id);
    [[nodiscard]] exercises::Transcript transcriptOf(const journal::SharedQuestion& shared,
                                                     const std::vector<journal::MemberAnswers>& answers) const;
    [[nodiscard]] std::string key(const char* name) const;
    void finishOpening(app::KeyDeriver::Result result);
    void setWorking(bool working);

    app::Workspace& m_workspace;
    const exercises::Definition* m_definition;
    const exercises::Step* m_step = nullptr;   ///< the private one
    const exercises::Step* m_reveal = nullptr; ///< may be null
    const exercises::Catalogue& m_catalogue;
    app::KeyDeriver& m_deriver;
    const Clock& m_clock;
    std::optional<Question> m_today;
    journal::QuestionToAsk m_asks; ///< of today
    QVector<Question> m_earlier;
    std::optional<Writing> m_writing;
    QTimer m_saveSoon;
    QString m_trouble; ///< why it is unsaved; empty while saving works
    bool m_working = false;
    Opening m_opening;
    QString m_openingWords;
};

} // namespace inglenook::ui
