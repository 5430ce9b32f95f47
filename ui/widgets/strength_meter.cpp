// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/strength_meter.h"

#include "theme/metrics.h"
#include "widgets/text_label.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kBarHeight = 6;
constexpr int kBarGap = 6;

} // namespace

StrengthMeter::StrengthMeter(const Theme& theme, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_words{new TextLabel{theme, TextRole::Small, &Tokens::text2, {}, this}}
{
    setAccessibleName(tr("How hard it is to guess"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, kBarHeight + space::kStep2, 0, 0);
    column->addWidget(m_words);
    connect(&theme, &Theme::changed, this, &StrengthMeter::restyle);
    restyle();
}

void StrengthMeter::restyle()
{
    // The words come and go while typing; what is below must not move.
    m_words->setMinimumHeight(m_theme.lineHeight(TextRole::Small));
    update();
}

void StrengthMeter::setStrength(int steps, const QString& words)
{
    m_strength = std::clamp(steps, 0, kSteps);
    m_words->setText(words);
    setAccessibleDescription(words);
    update();
}

void StrengthMeter::paintEvent(QPaintEvent*)
{
    const auto& tokens = m_theme.tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double wide = (width() - (kSteps - 1) * kBarGap) / double(kSteps);
    for (int i = 0; i < kSteps; ++i) {
        const int place = layoutDirection() == Qt::RightToLeft ? kSteps - 1 - i : i;
        painter.setBrush(i < m_strength ? tokens.accent : tokens.pressed);
        painter.drawRoundedRect(QRectF{place * (wide + kBarGap), 0, wide, kBarHeight}, kBarHeight / 2.0,
                                kBarHeight / 2.0);
    }
}

} // namespace inglenook::ui
