// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "theme/metrics.h"

#include <QPainter>
#include <QVBoxLayout>

namespace inglenook::ui {

Card::Card(const Theme& theme, QWidget* parent) : QFrame{parent}, m_theme{theme}, m_sections{new QVBoxLayout{this}}
{
    m_sections->setContentsMargins({});
    m_sections->setSpacing(0);
    beginSection();
}

void Card::beginSection()
{
    m_column = new QVBoxLayout;
    m_column->setContentsMargins(space::kCardHorizontal, space::kCardVertical, space::kCardHorizontal,
                                 space::kCardVertical);
    m_column->setSpacing(space::kStep2);
    m_sections->addLayout(m_column);
}

void Card::addHairline()
{
    auto* line = new QFrame{this};
    line->setProperty("kind", QStringLiteral("hairline"));
    m_sections->addWidget(line);
    beginSection();
}

void Card::setOutlined(bool outlined)
{
    m_outlined = outlined;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    const auto& tokens = m_theme.tokens();
    const double half = tokens.border / 2.0;
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{m_outlined ? tokens.control : tokens.line, double(tokens.border)});
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(half, half, -half, -half), radius::kCard, radius::kCard);
}

} // namespace inglenook::ui
