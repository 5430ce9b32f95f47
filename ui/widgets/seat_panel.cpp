// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/seat_panel.h"

#include "widgets/resting_seat.h"
#include "widgets/session_accessible.h"

#include <QPainter>
#include <QPainterPath>

namespace inglenook::ui {
namespace {

QColor mixed(const QColor& from, const QColor& to, double part)
{
    const auto channel = [part](double a, double b) { return a + (b - a) * part; };
    return QColor::fromRgbF(static_cast<float>(channel(from.redF(), to.redF())),
                            static_cast<float>(channel(from.greenF(), to.greenF())),
                            static_cast<float>(channel(from.blueF(), to.blueF())));
}

} // namespace

SeatPanel::SeatPanel(const Theme& theme, QWidget* parent)
    : QWidget{parent},
      m_measures{theme},
      m_band{new TurnBand{theme, this}}
{
    installSessionAccessibility();
    connect(&theme, &Theme::changed, this, [this] {
        place();
        update();
    });
}

void SeatPanel::setContent(const SeatContent& content)
{
    m_content = content;
    m_band->setTurn(content.person, content.verb);
    QStringList notes;
    for (const auto& note : content.notes)
        notes.append(note.text);
    setAccessibleName(content.verb.isEmpty() ? content.person.name
                                             : tr("%1 %2").arg(content.person.name, content.verb));
    setAccessibleDescription(notes.join(u' '));
    update();
}

void SeatPanel::setBandSize(BandSize size)
{
    m_size = size;
    m_band->setSize(size);
    place();
    update();
}

void SeatPanel::setScale(double scale)
{
    m_band->setScale(scale);
    if (m_measures.setScale(scale))
        place();
}

void SeatPanel::setPresence(double presence, int activeWidth, int restingWidth)
{
    m_presence = presence;
    m_activeWidth = activeWidth;
    m_restingWidth = restingWidth;
    m_band->setVisible(presence > 0);
    m_band->setPresence(presence, activeWidth);
    update();
}

QRect SeatPanel::bodyArea() const
{
    return rect().adjusted(0, m_band->bandHeight(), 0, 0);
}

void SeatPanel::place()
{
    m_band->setGeometry(0, 0, width(), m_size == BandSize::Short ? height() : m_band->bandHeight());
}

void SeatPanel::resizeEvent(QResizeEvent*)
{
    place();
}

void SeatPanel::paintEvent(QPaintEvent*)
{
    const auto& tokens = m_measures.tokens();
    const auto colours = coloursOf(tokens, m_content.person.colour);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const int corner = m_measures.gap(radius::kSeat);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(tokens.sidebar, m_size == BandSize::Short ? colours.fill : colours.tint, m_presence));
    painter.drawRoundedRect(rect(), corner, corner);
    if (m_presence >= 1)
        return;
    QPainterPath shape;
    shape.addRoundedRect(rect(), corner, corner);
    painter.setClipPath(shape);
    painter.setOpacity(1 - m_presence);
    paintRestingSeat(painter, QRect{0, 0, m_restingWidth, height()}, m_content, m_size, m_band->bandHeight(),
                     m_measures, layoutDirection());
}

} // namespace inglenook::ui
