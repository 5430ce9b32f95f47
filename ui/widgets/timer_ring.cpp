// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timer_ring.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kRing = 76;
constexpr double kStroke = 7;
constexpr int kGap = 14;
constexpr double kTrackAlpha = 0.25;
constexpr double kCell = 0.9; ///< Large digits stand closer than they would in a line of text.
constexpr double kColon = 0.75;
constexpr int kSixteenths = 16; ///< Qt measures arcs in sixteenths of a degree.

} // namespace

TimerRing::TimerRing(const Theme& theme, QWidget* parent)
    : QAbstractButton{parent},
      m_measures{theme},
      m_colour{theme.tokens().text}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    tell();
}

void TimerRing::setTime(int left, int total, State state)
{
    m_total = std::max(0, total);
    m_left = std::clamp(left, 0, m_total);
    m_state = state;
    tell();
    updateGeometry();
    update();
}

void TimerRing::setColour(const QColor& colour)
{
    m_colour = colour;
    setProperty("focusColour", colour);
    update();
}

void TimerRing::setScale(double scale)
{
    if (m_measures.setScale(scale))
        updateGeometry();
}

QString TimerRing::digits() const
{
    constexpr int kMinute = 60;
    return QStringLiteral("%1:%2").arg(m_left / kMinute).arg(m_left % kMinute, 2, 10, QLatin1Char{'0'});
}

QString TimerRing::words() const
{
    if (m_left == 0)
        return tr("when you are ready");
    switch (m_state) {
    case State::Waiting:
        return tr("begin when you like");
    case State::Paused:
        return tr("paused");
    case State::Running:
        break;
    }
    return tr("no rush");
}

void TimerRing::tell()
{
    setAccessibleName(tr("%1 left, %2").arg(digits(), words()));
    const bool running = m_state == State::Running;
    setAccessibleDescription(running ? tr("Pause the time") : tr("Let the time run"));
    setToolTip(running ? tr("Pause, Space") : tr("Begin, Space"));
}

QFont TimerRing::wordsFont() const
{
    auto font = m_measures.font(TextRole::Heading);
    font.setWeight(QFont::Medium);
    return font;
}

int TimerRing::ringSide() const
{
    return m_measures.gap(kRing);
}

double TimerRing::cellWidth() const
{
    const QFontMetricsF metrics{m_measures.font(TextRole::Timer)};
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar{digit}));
    return widest * kCell;
}

QSize TimerRing::sizeHint() const
{
    const QFontMetricsF metrics{m_measures.font(TextRole::Timer)};
    const auto cells = digits().size() - 1;
    const double time = static_cast<double>(cells) * cellWidth() + metrics.horizontalAdvance(u':') * kColon;
    const double said = QFontMetricsF{wordsFont()}.horizontalAdvance(words());
    const int height = std::max(ringSide(), m_measures.line(TextRole::Timer) + m_measures.line(TextRole::Heading));
    return {ringSide() + m_measures.gap(kGap) + qCeil(std::max(time, said)) + 1, height};
}

void TimerRing::paintRing(QPainter& painter, const QRectF& box) const
{
    const double width = kStroke * m_measures.scale();
    const auto ring = box.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    auto track = m_colour;
    track.setAlphaF(kTrackAlpha);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{track, width});
    painter.drawEllipse(ring);
    if (m_left == 0)
        return;
    painter.setPen(QPen{m_colour, width, Qt::SolidLine, Qt::RoundCap});
    const int sweep = qRound(360.0 * kSixteenths * m_left / m_total);
    painter.drawArc(ring, 90 * kSixteenths, -sweep);
}

void TimerRing::paintDigits(QPainter& painter, double left, double baseline) const
{
    const auto font = m_measures.font(TextRole::Timer);
    const QFontMetricsF metrics{font};
    painter.setFont(font);
    painter.setPen(m_colour);
    double x = left;
    for (const auto sign : digits()) {
        const double natural = metrics.horizontalAdvance(sign);
        const double cell = sign.isDigit() ? cellWidth() : natural * kColon;
        painter.drawText(QPointF{x + (cell - natural) / 2, baseline}, QString{sign});
        x += cell;
    }
}

void TimerRing::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const int inset = m_measures.gap(3);
    const QRect ring{0, (height() - ringSide()) / 2, ringSide(), ringSide()};
    const auto shown = QStyle::visualRect(layoutDirection(), rect(), ring);
    paintRing(painter, QRectF{shown}.adjusted(inset, inset, -inset, -inset));

    const QFontMetricsF time{m_measures.font(TextRole::Timer)};
    const QFontMetricsF said{wordsFont()};
    const int block = m_measures.line(TextRole::Timer) + m_measures.line(TextRole::Heading);
    const double top = (height() - block) / 2.0 + m_measures.gap(2);
    const int left = ringSide() + m_measures.gap(kGap);
    const QRect wordBox{left, 0, width() - left, height()};
    const auto words = QStyle::visualRect(layoutDirection(), rect(), wordBox);
    paintDigits(painter, words.left(), top + (m_measures.line(TextRole::Timer) + time.capHeight()) / 2);
    painter.setFont(wordsFont());
    const double line = top + m_measures.line(TextRole::Timer);
    painter.drawText(QPointF{words.left() + 0.0, line + (m_measures.line(TextRole::Heading) + said.xHeight()) / 2 - 2},
                     this->words());
}

void TimerRing::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace inglenook::ui
