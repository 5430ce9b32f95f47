// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elided_label.h"

#include <QPainter>
#include <QStyle>

namespace inglenook::ui {

ElidedLabel::ElidedLabel(const Theme& theme, TextRole role, QColor Tokens::*colour, const QString& text,
                         QWidget* parent)
    : QFrame{parent},
      m_theme{theme},
      m_role{role},
      m_colour{colour}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &ElidedLabel::restyle);
    setText(text);
}

void ElidedLabel::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    restyle();
}

void ElidedLabel::setColour(QColor Tokens::*colour)
{
    m_colour = colour;
    update();
}

void ElidedLabel::setRole(TextRole role)
{
    m_role = role;
    restyle();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {QFontMetrics{m_theme.font(m_role)}.horizontalAdvance(m_text) + 1, m_theme.lineHeight(m_role)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {QFontMetrics{m_theme.font(m_role)}.horizontalAdvance(QStringLiteral("W…")), m_theme.lineHeight(m_role)};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    const auto font = m_theme.font(m_role);
    QPainter painter{this};
    painter.setFont(font);
    painter.setPen(m_theme.tokens().*m_colour);
    painter.drawText(rect(), int(QStyle::visualAlignment(layoutDirection(), m_alignment)),
                     QFontMetrics{font}.elidedText(m_text, Qt::ElideRight, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    setToolTip(width() < sizeHint().width() ? m_text : QString{});
}

void ElidedLabel::restyle()
{
    setToolTip(width() < sizeHint().width() ? m_text : QString{});
    updateGeometry();
    update();
}

} // namespace inglenook::ui
