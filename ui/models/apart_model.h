// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/catalogue.h"
#include "exercises/placeholders.h"
#include "exercises/run.h"
#include "journal/journal.h"
#include "models/asked_questions.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QVector>

#include <optional>
#include <vector>

namespace inglenook::ui {

/// The private beginnings of exercises for two that each answers at a time of their own (exercises/apart.h), sealed
/// like the question of the day (journal::SharedQuestions). Opened, they stand side by side, and the two can go on from
/// there together.
class ApartModel : public QObject {
    Q_OBJECT

public:
    struct Row {
        AskedQuestion question;
        QString exercise; ///< id
    };
    /// What is asked of me, with names filled in.
    struct Sheet {
        struct Choice {
            QString id;
            QString text;
        };
        struct Line {
            QString id; ///< of one of several; empty: of the step itself
            QString text;
            QString low;
            QString high;
        };
        struct Step {
            std::string id;
            QString prompt;
            QString help;
            QString example;
            QVector<Line> lines;
            QVector<Choice> choices;
            bool several = false; ///< choices
            bool words = false;
            exercises::Answer answer; ///< so far
        };
        QString title;
        Person me;
        QString other; ///< name
        std::vector<Step> steps;
    };
    struct Opened {
        struct Line {
            QString text;
            QString low;
            QString high;
            QVector<std::optional<int>> places; ///< in the order of the people
        };
        struct Step {
            QString prompt;
            QVector<Line> lines;
            QVector<QString> words; ///< in the order of the people; no lines then
        };
        QString title;
        QString exercise;
        QVector<Person> people;
        QVector<Step> steps;
        QString prompt; ///< one way to go on talking
        QString help;
        QString entryId;
    };

    /// All outlive it.
    ApartModel(journal::Journal& journal, const exercises::Catalogue& catalogue, const Clock& clock,
               QObject* parent = nullptr);
    ~ApartModel() override;

    void refresh();
    /// What waits for me, what can be read, and what of mine waits; newest first.
    [[nodiscard]] const QVector<Row>& rows() const { return m_rows; }
    [[nodiscard]] std::optional<Row> find(const QString& id) const;

    /// The one of these people that isn't finished, or a new one; empty, with failed(), where that was not possible.
    [[nodiscard]] QString ask(const QString& exercise, const QVector<QString>& members);
    /// Begins to answer. Nothing where it can't be answered (any more).
    [[nodiscard]] std::optional<Sheet> beginAnswers(const QString& id);
    /// Saved within a second, sealed.
    void setAnswer(const std::string& step, const exercises::Answer& answer);
    [[nodiscard]] bool hasAnswers() const { return m_writing && !m_writing->answers.empty(); }
    /// False when there are none, when it is too late, or when it could not be saved: failed() said why then.
    bool giveAnswers();
    void leaveAnswers(); ///< for another time
    void flush();
    /// What no flush() could save.
    [[nodiscard]] std::optional<journal::UnsavedAnswer> unsaved() const;
    void withdraw(const QString& id);
    void leaveOpen(const QString& id); ///< nobody waits for mine any more
    void letGo(const QString& id);     ///< nobody has answered: it goes

    /// Of one that is open: kept in the journal from then on, and read by me.
    [[nodiscard]] std::optional<Opened> read(const QString& id);
    /// For going on together: what each gave; nothing while it isn't open.
    [[nodiscard]] std::vector<journal::MemberAnswers> answersOf(const QString& id) const;

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);

private:
    struct Writing {
        QuestionId id;
        journal::Answers answers;
        bool isUnsaved = false;
    };
    template <typename Act>
    void act(Act&& what);
    [[nodiscard]] const exercises::Definition* definitionOf(const journal::SharedQuestion& shared) const;
    [[nodiscard]] Date day() const;
    [[nodiscard]] bool concernsMe(const journal::SharedQuestion& shared) const;
    [[nodiscard]] static Sheet sheetFor(const exercises::Definition& definition, const exercises::Names& names,
                                        const journal::Answers& mine);
    [[nodiscard]] std::optional<exercises::Run> runOf(const journal::SharedQuestion& shared) const;
    void fillOpened(Opened& opened, const exercises::Run& run) const;

    journal::Journal& m_journal;
    const exercises::Catalogue& m_catalogue;
    const Clock& m_clock;
    QVector<Row> m_rows;
    std::optional<Writing> m_writing;
    QTimer m_saveSoon;
    QString m_trouble; ///< why it is unsaved
};

} // namespace inglenook::ui
