// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/presentation_model.h"
#include "theme/theme.h"

#include <QFrame>

class QPushButton;

namespace inglenook::ui {

class TextLabel;

/// What only the therapist is meant to read: what there is to notice, the time, and what comes next.
class PresentationNotes : public QFrame {
    Q_OBJECT

public:
    /// Both outlive it.
    PresentationNotes(const Theme& theme, PresentationModel& model, QWidget* parent);

Q_SIGNALS:
    void hideWanted();

private:
    void draw();
    void drawTime();

    const Theme& m_theme;
    PresentationModel& m_model;
    TextLabel* m_where;
    TextLabel* m_words;
    TextLabel* m_next;
    TextLabel* m_time;
    QPushButton* m_hide;
};

} // namespace inglenook::ui
