// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot.h"

namespace inglenook::ui {

/// Marks on a field of two directions, -10 to 10 each, with a word at each of its four sides. The more often, the
/// larger; at one place marks of several people stand side by side.
class FieldPlot : public Plot {
    Q_OBJECT

public:
    FieldPlot(const Theme& theme, QWidget* parent) : Plot{theme, parent} {}
    [[nodiscard]] int heightAt(int width) const override;

protected:
    [[nodiscard]] QVector<QRectF> places(const PlotFrame& frame) const override;
    void paint(QPainter& painter, const PlotFrame& frame) const override;

private:
    [[nodiscard]] QRectF fieldIn(const PlotFrame& frame) const; ///< leading
    [[nodiscard]] QRectF leadingPlace(const PlotPoint& point, const QRectF& field, const PlotFrame& frame) const;
};

} // namespace inglenook::ui
