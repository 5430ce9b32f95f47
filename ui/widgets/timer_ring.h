// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session_scale.h"

#include <QAbstractButton>

namespace inglenook::ui {

/// How much of the time is left: a ring, minutes and seconds in equal cells, and words below.
///
/// It keeps no time itself and never stops anyone: at zero it is empty and says "when you are ready". Pressing it asks
/// to begin or to pause.
class TimerRing : public QAbstractButton {
    Q_OBJECT

public:
    enum class State { Waiting, Running, Paused };

    TimerRing(const Theme& theme, QWidget* parent);

    /// Call it once a second. `left` is held between 0 and `total`.
    void setTime(int left, int total, State state);
    /// Of the band it lies on.
    void setColour(const QColor& colour);
    void setScale(double scale);

    /// "2:14"
    [[nodiscard]] QString digits() const;
    /// "no rush"
    [[nodiscard]] QString words() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tell();
    [[nodiscard]] QFont wordsFont() const;
    [[nodiscard]] int ringSide() const;
    [[nodiscard]] double cellWidth() const;
    void paintRing(QPainter& painter, const QRectF& box) const;
    void paintDigits(QPainter& painter, double left, double baseline) const;

    SessionScale m_measures;
    QColor m_colour;
    int m_left = 0;
    int m_total = 0;
    State m_state = State::Waiting;
};

} // namespace inglenook::ui
