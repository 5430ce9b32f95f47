// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace inglenook::ui {

class MonthGrid;
class YearMap;

/// A month grid with its name and the ways to the months beside it, or the year around it. With little room: one week,
/// and "Month" to unfold it.
class CalendarPanel : public QWidget {
    Q_OBJECT

public:
    CalendarPanel(const Theme& theme, QWidget* parent);

    [[nodiscard]] MonthGrid* grid() const { return m_grid; }
    [[nodiscard]] YearMap* year() const { return m_year; }
    [[nodiscard]] bool isYearShown() const { return m_isYearShown; }
    /// Starts as one week with a button that unfolds the month.
    void setCompact(bool compact);

Q_SIGNALS:
    void yearShown(); ///< time to set its counts

private:
    void restyle();
    void showYear(bool year);
    void step(int by);

    const Theme& m_theme;
    MonthGrid* m_grid;
    QLabel* m_name;
    QToolButton* m_before;
    QToolButton* m_after;
    QPushButton* m_fold;
    QPushButton* m_yearButton;
    YearMap* m_year;
    bool m_compact = false;
    bool m_isYearShown = false;
};

} // namespace inglenook::ui
