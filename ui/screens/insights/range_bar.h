// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insights_model.h"
#include "theme/theme.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace inglenook::ui {

class LabelledField;
class Segments;

/// Which days, and whose.
class RangeBar : public QWidget {
    Q_OBJECT

public:
    /// The model outlives it.
    RangeBar(const Theme& theme, InsightsModel& model, QWidget* parent);

private:
    QWidget* makeDates();
    void showDates();
    void take();

    const Theme& m_theme;
    InsightsModel& m_model;
    Segments* m_ranges;
    QPushButton* m_choose;
    QWidget* m_dates;
    QLineEdit* m_fromEdit = nullptr;
    QLineEdit* m_untilEdit = nullptr;
    LabelledField* m_from = nullptr;
    LabelledField* m_until = nullptr;
};

} // namespace inglenook::ui
