// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page_panel.h"

#include <QDateTime>

class QLineEdit;

namespace inglenook::ui {

class CalendarPanel;
class LabelledField;

/// When it was: a month to choose a day in, and a time to type. Each change is taken at once.
class WhenPanel : public PagePanel {
    Q_OBJECT

public:
    WhenPanel(const Theme& theme, const QDateTime& when, const QDateTime& now, QWidget* page);

    void open(QWidget* anchor);

Q_SIGNALS:
    void changed(const QDateTime& when);

private:
    /// False when it can't be understood; then it says so.
    bool takeTime();
    void take(const QDateTime& when);

    QDateTime m_when;
    CalendarPanel* m_calendar = nullptr;
    QLineEdit* m_time = nullptr;
    LabelledField* m_field = nullptr;
};

} // namespace inglenook::ui
