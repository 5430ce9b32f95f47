// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gate_model.h"
#include "models/new_journal.h"
#include "theme/theme.h"

#include <QVector>
#include <QWidget>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace inglenook::ui {

class NewJournalStep;
class PlaceStep;
class TextLabel;

/// Makes a journal in a few quiet pages: who, names, a passphrase each, a place.
class NewJournalScreen : public QWidget {
    Q_OBJECT

public:
    NewJournalScreen(const Theme& theme, GateModel& gate, QWidget* parent = nullptr);

    /// From the beginning, with nothing filled in.
    void restart();

Q_SIGNALS:
    void cancelled();

private:
    void makeSide(QWidget* side);
    [[nodiscard]] QVector<NewJournalStep*> path() const;
    void show(int step);
    void forward();
    void back();
    void make();
    void showProblem(const QString& sentence);
    void showWorking(bool working);
    void askForPlace(const QString& current);
    void listSteps();

    const Theme& m_theme;
    GateModel& m_gate;
    NewJournal m_journal;
    QVector<NewJournalStep*> m_steps;
    PlaceStep* m_place = nullptr;
    int m_current = 0;
    QStackedWidget* m_pages = nullptr;
    QVBoxLayout* m_list = nullptr;
    TextLabel* m_problem = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_forward = nullptr;
};

} // namespace inglenook::ui
