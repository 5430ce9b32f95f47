// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wheel_geometry.h"

#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>

namespace inglenook::ui {
namespace {

// Radii as drawn at full size.
constexpr double kHub = 58;
constexpr double kFamily = 130;
constexpr double kInner = 218;
constexpr double kOuter = 321;
constexpr double kSmallHub = 60;
constexpr double kSmallFamily = 147;
constexpr double kGap = 3; ///< The same at every size.

constexpr double kRound = 360;
constexpr double kFamilySpan = kRound / kWheelFamilies;
constexpr double kWordSpan = kFamilySpan / kWheelWords;
/// A family's word lies a little outside the middle, where its piece is wider.
constexpr double kFamilyMiddle = 0.56;

} // namespace

WheelGeometry::WheelGeometry(QPointF centre, double outerRadius, Form form)
    : m_centre{centre},
      m_form{form},
      m_scale{outerRadius / (form == Form::Full ? kOuter : kSmallFamily)}
{
}

double WheelGeometry::hubRadius() const
{
    return (m_form == Form::Full ? kHub : kSmallHub) * m_scale;
}

double WheelGeometry::innerRadius(WheelRing ring) const
{
    switch (ring) {
    case WheelRing::Little:
        return kFamily * m_scale;
    case WheelRing::Lot:
        return kInner * m_scale;
    case WheelRing::Family:
        break;
    }
    return hubRadius();
}

double WheelGeometry::outerRadius(WheelRing ring) const
{
    switch (ring) {
    case WheelRing::Little:
        return kInner * m_scale;
    case WheelRing::Lot:
        return kOuter * m_scale;
    case WheelRing::Family:
        break;
    }
    return (m_form == Form::Full ? kFamily : kSmallFamily) * m_scale;
}

double WheelGeometry::startAngle(const WheelPlace& place) const
{
    return place.family * kFamilySpan + (place.ring == WheelRing::Family ? 0 : place.word * kWordSpan);
}

double WheelGeometry::span(const WheelPlace& place) const
{
    return place.ring == WheelRing::Family ? kFamilySpan : kWordSpan;
}

QPointF WheelGeometry::polar(double radius, double degrees) const
{
    const double angle = qDegreesToRadians(degrees);
    return m_centre + QPointF{radius * std::sin(angle), -radius * std::cos(angle)};
}

QPointF WheelGeometry::middle(const WheelPlace& place) const
{
    const double inner = innerRadius(place.ring);
    const double part = place.ring == WheelRing::Family ? kFamilyMiddle : 0.5;
    return polar(inner + (outerRadius(place.ring) - inner) * part, startAngle(place) + span(place) / 2);
}

QPainterPath WheelGeometry::path(const WheelPlace& place, double grown) const
{
    const double inset = kGap / 2 - grown;
    const double inner = innerRadius(place.ring) + inset;
    const double outer = outerRadius(place.ring) - inset;
    const double from = startAngle(place);
    const double to = from + span(place);
    // Sides that are parallel to the seam: the gap is as wide outside as inside.
    const auto shift = [inset](double radius) { return qRadiansToDegrees(std::asin(inset / std::max(radius, 1.0))); };
    const auto square = [this](double radius) {
        return QRectF{m_centre.x() - radius, m_centre.y() - radius, 2 * radius, 2 * radius};
    };
    constexpr double kQuarter = 90; // Qt counts from three o'clock, against the clock.
    const double outerFrom = from + shift(outer);
    const double outerTo = to - shift(outer);
    const double innerFrom = from + shift(inner);
    const double innerTo = to - shift(inner);
    QPainterPath path;
    path.arcMoveTo(square(outer), kQuarter - outerFrom);
    path.arcTo(square(outer), kQuarter - outerFrom, outerFrom - outerTo);
    path.arcTo(square(inner), kQuarter - innerTo, innerTo - innerFrom);
    path.closeSubpath();
    return path;
}

WheelPlace WheelGeometry::hit(QPointF point) const
{
    const auto offset = point - m_centre;
    const double radius = std::hypot(offset.x(), offset.y());
    constexpr std::array kRings{WheelRing::Family, WheelRing::Little, WheelRing::Lot};
    const double degrees = qRadiansToDegrees(std::atan2(offset.x(), -offset.y()));
    const double clockwise = degrees < 0 ? degrees + kRound : degrees;
    for (const auto ring : kRings) {
        if (m_form == Form::Families && ring != WheelRing::Family)
            break;
        if (radius < innerRadius(ring) || radius >= outerRadius(ring))
            continue;
        const int family = std::min(static_cast<int>(clockwise / kFamilySpan), kWheelFamilies - 1);
        const double within = clockwise - family * kFamilySpan;
        const int word = std::min(static_cast<int>(within / kWordSpan), kWheelWords - 1);
        return {family, ring, ring == WheelRing::Family ? 0 : word};
    }
    return {};
}

} // namespace inglenook::ui
