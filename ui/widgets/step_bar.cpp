// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step_bar.h"

#include "widgets/session_accessible.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr double kNow = 64;
constexpr double kOther = 44;
constexpr double kGap = 6;
constexpr int kHeight = 6;

double drawnWidth(int count)
{
    return kNow + (count - 1) * (kOther + kGap);
}

} // namespace

StepBar::StepBar(const Theme& theme, QWidget* parent) : QWidget{parent}, m_measures{theme}
{
    installSessionAccessibility();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StepBar::setStep(int number, int count)
{
    m_count = std::max(1, count);
    m_number = std::clamp(number, 1, m_count);
    updateGeometry();
    update();
}

void StepBar::setScale(double scale)
{
    if (m_measures.setScale(scale))
        updateGeometry();
}

double StepBar::unit() const
{
    // Many steps, or little room: every piece gets narrower.
    return std::min(m_measures.scale(), width() / drawnWidth(m_count));
}

QRectF StepBar::piece(int number) const
{
    const double unit = this->unit();
    const double height = m_measures.gap(kHeight);
    double left = (width() - drawnWidth(m_count) * unit) / 2 + (number - 1) * (kOther + kGap) * unit;
    if (number > m_number)
        left += (kNow - kOther) * unit;
    const QRectF box{left, (this->height() - height) / 2, (number == m_number ? kNow : kOther) * unit, height};
    if (layoutDirection() == Qt::LeftToRight)
        return box;
    return {width() - box.right(), box.top(), box.width(), box.height()};
}

QSize StepBar::sizeHint() const
{
    return {m_measures.gap(drawnWidth(m_count)), m_measures.gap(kHeight)};
}

void StepBar::paintEvent(QPaintEvent*)
{
    const auto& tokens = m_measures.tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int number = 1; number <= m_count; ++number) {
        const auto box = piece(number);
        painter.setBrush(number < m_number ? tokens.text3 : number == m_number ? tokens.text : tokens.line);
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    }
}

} // namespace inglenook::ui
