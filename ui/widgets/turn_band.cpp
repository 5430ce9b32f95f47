// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/turn_band.h"

#include "widgets/session_accessible.h"
#include "widgets/timer_ring.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kFarPadding = 50;
constexpr int kSmallestAtAll = 16;

double widthOf(const QString& text, const QFont& font)
{
    return QFontMetricsF{font}.horizontalAdvance(text);
}

} // namespace

BandLine fitBandLine(const QString& name, const QString& verb, QFont font, int smallest, double width)
{
    // Isolated, so that the dots of an elided name stay at its own end.
    const auto isolated = [&name](const QString& part) {
        return name.isRightToLeft() ? QChar{0x2068} + part + QChar{0x2069} : part;
    };
    const auto rest = verb.isEmpty() ? QString{} : u' ' + verb;
    const QString whole = isolated(name) + rest;
    while (font.pixelSize() > smallest && widthOf(whole, font) > width)
        font.setPixelSize(font.pixelSize() - 1);
    if (widthOf(whole, font) <= width)
        return {whole, font};
    // Not even one letter of the name beside the verb: then the whole line is smaller rather than cut.
    while (font.pixelSize() > kSmallestAtAll && widthOf(name.left(1) + u'…' + rest, font) > width)
        font.setPixelSize(font.pixelSize() - 1);
    const auto elided = QFontMetricsF{font}.elidedText(name, Qt::ElideRight, width - widthOf(rest, font));
    return {isolated(elided) + rest, font};
}

TurnBand::TurnBand(const Theme& theme, QWidget* parent)
    : QWidget{parent},
      m_measures{theme},
      m_timer{new TimerRing{theme, this}}
{
    installSessionAccessibility();
    m_timer->hide();
    connect(&theme, &Theme::changed, this, &TurnBand::restyle);
}

void TurnBand::setTurn(const PersonLook& person, const QString& verb)
{
    m_person = person;
    m_verb = verb;
    setAccessibleName(verb.isEmpty() ? person.name : tr("%1 %2").arg(person.name, verb));
    restyle();
}

void TurnBand::setSize(BandSize size)
{
    m_size = size;
    restyle();
}

void TurnBand::setScale(double scale)
{
    m_timer->setScale(scale);
    if (m_measures.setScale(scale))
        restyle();
}

void TurnBand::setPresence(double presence, int finalWidth)
{
    m_presence = presence;
    m_finalWidth = finalWidth;
    place();
    update();
}

void TurnBand::setTimerVisible(bool visible)
{
    m_timed = visible;
    place();
    update();
}

TurnBand::Parts TurnBand::parts() const
{
    switch (m_size) {
    case BandSize::Short:
        return {35, 61, 20, TextRole::TurnNameTyping, 28};
    case BandSize::Half:
        return {31, 54, 17, TextRole::PresentationRestingName, 26};
    case BandSize::Tall:
        break;
    }
    return {56, 104, 28, TextRole::TurnName, 44};
}

int TurnBand::bandHeight() const
{
    const int drawn = m_size == BandSize::Tall ? 168 : m_size == BandSize::Short ? 96 : 84;
    return std::max(m_measures.gap(drawn), m_measures.line(parts().role) + m_measures.gap(20));
}

BandLine TurnBand::line() const
{
    const auto parts = this->parts();
    const int full = std::max(width(), m_finalWidth);
    const int before = m_measures.gap(parts.padding) + m_measures.gap(parts.mark) + m_measures.gap(parts.gap);
    const int timer = m_timed ? m_timer->sizeHint().width() + m_measures.gap(space::kStep6) : 0;
    const int after = m_measures.gap(m_timed ? kFarPadding : space::kStep5) + timer;
    return fitBandLine(m_person.name, m_verb, m_measures.font(parts.role), m_measures.text(parts.smallest),
                       full - before - after);
}

void TurnBand::restyle()
{
    const auto on = coloursOf(m_measures.tokens(), m_person.colour).on;
    m_timer->setColour(on);
    place();
    updateGeometry();
    update();
}

void TurnBand::place()
{
    m_timer->setVisible(m_timed && m_presence >= 1);
    const auto size = m_timer->sizeHint();
    const QRect box{QPoint{width() - m_measures.gap(kFarPadding) - size.width(), (height() - size.height()) / 2}, size};
    m_timer->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
}

bool TurnBand::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        place(); // the timer says something longer now
    return QWidget::event(event);
}

void TurnBand::resizeEvent(QResizeEvent*)
{
    place();
}

void TurnBand::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(m_presence);
    const auto colours = coloursOf(m_measures.tokens(), m_person.colour);
    const int corner = m_measures.gap(radius::kSeat);
    // A body follows below unless the band is short: only then its lower corners are round.
    const QRect shape = m_size == BandSize::Short ? rect() : rect().adjusted(0, 0, 0, corner);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(shape, corner, corner);

    const auto parts = this->parts();
    const int mark = m_measures.gap(parts.mark);
    const QRect full{0, 0, std::max(width(), m_finalWidth), height()};
    const QRect markBox{m_measures.gap(parts.padding), (height() - mark) / 2, mark, mark};
    const auto line = this->line();
    const QFontMetricsF metrics{line.font};
    const int left = markBox.right() + 1 + m_measures.gap(parts.gap);
    const QRect words{left, 0, qCeil(metrics.horizontalAdvance(line.text)), height()};
    paintMark(painter, QStyle::visualRect(layoutDirection(), full, markBox), m_person, MarkForm::OnBand,
              m_measures.tokens());
    painter.setFont(line.font);
    painter.setPen(colours.on);
    // Capitals are in the middle of the band, with a hair less above for what hangs below.
    const double baseline = (height() + metrics.capHeight()) / 2;
    painter.drawText(QPointF{QStyle::visualRect(layoutDirection(), full, words).left() + 0.0, baseline}, line.text);
}

} // namespace inglenook::ui
