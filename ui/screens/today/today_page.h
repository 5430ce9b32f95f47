// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/question_model.h"
#include "theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace inglenook::ui {

/// A page that is opened from Today, with the way back on top. Esc leads back, too.
class TodayPage : public QWidget {
    Q_OBJECT

public:
    /// As wide as `measure` px at 100 %.
    TodayPage(const Theme& theme, const QString& caption, int measure, QWidget* parent);

    /// It is shown now: the keyboard goes where one begins.
    virtual void begin() = 0;

Q_SIGNALS:
    void backWanted();

protected:
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// By the way back.
    virtual void leave() { Q_EMIT backWanted(); }
    QWidget* m_back = nullptr;

private:
    const Theme& m_theme;
    QVBoxLayout* m_column = nullptr;
};

} // namespace inglenook::ui
