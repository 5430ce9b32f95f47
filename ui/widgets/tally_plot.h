// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot.h"

namespace inglenook::ui {

/// A line for each person, and below it as many marks as it says, as far as there is room.
class TallyPlot : public Plot {
    Q_OBJECT

public:
    TallyPlot(const Theme& theme, QWidget* parent) : Plot{theme, parent} {}
    [[nodiscard]] int heightAt(int width) const override;

protected:
    [[nodiscard]] QVector<QRectF> places(const PlotFrame& frame) const override;
    void paint(QPainter& painter, const PlotFrame& frame) const override;

private:
    [[nodiscard]] double pitch(const PlotFrame& frame) const;
    [[nodiscard]] int perLine(const PlotFrame& frame) const;
    [[nodiscard]] int lines(const PlotPoint& point, const PlotFrame& frame) const;
    [[nodiscard]] QVector<QRectF> leadingPlaces(const PlotFrame& frame) const;
};

} // namespace inglenook::ui
