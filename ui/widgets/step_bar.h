// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session_scale.h"

#include <QWidget>

namespace inglenook::ui {

/// Where in the steps one is, as a bar: done, now, to come. Says the same as the words beside it.
class StepBar : public QWidget {
    Q_OBJECT

public:
    StepBar(const Theme& theme, QWidget* parent);

    void setStep(int number, int count);
    void setScale(double scale);
    /// Where the n-th piece (from 1) is drawn.
    [[nodiscard]] QRectF piece(int number) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double unit() const;

    SessionScale m_measures;
    int m_number = 1;
    int m_count = 1;
};

} // namespace inglenook::ui
