// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/wheel_place.h"

#include <QPainterPath>
#include <QPointF>

namespace inglenook::ui {

/// Where everything on the wheel lies. Twelve o'clock is the seam between the last family and the first; clockwise.
class WheelGeometry {
public:
    enum class Form { Full, Families };

    WheelGeometry(QPointF centre, double outerRadius, Form form);

    [[nodiscard]] QPointF centre() const { return m_centre; }
    /// Of what was drawn at full size (Form::Full 321 px, Form::Families 147 px).
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] double hubRadius() const;
    [[nodiscard]] double innerRadius(WheelRing ring) const;
    [[nodiscard]] double outerRadius(WheelRing ring) const;
    /// Degrees clockwise from twelve o'clock.
    [[nodiscard]] double startAngle(const WheelPlace& place) const;
    [[nodiscard]] double span(const WheelPlace& place) const;

    /// The middle of a piece, where its word lies.
    [[nodiscard]] QPointF middle(const WheelPlace& place) const;
    /// The piece without its gaps, larger by `grown` px on every side.
    [[nodiscard]] QPainterPath path(const WheelPlace& place, double grown = 0) const;
    /// Invalid in the hub and outside.
    [[nodiscard]] WheelPlace hit(QPointF point) const;

private:
    [[nodiscard]] QPointF polar(double radius, double degrees) const;

    QPointF m_centre;
    Form m_form;
    double m_scale;
};

} // namespace inglenook::ui
