// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presentation_model.h"
#include "theme/theme.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace inglenook::ui {

class Card;
class LabelledField;

/// Where a demonstration begins: what can be shown at once, and how the two are called.
class DemonstrateScreen : public QWidget {
    Q_OBJECT

public:
    struct Shown {
        QString id;
        QString title;
        QString summary;
        QString minutes;
        QString family; ///< those of one family follow each other
    };

    /// Both outlive the screen. `shown`: what is good to demonstrate.
    DemonstrateScreen(const Theme& theme, const PresentationModel& model, const QVector<Shown>& shown,
                      QWidget* parent = nullptr);

    void focusFirst();
    void focusHandouts(); ///< the way to sheets
    void focusPlan();     ///< the way to a plan for at home

Q_SIGNALS:
    void presentWanted(const QString& exercise);
    void exampleWanted(const QString& exercise);
    void libraryWanted();
    void journalWanted();
    void handoutsWanted(); ///< those that belong to no exercise
    void planWanted();     ///< a plan for at home is to be put together
    void namesWanted(const QString& left, const QString& right);

private:
    void addWays(QVBoxLayout& column);
    void addExercises(QVBoxLayout& column, const QVector<Shown>& shown);
    void addExercise(Card& card, const Shown& exercise);
    void addNames(QVBoxLayout& column);
    void showNames();
    void chooseNames(int preset);
    void takeNames();
    QPushButton* button(const QString& text, const char* kind, const QString& name);

    const Theme& m_theme;
    const PresentationModel& m_model;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_page = nullptr;
    QWidget* m_names = nullptr;
    QPushButton* m_first = nullptr;
    QPushButton* m_handouts = nullptr;
    QPushButton* m_plan = nullptr;
    QLineEdit* m_left = nullptr;
    QLineEdit* m_right = nullptr;
    LabelledField* m_rightField = nullptr;
};

} // namespace inglenook::ui
