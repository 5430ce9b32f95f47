// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot.h"

namespace inglenook::ui {

/// A square for each day: weeks are columns (`x`), days of the week rows (`y`). Blank, one, more: light to dark, and
/// what is more has a dot, too.
class DayPlot : public Plot {
    Q_OBJECT

public:
    DayPlot(const Theme& theme, QWidget* parent) : Plot{theme, parent} {}
    [[nodiscard]] int heightAt(int width) const override;

protected:
    [[nodiscard]] QVector<QRectF> places(const PlotFrame& frame) const override;
    void paint(QPainter& painter, const PlotFrame& frame) const override;
    [[nodiscard]] int step(int from, Qt::Key key) const override;

private:
    struct Room;
    [[nodiscard]] Room roomIn(const PlotFrame& frame) const;
    void paintCell(QPainter& painter, const PlotFrame& frame, const QRectF& box, qint64 count) const;
};

} // namespace inglenook::ui
