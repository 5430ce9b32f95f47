// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/catalogue.h"
#include "exercises/run.h"
#include "exercises/worked_example.h"
#include "models/people.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QVector>

#include <optional>
#include <vector>

namespace inglenook {
class Clock;
}

namespace inglenook::ui {

/// An exercise as it is shown to people, one thing at a time: its steps, or one of the two turns of its worked example.
/// Nothing is typed and nothing is kept. Any step can be gone to at once.
class PresentationModel : public QObject {
    Q_OBJECT

public:
    enum class Part { Exercise, ClumsyTurn, GoodTurn, Differs };
    enum class OnTurn { Left, Right, Both, Nobody };

    struct Note {
        QString icon;
        QString text;
    };
    /// What is on the screen at one moment.
    struct Page {
        OnTurn onTurn = OnTurn::Nobody;
        QString label; ///< "saying it back"
        QString verb;  ///< of who is on turn: "speaks"
        QString restingVerb;
        QString words;          ///< the prompt, or what somebody says
        bool areSpoken = false; ///< the words are somebody's
        QString help;
        QStringList lines;    ///< gaps of a sentence, ends of a scale, what differs
        QStringList choices;  ///< answered by choose()
        int usualChoice = 0;  ///< of next()
        QVector<Note> notes;  ///< for the one who listens
        QString forTherapist; ///< what there is to notice
        int timerSeconds = 0; ///< 0: none
    };

    /// All but `people` (left, right) outlive the model.
    PresentationModel(const exercises::Catalogue& catalogue, const std::vector<exercises::WorkedExample>& examples,
                      const Clock& clock, QVector<Person> people, QObject* parent = nullptr);

    /// From its first step. False when there is no such exercise for two.
    bool open(const QString& exercise, Part part = Part::Exercise);
    void close();
    [[nodiscard]] bool isOpen() const { return m_definition != nullptr; }
    [[nodiscard]] QString exercise() const;
    [[nodiscard]] QString title() const;
    /// Before the example begins: what it is about.
    [[nodiscard]] QString about() const;
    [[nodiscard]] bool hasExample() const { return m_example != nullptr; }
    [[nodiscard]] bool hasExample(const QString& exercise) const;
    [[nodiscard]] const QVector<Person>& people() const { return m_people; }

    [[nodiscard]] Part part() const { return m_part; }
    void show(Part part);
    [[nodiscard]] const Page& page() const { return m_page; }
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] int count() const;
    [[nodiscard]] QStringList labels() const; ///< of all steps of this part
    [[nodiscard]] QString nextLabel() const;  ///< empty at the end

    void next(); ///< at the end of a turn: the next part
    void back();
    void jump(int index);
    void restart() { jump(0); }
    void choose(int choice);

    /// A calm page in place of everything, and the timer waits: for talking about it.
    void togglePause();
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    void toggleTimer();
    [[nodiscard]] bool isTimerRunning() const { return m_second.isActive(); }
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }

Q_SIGNALS:
    void changed();
    void ticked();

private:
    struct Stop {
        std::string saved; ///< the run as it is there
        std::string step;
        int round = 0;
        int onTurn = -1;
        QString label;
    };
    void walk();
    [[nodiscard]] Stop stopAt() const;
    void restoreStop();
    void findStop();
    void passHandOver();
    void turnPage();
    void readStep();
    void readMoment();
    void readDifferences();
    [[nodiscard]] const std::vector<exercises::ExampleMoment>& turn() const;
    [[nodiscard]] QString named(const std::string& text) const;
    [[nodiscard]] QString filled(const std::string& text, int person) const;
    [[nodiscard]] bool isOutOfTurn(const exercises::ExampleMoment& moment) const;
    [[nodiscard]] QString labelOf(const exercises::ExampleMoment& moment) const;
    [[nodiscard]] OnTurn onTurn(const exercises::RunView& view) const;

    const exercises::Catalogue& m_catalogue;
    const Clock& m_clock;
    QVector<Person> m_people;
    const std::vector<exercises::WorkedExample>& m_examples;
    const exercises::Definition* m_definition = nullptr;
    const exercises::WorkedExample* m_example = nullptr;
    std::optional<exercises::Run> m_run;
    Timestamp m_now; ///< of the run: only quiets move it
    std::vector<Stop> m_stops;
    Part m_part = Part::Exercise;
    int m_index = 0;
    Page m_page;
    bool m_isPaused = false;
    bool m_wasRunning = false;
    int m_secondsLeft = 0;
    QTimer m_second;
};

} // namespace inglenook::ui
