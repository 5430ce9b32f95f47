// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/solo_stage.h"

#include "theme/metrics.h"

#include <QPainter>

namespace inglenook::ui {
namespace {

constexpr int kBodySide = 56;
constexpr int kBodyAbove = 36;
constexpr int kPageSide = 36;
constexpr int kPageAbove = 24;

} // namespace

SoloStage::SoloStage(const Theme& theme, QWidget* parent)
    : QWidget{parent},
      m_measures{theme},
      m_panel{new SeatPanel{theme, this}}
{
    connect(&theme, &Theme::changed, this, &SoloStage::place);
}

void SoloStage::setSeat(const SeatContent& seat, BandSize size)
{
    m_panel->setContent(seat);
    m_panel->setBandSize(size);
    m_size = size;
    m_colour = seat.person.colour;
    setAccessibleName(seat.verb.isEmpty() ? seat.person.name
                                          : tr("%1 %2", "name and verb").arg(seat.person.name, seat.verb));
    place();
}

void SoloStage::setBody(QWidget* body)
{
    if (m_body != nullptr) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = body;
    if (body != nullptr) {
        body->setParent(this);
        body->show();
    }
    place();
}

void SoloStage::setScale(double scale)
{
    m_measures.setScale(scale);
    m_panel->setScale(scale);
    place();
}

void SoloStage::resizeEvent(QResizeEvent*)
{
    place();
}

QRect SoloStage::page() const
{
    return rect().adjusted(0, m_panel->band()->bandHeight() + m_measures.gap(space::kSessionGap), 0, 0);
}

void SoloStage::place()
{
    const bool isShort = m_size == BandSize::Short;
    m_panel->setGeometry(0, 0, width(), isShort ? m_panel->band()->bandHeight() : height());
    m_panel->setPresence(1, width(), width());
    update();
    if (m_body == nullptr)
        return;
    const int side = m_measures.gap(isShort ? kPageSide : kBodySide);
    const int above = m_measures.gap(isShort ? kPageAbove : kBodyAbove);
    m_body->setGeometry((isShort ? page() : m_panel->bodyArea()).adjusted(side, above, -side, -above));
    m_body->raise();
}

void SoloStage::paintEvent(QPaintEvent*)
{
    if (m_size != BandSize::Short)
        return;
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(coloursOf(m_measures.tokens(), m_colour).tint);
    const double round = m_measures.gap(radius::kSeat);
    painter.drawRoundedRect(page(), round, round);
}

} // namespace inglenook::ui
