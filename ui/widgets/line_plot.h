// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot.h"

namespace inglenook::ui {

/// Marks of each person along time, joined where they follow on each other: gaps stay gaps. `x` is the column, `y` 0 to
/// 10; three words stand for the height, no numbers. Marks at the same place stand side by side.
class LinePlot : public Plot {
    Q_OBJECT

public:
    LinePlot(const Theme& theme, QWidget* parent) : Plot{theme, parent} {}
    [[nodiscard]] int heightAt(int width) const override;

protected:
    [[nodiscard]] QVector<QRectF> places(const PlotFrame& frame) const override;
    void paint(QPainter& painter, const PlotFrame& frame) const override;
    [[nodiscard]] int step(int from, Qt::Key key) const override { return stepByColumn(from, key); }

private:
    struct Room;
    [[nodiscard]] Room roomIn(const PlotFrame& frame) const;
    [[nodiscard]] QRectF pointPlace(const PlotPoint& point, const Room& room) const; ///< leading
    void paintRules(QPainter& painter, const PlotFrame& frame, const Room& room) const;
    void paintNames(QPainter& painter, const PlotFrame& frame, const Room& room) const;
};

} // namespace inglenook::ui
