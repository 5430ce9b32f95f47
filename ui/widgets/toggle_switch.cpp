// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toggle_switch.h"

#include "theme/metrics.h"

#include <QPainter>
#include <QStyle>
#include <QVariantAnimation>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kTrackWidth = 42;
constexpr int kTrackHeight = 24;
constexpr int kKnob = 16;
constexpr int kGap = 12;

} // namespace

ToggleSwitch::ToggleSwitch(const Theme& theme, const QString& text, QWidget* parent)
    : QCheckBox{text, parent},
      m_theme{theme},
      m_slide{new QVariantAnimation{this}}
{
    setProperty("focusRadius", theme.px(kTrackHeight) / 2);
    connect(this, &QCheckBox::toggled, this, &ToggleSwitch::glide);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
    connect(m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_knob = value.toDouble();
        update();
    });
}

QSize ToggleSwitch::sizeHint() const
{
    const int words =
        text().isEmpty() ? 0 : kGap + QFontMetrics{m_theme.font(TextRole::Body)}.horizontalAdvance(text());
    return {m_theme.px(kTrackWidth) + words + 2, std::max(m_theme.px(size::kControl), size::kHit)};
}

void ToggleSwitch::glide(bool on)
{
    const auto motion = m_theme.motion(Movement::Small);
    m_slide->stop();
    if (motion.milliseconds == 0 || !isVisible()) {
        m_knob = on ? 1 : 0;
        update();
        return;
    }
    m_slide->setStartValue(m_knob);
    m_slide->setEndValue(on ? 1.0 : 0.0);
    m_slide->setDuration(motion.milliseconds);
    m_slide->setEasingCurve(motion.curve);
    m_slide->start();
}

void ToggleSwitch::paintEvent(QPaintEvent*)
{
    const auto& tokens = m_theme.tokens();
    const int width = m_theme.px(kTrackWidth);
    const int height = m_theme.px(kTrackHeight);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect logical{1, (this->height() - height) / 2, width, height};
    const QRectF track =
        QRectF{QStyle::visualRect(layoutDirection(), rect(), logical)}.adjusted(0.75, 0.75, -0.75, -0.75);
    const bool on = isChecked();
    painter.setPen(QPen{on ? tokens.accent : tokens.control, 1.5});
    painter.setBrush(on ? tokens.accent : tokens.raised);
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
    const double knob = m_theme.px(kKnob);
    const double margin = (track.height() - knob) / 2;
    const double travel = track.width() - knob - 2 * margin;
    const double way = mirrored ? 1 - m_knob : m_knob;
    painter.setPen(Qt::NoPen);
    painter.setBrush(on ? tokens.onAccent : tokens.control);
    painter.drawEllipse(QRectF{track.left() + margin + travel * way, track.top() + margin, knob, knob});
    painter.setFont(m_theme.font(TextRole::Body));
    painter.setPen(isEnabled() ? tokens.text : tokens.text3);
    const auto words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(width + 1 + kGap, 0, 0, 0));
    painter.drawText(words, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), text());
}

} // namespace inglenook::ui
