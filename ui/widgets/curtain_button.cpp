// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/curtain_button.h"

#include "theme/metrics.h"

#include <QPainter>
#include <QStyle>

namespace inglenook::ui {
namespace {

constexpr int kSide = 24;
constexpr int kGap = 12;
constexpr int kKeySide = 7;
constexpr int kKeyHeight = 22;
constexpr float kFaint = 0.6F;

} // namespace

CurtainButton::CurtainButton(const Theme& theme, const QString& text, const QString& key, Look look, QWidget* parent)
    : QPushButton{text, parent},
      m_theme{theme},
      m_key{key},
      m_look{look}
{
    setProperty("kind", QStringLiteral("painted"));
    setProperty("focusColour", darkTokens().focus);
    setAccessibleDescription(key);
}

int CurtainButton::keyWidth() const
{
    return QFontMetrics{m_theme.font(TextRole::KeyCap)}.horizontalAdvance(m_key) + 2 * m_theme.px(kKeySide);
}

QSize CurtainButton::sizeHint() const
{
    const QFontMetrics words{m_theme.font(TextRole::BodyMedium)};
    return {words.horizontalAdvance(text()) + 2 * m_theme.px(kSide) + kGap + keyWidth(), m_theme.px(size::kLarge)};
}

void CurtainButton::paintEvent(QPaintEvent*)
{
    const CurtainColours colours;
    const bool solid = m_look == Look::Solid;
    const QColor words{solid ? colours.folds.front() : colours.text};
    auto faint = words;
    faint.setAlphaF(kFaint);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(solid ? QPen{Qt::NoPen} : QPen{faint, 1});
    painter.setBrush(solid ? QBrush{QColor{colours.text}} : QBrush{Qt::NoBrush});
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), radius::kControl, radius::kControl);
    const auto mirror = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int keyEnd = width() - m_theme.px(kSide);
    const int keyHigh = m_theme.px(kKeyHeight);
    const QRectF key = mirror({keyEnd - keyWidth(), (height() - keyHigh) / 2, keyWidth(), keyHigh});
    painter.setPen(words);
    painter.setFont(m_theme.font(TextRole::BodyMedium));
    painter.drawText(mirror(rect().adjusted(m_theme.px(kSide), 0, -m_theme.px(kSide) - keyWidth() - kGap, 0)),
                     Qt::AlignCenter, text());
    painter.setFont(m_theme.font(TextRole::KeyCap));
    painter.drawText(key, Qt::AlignCenter, m_key);
    painter.setPen(QPen{faint, 1});
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), radius::kKeyCap, radius::kKeyCap);
}

} // namespace inglenook::ui
