// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tick_box.h"

#include "theme/metrics.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kBox = 20;
constexpr int kGap = 11;
constexpr double kCheck = 16;

} // namespace

TickBox::TickBox(const Theme& theme, const QString& text, QWidget* parent) : QCheckBox{text, parent}, m_theme{theme}
{
    setProperty("focusRadius", radius::kKeyCap);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize TickBox::sizeHint() const
{
    const int words =
        text().isEmpty() ? 0 : kGap + QFontMetrics{m_theme.font(TextRole::Body)}.horizontalAdvance(text());
    return {m_theme.px(kBox) + words + 2, std::max(m_theme.px(size::kControl), size::kHit)};
}

void TickBox::paintEvent(QPaintEvent*)
{
    const auto& tokens = m_theme.tokens();
    const int side = m_theme.px(kBox);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto outer = QStyle::visualRect(layoutDirection(), rect(), {1, (height() - side) / 2, side, side});
    const QRectF box = QRectF{outer}.adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(QPen{isChecked() ? tokens.accent : tokens.control, 1.5});
    painter.setBrush(isChecked() ? tokens.accent : underMouse() ? tokens.hover : tokens.raised);
    painter.drawRoundedRect(box, radius::kCell, radius::kCell);
    if (isChecked()) {
        const int check = m_theme.px(kCheck);
        QRect sign{0, 0, check, check};
        sign.moveCenter(outer.center());
        painter.drawPixmap(sign.topLeft(),
                           m_theme.pixmap(QStringLiteral("check"), tokens.onAccent, check, devicePixelRatioF()));
    }
    painter.setFont(m_theme.font(TextRole::Body));
    painter.setPen(isEnabled() ? tokens.text : tokens.text3);
    const auto words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(side + 1 + kGap, 0, 0, 0));
    painter.drawText(words, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), text());
}

} // namespace inglenook::ui
