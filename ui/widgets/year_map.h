// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QDate>
#include <QHash>
#include <QWidget>

namespace inglenook::ui {

/// A year of days in two halves, a square each that is larger and stronger the more was written. One tab stop: Up and
/// Down go by days, Left and Right by weeks, Home and End to the ends of the year, PageUp and PageDown to other years;
/// Enter or Space choose. Screen readers get a table of twelve months with their days.
class YearMap : public QWidget {
    Q_OBJECT

public:
    YearMap(const Theme& theme, QWidget* parent);

    void setToday(QDate today);
    void setYear(int year); ///< Signals when it is another one.
    [[nodiscard]] int year() const { return m_cursor.year(); }
    /// Days without anything need no entry.
    void setCounts(const QHash<QDate, int>& counts);
    [[nodiscard]] int count(QDate day) const { return m_counts.value(day); }
    [[nodiscard]] QDate cursor() const { return m_cursor; }
    void setCursor(QDate day);
    void choose(QDate day);

    [[nodiscard]] QRectF cellOf(QDate day) const;
    [[nodiscard]] QDate dayAt(const QPointF& point) const; ///< Not valid beside the days.
    /// "Tuesday, 12 March 2024, 3 entries"
    [[nodiscard]] QString describe(QDate day) const;
    /// The year in a sentence.
    [[nodiscard]] QString summary() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void dayChosen(QDate day);
    void yearChanged(int year);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] double cell() const;
    [[nodiscard]] int halfHeight() const;
    void paintDay(QPainter& painter, QDate day) const;
    void paintMonthNames(QPainter& painter) const;
    void tell();

    const Theme& m_theme;
    QDate m_today;
    QDate m_cursor;
    QHash<QDate, int> m_counts;
    bool m_keyboard = false;
};

} // namespace inglenook::ui
