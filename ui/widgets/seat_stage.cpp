// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/seat_stage.h"

#include "widgets/session_accessible.h"

#include <QAccessible>
#include <QPainter>
#include <QVariantAnimation>

namespace inglenook::ui {
namespace {

/// Padding of a body at 100 %: sides, above, below.
struct Padding {
    int side, top, bottom;
};

Padding paddingOf(Turn turn, BandSize size)
{
    if (turn == Turn::Nobody)
        return {64, 40, 40};
    if (size == BandSize::Short)
        return {36, 20, 20};
    if (turn == Turn::Both)
        return {32, 26, 20};
    return {56, 44, 24};
}

} // namespace

SeatStage::SeatStage(const Theme& theme, QWidget* parent)
    : QWidget{parent},
      m_measures{theme},
      m_share{leftShare(Turn::Left)},
      m_left{new SeatPanel{theme, this}},
      m_right{new SeatPanel{theme, this}},
      m_frame{new QWidget{this}},
      m_otherFrame{new QWidget{this}},
      m_glide{new QVariantAnimation{this}}
{
    installSessionAccessibility();
    m_otherFrame->hide();
    connect(m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) {
        m_share = share.toDouble();
        place();
    });
    connect(m_glide, &QVariantAnimation::finished, this, &SeatStage::arrive);
    connect(&theme, &Theme::changed, this, &SeatStage::place);
    showTurn();
}

const SeatContent& SeatStage::left() const
{
    return m_left->content();
}

const SeatContent& SeatStage::right() const
{
    return m_right->content();
}

void SeatStage::setSeats(const SeatContent& left, const SeatContent& right)
{
    m_left->setContent(left);
    m_right->setContent(right);
    tell();
    place();
}

void SeatStage::setTurn(Turn turn, BandSize size)
{
    m_size = turn == Turn::Both && size == BandSize::Tall ? BandSize::Half : size;
    const bool passes = std::exchange(m_turn, turn) != turn;
    showTurn();
    tell();
    if (passes)
        glide();
    else
        place();
}

void SeatStage::swapSeats()
{
    const auto left = m_left->content();
    const auto right = m_right->content();
    const auto turn = m_turn == Turn::Left ? Turn::Right : m_turn == Turn::Right ? Turn::Left : m_turn;
    m_left->setContent(right);
    m_right->setContent(left);
    setTurn(turn, m_size);
}

void SeatStage::setBody(QWidget* body)
{
    adopt(m_body, m_frame, body);
    adopt(m_otherBody, m_otherFrame, nullptr);
    place();
}

void SeatStage::setBodies(QWidget* left, QWidget* right)
{
    adopt(m_body, m_frame, left);
    adopt(m_otherBody, m_otherFrame, right);
    place();
}

void SeatStage::setBodyPadded(bool padded)
{
    m_padded = padded;
    place();
}

void SeatStage::adopt(QPointer<QWidget>& slot, QWidget* frame, QWidget* body)
{
    if (slot == body)
        return;
    if (slot) {
        slot->hide(); // at once: its keys are those of the new one, too
        slot->deleteLater();
    }
    slot = body;
    if (!body)
        return;
    body->setParent(frame);
    body->show();
}

TimerRing* SeatStage::timer() const
{
    if (m_turn == Turn::Left)
        return m_left->band()->timer();
    return m_turn == Turn::Right ? m_right->band()->timer() : nullptr;
}

void SeatStage::setTimerVisible(bool visible)
{
    m_timed = visible;
    showTurn();
}

void SeatStage::setScale(double scale)
{
    m_left->setScale(scale);
    m_right->setScale(scale);
    if (m_measures.setScale(scale))
        place();
}

bool SeatStage::isGliding() const
{
    return m_glide->state() == QAbstractAnimation::Running;
}

void SeatStage::showTurn()
{
    for (auto* panel : {m_left, m_right}) {
        panel->setVisible(m_turn != Turn::Nobody);
        panel->setBandSize(m_size);
        panel->band()->setTimerVisible(m_timed && isActive(panel) && m_turn != Turn::Both);
    }
    m_otherFrame->setVisible(m_turn == Turn::Both && m_size != BandSize::Short);
    // Reading order: left seat, then right seat.
    m_left->lower();
    m_frame->raise();
    m_otherFrame->raise();
    update();
}

bool SeatStage::isActive(const SeatPanel* panel) const
{
    if (m_turn == Turn::Both)
        return true;
    return (m_turn == Turn::Left && panel == m_left) || (m_turn == Turn::Right && panel == m_right);
}

QString SeatStage::spokenTurn() const
{
    const auto said = [](const SeatPanel* panel) { return panel->accessibleName(); };
    switch (m_turn) {
    case Turn::Left:
        return tr("%1, %2").arg(said(m_left), said(m_right));
    case Turn::Right:
        return tr("%1, %2").arg(said(m_right), said(m_left));
    case Turn::Both:
        return tr("%1 and %2").arg(said(m_left), said(m_right));
    case Turn::Nobody:
        break;
    }
    return tr("Nobody is on turn");
}

void SeatStage::tell()
{
    const auto spoken = spokenTurn();
    if (spoken == accessibleName())
        return;
    setAccessibleName(spoken);
    if (!isVisible())
        return;
    QAccessibleEvent alert{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&alert);
}

void SeatStage::glide()
{
    const auto motion = m_measures.theme().motion(Movement::Turn);
    m_glide->stop();
    const double target = leftShare(m_turn);
    if (motion.milliseconds == 0 || !isVisible() || m_turn == Turn::Nobody || qFuzzyCompare(m_share, target)) {
        m_share = target;
        arrive();
        return;
    }
    m_glide->setStartValue(m_share);
    m_glide->setEndValue(target);
    m_glide->setDuration(motion.milliseconds);
    m_glide->setEasingCurve(motion.curve);
    m_glide->start();
}

void SeatStage::arrive()
{
    place();
    Q_EMIT turnArrived();
}

QRect SeatStage::pageArea() const
{
    if (m_turn == Turn::Nobody)
        return rect();
    return rect().adjusted(0, m_left->band()->bandHeight() + m_measures.gap(space::kSessionGap), 0, 0);
}

void SeatStage::place()
{
    const int gap = m_measures.gap(space::kSessionGap);
    const bool low = m_size == BandSize::Short;
    const QRect row = low ? QRect{0, 0, width(), m_left->band()->bandHeight()} : rect();
    const auto now = seatRects(row, m_share, gap);
    const auto wide = seatRects(row, leftShare(m_turn == Turn::Both ? Turn::Both : Turn::Left), gap).left.width();
    const auto narrow = seatRects(row, leftShare(Turn::Left), gap).right.width();
    // How far a seat is between rest and turn follows from its width.
    const double rest = leftShare(Turn::Right);
    const double full = leftShare(m_turn == Turn::Both ? Turn::Both : Turn::Left);
    const auto presence = [rest, full](double share) { return qBound(0.0, (share - rest) / (full - rest), 1.0); };
    m_left->setGeometry(now.left);
    m_left->setPresence(presence(m_share), wide, narrow);
    m_right->setGeometry(now.right);
    m_right->setPresence(presence(1 - m_share), wide, narrow);

    if (low || m_turn == Turn::Nobody) {
        placeBody(m_frame, m_body, pageArea(), pageArea().width());
    } else if (m_turn == Turn::Both) {
        placeBody(m_frame, m_body, m_left->bodyArea().translated(m_left->pos()), wide);
        placeBody(m_otherFrame, m_otherBody, m_right->bodyArea().translated(m_right->pos()), wide);
    } else {
        const auto* seat = m_turn == Turn::Left ? m_left : m_right;
        placeBody(m_frame, m_body, seat->bodyArea().translated(seat->pos()), wide);
    }
    update();
}

void SeatStage::placeBody(QWidget* frame, QWidget* body, const QRect& area, int finalWidth)
{
    frame->setGeometry(area);
    if (!body)
        return;
    QRect box{0, 0, finalWidth, area.height()};
    if (m_padded) {
        const auto padding = paddingOf(m_turn, m_size);
        box.adjust(m_measures.gap(padding.side), m_measures.gap(padding.top), -m_measures.gap(padding.side),
                   -m_measures.gap(padding.bottom));
    }
    body->setGeometry(box);
}

void SeatStage::resizeEvent(QResizeEvent*)
{
    place();
}

void SeatStage::paintEvent(QPaintEvent*)
{
    if (m_size != BandSize::Short && m_turn != Turn::Nobody)
        return;
    const auto& tokens = m_measures.tokens();
    auto fill = tokens.sidebar;
    if (m_turn == Turn::Left || m_turn == Turn::Right) {
        const auto& writer = m_turn == Turn::Left ? m_left->content() : m_right->content();
        fill = coloursOf(tokens, writer.person.colour).tint;
    }
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    const int corner = m_measures.gap(radius::kSeat);
    painter.drawRoundedRect(pageArea(), corner, corner);
}

} // namespace inglenook::ui
