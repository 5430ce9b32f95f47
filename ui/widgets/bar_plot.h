// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot.h"

namespace inglenook::ui {

/// Words as long as their count, the longest on top; the amount stands at the end. A person's bar has the person's
/// mark.
class BarPlot : public Plot {
    Q_OBJECT

public:
    BarPlot(const Theme& theme, QWidget* parent) : Plot{theme, parent} {}
    [[nodiscard]] int heightAt(int width) const override;

protected:
    [[nodiscard]] QVector<QRectF> places(const PlotFrame& frame) const override;
    void paint(QPainter& painter, const PlotFrame& frame) const override;

private:
    [[nodiscard]] QRectF barOf(int point, const PlotFrame& frame) const; ///< leading
};

} // namespace inglenook::ui
