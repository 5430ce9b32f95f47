// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/unlock/brand.h"

#include "theme/text_role.h"
#include "theme/tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace inglenook::ui {

Brand::Brand(const Theme& theme, QWidget* parent) : QWidget{parent}, m_theme{theme}
{
    setAccessibleName(QStringLiteral("Inglenook"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize Brand::sizeHint() const
{
    return {m_theme.px(220), m_theme.px(32)};
}

void Brand::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& tokens = m_theme.tokens();
    const bool mirrored = isRightToLeft();
    const qreal side = m_theme.px(28);
    const qreal middle = height() / 2.0;
    const qreal left = mirrored ? width() - m_theme.px(44) : 1.0;
    painter.setPen(QPen{tokens.text, 2});
    painter.setBrush(Qt::NoBrush);
    const qreal radius = side * 11.5 / 28;
    painter.drawEllipse(QPointF{left + radius + 1, middle}, radius, radius);
    painter.save();
    painter.translate(left + side, middle);
    painter.rotate(45);
    const qreal diamond = side * 19 / 28;
    painter.setBrush(tokens.sidebar);
    painter.drawRoundedRect(QRectF{-diamond / 2, -diamond / 2, diamond, diamond}, 4.5, 4.5);
    painter.restore();
    auto font = m_theme.font(TextRole::Heading);
    font.setPixelSize(m_theme.px(20));
    painter.setFont(font);
    painter.setPen(tokens.text);
    const auto text = mirrored ? rect().adjusted(0, 0, -m_theme.px(56), 0) : rect().adjusted(m_theme.px(56), 0, 0, 0);
    painter.drawText(text, int(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                     QStringLiteral("Inglenook"));
}

} // namespace inglenook::ui
