// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QDate>
#include <QHash>
#include <QWidget>

namespace inglenook::ui {

/// What lies on one day: a shape each for who wrote, and whether a search found something there.
struct DayMarks {
    int circles = 0;  ///< How many of person A.
    int diamonds = 0; ///< How many of person B.
    bool hit = false;
    QString spoken; ///< The same in words, for screen readers.
};

/// A month of days, or one week of it where room is short. One tab stop; arrows, Home, End, PageUp and PageDown move,
/// Enter or Space choose. Today is underlined, the chosen day outlined.
class MonthGrid : public QWidget {
    Q_OBJECT

public:
    MonthGrid(const Theme& theme, QWidget* parent);

    void setToday(QDate today);
    /// Both shapes in the month on show; days without marks need no entry.
    void setMarks(const QHash<QDate, DayMarks>& marks);
    /// No day is chosen when the date is not valid. Shows its month; gives no signal.
    void setChosen(QDate day);
    [[nodiscard]] QDate chosen() const { return m_chosen; }
    void setMonth(int year, int month);
    /// The first day of the month on show.
    [[nodiscard]] QDate month() const { return m_month; }
    /// Where the keyboard is.
    [[nodiscard]] QDate cursor() const { return m_cursor; }
    void setWeekOnly(bool weekOnly);
    [[nodiscard]] bool isWeekOnly() const { return m_weekOnly; }
    /// First and last day that are drawn, with the ends of the neighbouring months.
    [[nodiscard]] QDate firstShown() const;
    [[nodiscard]] QDate lastShown() const;

    void showNext(int months);

    [[nodiscard]] QRectF cellOf(QDate day) const;
    [[nodiscard]] QDate dayAt(const QPointF& point) const;
    /// The date in words, whether it is today or chosen, and what was given as DayMarks::spoken.
    [[nodiscard]] QString describe(QDate day) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(QDate day);
    /// Another month (or week) is on show: time to set its marks.
    void rangeChanged(QDate first, QDate last);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int rows() const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int rowHeight() const;
    void moveCursor(QDate day);
    void paintDay(QPainter& painter, QDate day) const;
    void paintMarks(QPainter& painter, const QRectF& cell, const DayMarks& marks) const;
    void tell();

    const Theme& m_theme;
    QDate m_today;
    QDate m_chosen;
    QDate m_month;
    QDate m_cursor;
    QDate m_hovered;
    QHash<QDate, DayMarks> m_marks;
    bool m_weekOnly = false;
    bool m_keyboard = false;
};

} // namespace inglenook::ui
