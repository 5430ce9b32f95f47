// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presentation_model.h"
#include "theme/theme.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace inglenook::ui {

class PresentationNotes;
class PresentationStage;
class PresentationWindow;
class Segments;
class SessionButton;
class StepBar;

/// One exercise, shown to people: the stage, below it the notes of whoever shows it, and the ways on. With a second
/// screen the stage is over there, and the notes have this one to themselves.
class PresentationScreen : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the screen.
    PresentationScreen(const Theme& theme, PresentationModel& model, QWidget* parent = nullptr);
    ~PresentationScreen() override; ///< with the clients' window

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeHead();
    void makeFoot();
    void addKeys(QWidget* window);
    void draw();
    void rescale();
    void toggleNotes();
    void toggleClientsWindow();
    void openSteps();
    void leave();
    /// Space: the timer where there is one, else the next step.
    void pressSpace();

    const Theme& m_theme;
    PresentationModel& m_model;
    QHBoxLayout* m_head = nullptr;
    Segments* m_parts = nullptr;
    QToolButton* m_steps = nullptr;
    QToolButton* m_clients = nullptr;
    QToolButton* m_showNotes = nullptr;
    PresentationStage* m_stage = nullptr;
    PresentationNotes* m_notes = nullptr;
    SessionButton* m_pause = nullptr;
    SessionButton* m_back = nullptr;
    SessionButton* m_restart = nullptr;
    StepBar* m_bar = nullptr;
    SessionButton* m_next = nullptr;
    QPointer<PresentationWindow> m_window;
    bool m_notesWanted = true;
};

} // namespace inglenook::ui
