// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presentation_model.h"
#include "theme/theme.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace inglenook::ui {

class LabelledField;
class Segments;

/// Where a demonstration begins: what can be shown at once, and how the two are called.
class DemonstrateScreen : public QWidget {
    Q_OBJECT

public:
    struct Shown {
        QString id;
        QString title;
        QString summary;
        QString minutes;
    };

    /// Both outlive the screen. `shown`: what is good to demonstrate.
    DemonstrateScreen(const Theme& theme, const PresentationModel& model, const QVector<Shown>& shown,
                      QWidget* parent = nullptr);

    void focusFirst();
    void focusHandouts(); ///< the way to sheets

Q_SIGNALS:
    void presentWanted(const QString& exercise);
    void exampleWanted(const QString& exercise);
    void libraryWanted();
    void journalWanted();
    void handoutsWanted(); ///< those that belong to no exercise
    void namesWanted(const QString& left, const QString& right);

private:
    void addExercises(QVBoxLayout& column, const QVector<Shown>& shown);
    void addNames(QVBoxLayout& column);
    void chooseNames(int preset);
    void takeNames();
    QPushButton* button(const QString& text, const char* kind, const QString& name);

    const Theme& m_theme;
    const PresentationModel& m_model;
    QWidget* m_page = nullptr;
    QPushButton* m_first = nullptr;
    QPushButton* m_handouts = nullptr;
    QLineEdit* m_left = nullptr;
    QLineEdit* m_right = nullptr;
    LabelledField* m_rightField = nullptr;
};

} // namespace inglenook::ui
