// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/key_cap.h"

#include "widgets/session_accessible.h"

#include <QPainter>

#include <algorithm>

namespace inglenook::ui {
namespace {

struct CapLook {
    QColor fill, border, text;
};

QFont capFont(const SessionScale& measures, KeyCapSize size)
{
    return measures.font(size == KeyCapSize::Small ? TextRole::KeyCap : TextRole::BodyMedium);
}

void paintCap(QPainter& painter, const QRectF& box, const SessionScale& measures, const QString& key, KeyCapSize size,
              const CapLook& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{look.border, 1});
    painter.setBrush(look.fill);
    const double corner = measures.gap(radius::kKeyCap);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.setPen(look.text);
    painter.setFont(capFont(measures, size));
    painter.drawText(box, Qt::AlignCenter, key);
    painter.restore();
}

} // namespace

QSize keyCapSize(const SessionScale& measures, const QString& key, KeyCapSize size)
{
    const bool small = size == KeyCapSize::Small;
    const int height = measures.text(small ? 22 : 28);
    const int words = qCeil(QFontMetricsF{capFont(measures, size)}.horizontalAdvance(key));
    return {std::max(measures.text(small ? 22 : 28), words + measures.text(14)), height};
}

void paintKeyCap(QPainter& painter, const QRectF& box, const SessionScale& measures, const QString& key,
                 KeyCapSize size)
{
    const auto& tokens = measures.tokens();
    paintCap(painter, box, measures, key, size, {tokens.card, tokens.line, tokens.text3});
}

void paintKeyCap(QPainter& painter, const QRectF& box, const SessionScale& measures, const QString& key,
                 KeyCapSize size, const QColor& colour)
{
    paintCap(painter, box, measures, key, size, {Qt::transparent, colour, colour});
}

KeyCap::KeyCap(const Theme& theme, const QString& key, QWidget* parent) : QWidget{parent}, m_measures{theme}, m_key{key}
{
    installSessionAccessibility();
    setAccessibleName(key);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void KeyCap::setScale(double scale)
{
    if (m_measures.setScale(scale))
        updateGeometry();
}

QSize KeyCap::sizeHint() const
{
    return keyCapSize(m_measures, m_key, KeyCapSize::Small);
}

void KeyCap::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    paintKeyCap(painter, rect(), m_measures, m_key, KeyCapSize::Small);
}

} // namespace inglenook::ui
