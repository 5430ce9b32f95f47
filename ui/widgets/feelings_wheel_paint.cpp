// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/feelings_wheel_paint.h"

#include "theme/metrics.h"
#include "widgets/feelings_wheel.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace inglenook::ui {
namespace {

constexpr double kWord = 14.5;
constexpr double kLongWord = 13.3;
constexpr int kLongFrom = 11; ///< Letters.
constexpr double kFamilyWord = 16.5;
constexpr double kSmallest = 13;
constexpr double kTightest = 9;
constexpr double kMostGrowth = 1.15;
constexpr double kPadding = 5;
constexpr double kRingAway =
    4.5; ///< 2 px between the piece and a ring of 3 px, measured to its middle, and half a gap.
constexpr double kHoverLine = 1.5;

} // namespace

WheelPicture::WheelPicture(const Theme& theme, const QVector<WheelFamily>& families, const WheelGeometry& geometry,
                           const QString& hub, bool full)
    : m_theme{theme},
      m_families{families},
      m_geometry{geometry},
      m_hub{hub},
      m_full{full}
{
}

const FeelingColours& WheelPicture::colours(const WheelPlace& place) const
{
    return m_theme.tokens().feeling(m_families.value(place.family).key);
}

void WheelPicture::paint(QPainter& painter, const QRect& area) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const int places = m_families.isEmpty() ? 0 : kWheelFamilies * kPlacesOfFamily;
    for (int index = 0; index < places; ++index) {
        const auto place = placeAt(index);
        if (m_full || place.ring == WheelRing::Family)
            paintPiece(painter, place);
    }
    // Words after all pieces: a long one may reach over a seam.
    for (int index = 0; index < places; ++index) {
        const auto place = placeAt(index);
        if (m_full || place.ring == WheelRing::Family)
            paintWord(painter, place);
    }
    paintOutlines(painter);

    auto font = m_theme.font(TextRole::Insight, std::max(0.8, std::min(1.0, m_geometry.scale())));
    painter.setFont(font);
    painter.setPen(m_theme.tokens().text);
    const double hub = m_geometry.hubRadius();
    QRectF box{0, 0, 2 * hub, 2 * hub};
    box.moveCenter(m_geometry.centre());
    painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, m_hub);
    if (m_full)
        paintCaptions(painter, area);
}

void WheelPicture::paintPiece(QPainter& painter, const WheelPlace& place) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(isTurned(place) ? colours(place).text : colours(place).tint);
    painter.drawPath(m_geometry.path(place));
}

bool WheelPicture::isTurned(const WheelPlace& place) const
{
    return place.ring != WheelRing::Family && selected.contains(place);
}

QFont WheelPicture::wordFont(const WheelPlace& place, const QString& word) const
{
    const bool family = place.ring == WheelRing::Family;
    const double drawn = family ? kFamilyWord : word.size() >= kLongFrom ? kLongWord : kWord;
    const double grown = m_theme.textSize() / 100.0;
    auto font = m_theme.font(TextRole::Body);
    font.setWeight(family ? QFont::DemiBold : place.ring == WheelRing::Lot ? QFont::Medium : QFont::Normal);
    if (selected.contains(place))
        font.setWeight(QFont::DemiBold);
    // Words grow with the text only as far as their pieces let all of them; the list grows without limit.
    double size = std::max(drawn * m_geometry.scale() * std::min(grown, kMostGrowth), kSmallest);
    const double depth = m_geometry.outerRadius(place.ring) - m_geometry.innerRadius(place.ring);
    // A family's word lies across and may touch the seams of its piece, as drawn.
    const double room = family ? depth * 1.05 : depth - 2 * kPadding;
    constexpr double kStep = 0.25;
    for (;; size -= kStep) {
        font.setPixelSize(std::max(1, static_cast<int>(size)));
        if (size <= kTightest || QFontMetricsF{font}.horizontalAdvance(word) <= room)
            return font;
    }
}

void WheelPicture::paintWord(QPainter& painter, const WheelPlace& place) const
{
    const auto word = wordAt(m_families, place);
    const auto font = wordFont(place, word);
    const QFontMetricsF metrics{font};
    const double angle = m_geometry.startAngle(place) + m_geometry.span(place) / 2;
    painter.save();
    painter.setFont(font);
    painter.setPen(isTurned(place) ? m_theme.tokens().raised : colours(place).text);
    painter.translate(m_geometry.middle(place));
    constexpr double kQuarter = 90;
    constexpr double kHalf = 180;
    if (place.ring != WheelRing::Family)
        painter.rotate(angle < kHalf ? angle - kQuarter : angle + kQuarter);
    painter.drawText(QPointF{-metrics.horizontalAdvance(word) / 2, metrics.xHeight() / 2}, word);
    painter.restore();
}

void WheelPicture::paintOutlines(QPainter& painter) const
{
    const auto outline = [this, &painter](const WheelPlace& place, double width) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{colours(place).text, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin});
        painter.drawPath(m_geometry.path(place, -width / 2));
    };
    const bool canHover = m_full || hovered.ring == WheelRing::Family;
    if (hovered.isValid() && canHover && !m_families.isEmpty())
        outline(hovered, kHoverLine);
    for (const auto& place : selected)
        outline({place.family, WheelRing::Family, 0}, stroke::kFamilyMark);
    if (!ringShown || !current.isValid())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{m_theme.tokens().focus, stroke::kFocus, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    // The gap round the ring keeps it apart from its neighbours.
    const auto ring = m_geometry.path(current, kRingAway);
    painter.save();
    painter.setPen(QPen{m_theme.tokens().window, 2 * stroke::kFocus + 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    QPainterPath outside;
    outside.addRect(ring.boundingRect().adjusted(-kRingAway, -kRingAway, kRingAway, kRingAway));
    painter.setClipPath(outside.subtracted(m_geometry.path(current)));
    painter.drawPath(ring);
    painter.restore();
    painter.drawPath(ring);
}

void WheelPicture::paintCaptions(QPainter& painter, const QRect& area) const
{
    // Left and right mean something here, in every language.
    paintCaption(painter, area, Qt::AlignLeft | Qt::AlignTop, FeelingsWheel::tr("heavier"));
    paintCaption(painter, area, Qt::AlignRight | Qt::AlignTop, FeelingsWheel::tr("lighter"));
    paintCaption(painter, area, Qt::AlignLeft | Qt::AlignBottom,
                 FeelingsWheel::tr("Inner ring: a little\nOuter ring: a lot"));
}

void WheelPicture::paintCaption(QPainter& painter, const QRect& area, Qt::Alignment corner, const QString& text) const
{
    constexpr int kMargin = 20;
    const auto box = area.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const int flags = (corner | Qt::AlignAbsolute).toInt();
    auto font = m_theme.font(TextRole::Body);
    for (; font.pixelSize() >= kSmallest; font.setPixelSize(font.pixelSize() - 1)) {
        const auto words = QFontMetrics{font}.boundingRect(box, flags, text);
        const auto centre = m_geometry.centre();
        const double across = std::min(std::abs(words.left() - centre.x()), std::abs(words.right() - centre.x()));
        const double down = std::min(std::abs(words.top() - centre.y()), std::abs(words.bottom() - centre.y()));
        if (std::hypot(across, down) < m_geometry.outerRadius(WheelRing::Lot))
            continue;
        painter.setFont(font);
        painter.setPen(m_theme.tokens().text2);
        painter.drawText(box, flags, text);
        return;
    }
}

} // namespace inglenook::ui
