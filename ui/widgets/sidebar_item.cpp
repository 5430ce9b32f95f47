// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sidebar_item.h"

#include "theme/metrics.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kIconLeft = 11;
constexpr int kTextLeft = 44;
constexpr int kEnd = 10;

} // namespace

SidebarItem::SidebarItem(const Theme& theme, const QString& icon, const QString& text, const QString& shortcut,
                         QWidget* parent)
    : QPushButton{text, parent},
      m_theme{theme},
      m_icon{icon},
      m_shortcut{shortcut}
{
    setProperty("kind", QStringLiteral("painted"));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(text);
    setAccessibleDescription(shortcut);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void SidebarItem::setRail(bool rail)
{
    m_rail = rail;
    const auto tip = m_shortcut.isEmpty() ? text() : tr("%1, %2", "name, shortcut").arg(text(), m_shortcut);
    setToolTip(rail ? tip : QString{});
    updateGeometry();
    update();
}

void SidebarItem::setBoxed(bool boxed)
{
    m_boxed = boxed;
    update();
}

QSize SidebarItem::sizeHint() const
{
    const int high = std::max(m_theme.px(size::kControl), size::kHit);
    if (m_rail)
        return {high, high};
    const QFontMetrics words{m_theme.font(TextRole::BodyStrong)};
    const QFontMetrics keys{m_theme.font(TextRole::Caption)};
    const int end = m_shortcut.isEmpty() ? kEnd : kEnd + space::kStep3 + keys.horizontalAdvance(m_shortcut);
    return {m_theme.px(kTextLeft) + words.horizontalAdvance(text()) + end, high};
}

void SidebarItem::paintEvent(QPaintEvent*)
{
    const auto& tokens = m_theme.tokens();
    const bool here = isChecked();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = tokens.border / 2.0;
    const bool framed = here || m_boxed;
    if (framed || underMouse() || isDown()) {
        painter.setPen(framed ? QPen{tokens.line, double(tokens.border)} : QPen{Qt::NoPen});
        painter.setBrush(isDown() ? tokens.pressed : framed ? tokens.card : tokens.hover);
        painter.drawRoundedRect(QRectF{rect()}.adjusted(half, half, -half, -half), radius::kControl, radius::kControl);
    }
    const int side = m_theme.px(size::kIcon);
    const int iconLeft = m_rail ? (width() - side) / 2 : m_theme.px(kIconLeft);
    const auto mirror = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    painter.drawPixmap(mirror({iconLeft, (height() - side) / 2, side, side}).topLeft(),
                       m_theme.pixmap(m_icon, here ? tokens.accentText : tokens.text2, side, devicePixelRatioF()));
    if (m_rail)
        return;
    const auto flags = Qt::AlignVCenter | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    auto words = rect().adjusted(m_theme.px(kTextLeft), 0, -kEnd, 0);
    if (!m_shortcut.isEmpty()) {
        const auto font = m_theme.font(TextRole::Caption);
        const int wide = QFontMetrics{font}.horizontalAdvance(m_shortcut);
        painter.setFont(font);
        painter.setPen(tokens.text3);
        painter.drawText(mirror({words.right() - wide, 0, wide + 1, height()}), Qt::AlignCenter, m_shortcut);
        words.setRight(words.right() - wide - space::kStep2);
    }
    const auto font = m_theme.font(here ? TextRole::BodyStrong : m_boxed ? TextRole::Body : TextRole::BodyMedium);
    painter.setFont(font);
    painter.setPen(here ? tokens.text : tokens.text2);
    painter.drawText(mirror(words), int(flags), QFontMetrics{font}.elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace inglenook::ui
