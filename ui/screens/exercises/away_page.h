// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session_model.h"
#include "widgets/session_scale.h"
#include "widgets/text_block.h"

#include <QTimer>
#include <QWidget>

class QGraphicsOpacityEffect;
class QPropertyAnimation;

namespace inglenook::ui {

class SessionButton;

/// A time away from every screen, on the whole of this one: two marks on a ring that draw nearer so slowly that nobody
/// sees them move, and meet when the time is over. There is nothing to look up here.
///
/// What it is about and the ways out are read at the beginning, at the end, and for some seconds after a key or the
/// pointer moved; in between they are not painted, but stay where keys and screen readers find them.
class AwayPage : public QWidget {
    Q_OBJECT

public:
    AwayPage(const Theme& theme, SessionModel& model, QWidget* parent);

    void fill(); ///< for a time that begins, or goes on after the journal was locked
    void tick();
    void setScale(double scale);
    [[nodiscard]] bool isAwake() const { return m_isAwake; } ///< words and buttons can be seen
    [[nodiscard]] bool showsMinutes() const { return m_showsMinutes; }
    /// "About 18 minutes left"; empty once it is over.
    [[nodiscard]] QString minutesLeft() const;

Q_SIGNALS:
    void backWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void wake();
    void sleep();
    void fade(double to);
    void toggleMinutes();
    void layOut();
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] QRectF ring() const;
    void paintMarks(QPainter& painter) const;

    SessionScale m_measures;
    SessionModel& m_model;
    QWidget* m_words;
    SessionButton* m_back;
    SessionButton* m_minutes;
    QGraphicsOpacityEffect* m_shade;
    QPropertyAnimation* m_fade;
    QTimer m_rest{this};
    TextBlock m_prompt;
    TextBlock m_help;
    bool m_isAwake = true;
    bool m_showsMinutes = false;
    bool m_saidOver = false;
};

} // namespace inglenook::ui
