// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session_plan.h"
#include "theme/theme.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace inglenook::ui {

class BeginCard;
class TextLabel;

/// An exercise before it begins: what it is, why it helps, when it fits and when not, and the way in.
class ExercisePage : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the page.
    ExercisePage(const Theme& theme, SessionPlan& plan, QWidget* parent = nullptr);

    void fill(); ///< after the plan has chosen an exercise
    void focusFirst();

Q_SIGNALS:
    void backWanted();
    void beginWanted();
    void continueWanted(const QString& runId);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange(bool beside);
    void addPart(const QString& heading, const QString& text, bool folded = false);

    const Theme& m_theme;
    SessionPlan& m_plan;
    QScrollArea* m_scroll;
    QGridLayout* m_grid;
    QWidget* m_head;
    QWidget* m_words;
    TextLabel* m_family;
    TextLabel* m_title;
    TextLabel* m_summary;
    TextLabel* m_who;
    QVBoxLayout* m_parts;
    BeginCard* m_begin;
};

} // namespace inglenook::ui
