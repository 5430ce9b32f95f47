// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot.h"

namespace inglenook::ui {

/// Counts in columns along time or the hours of the day, one part on the other. `x` is the column. Every part has a
/// pattern beside its colour, and the words for both stand above.
class StackPlot : public Plot {
    Q_OBJECT

public:
    StackPlot(const Theme& theme, QWidget* parent) : Plot{theme, parent} {}
    [[nodiscard]] int heightAt(int width) const override;

protected:
    [[nodiscard]] QVector<QRectF> places(const PlotFrame& frame) const override;
    void paint(QPainter& painter, const PlotFrame& frame) const override;
    [[nodiscard]] int step(int from, Qt::Key key) const override { return stepByColumn(from, key); }

private:
    /// Where each series is named, leading.
    [[nodiscard]] QVector<QRectF> keyPlaces(const PlotFrame& frame) const;
    [[nodiscard]] QVector<QRectF> leadingPlaces(const PlotFrame& frame) const;
    [[nodiscard]] QRectF roomIn(const PlotFrame& frame) const;
    void paintPart(QPainter& painter, const PlotFrame& frame, const QRectF& box, int series) const;
};

} // namespace inglenook::ui
