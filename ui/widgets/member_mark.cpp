// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/member_mark.h"

#include "widgets/session_accessible.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace inglenook::ui {
namespace {

// In a box of 100.
constexpr double kCircleRadius = 44;
constexpr double kSquareSide = 77;
constexpr double kSquareCorner = 18;
constexpr double kCircleInitial = 0.46;
constexpr double kDiamondInitial = 0.42;

constexpr double kSmallBox = 24;
constexpr double kSmallOutline = 1.6;
constexpr double kOutline = 2;
constexpr double kSmallestWithInitial = 16;

QRectF squareIn(const QRectF& box)
{
    const double side = std::min(box.width(), box.height());
    QRectF square{0, 0, side, side};
    square.moveCenter(box.center());
    return square;
}

/// Capitals are centred by their height alone, so that a Q or a J doesn't ride up.
void paintInitial(QPainter& painter, const QRectF& box, const PersonLook& person, const QColor& colour)
{
    auto font = fontFor(TextRole::RestingName, 1);
    const double part = person.shape == MarkShape::Circle ? kCircleInitial : kDiamondInitial;
    font.setPixelSize(std::max(1, qRound(box.width() * part)));
    const QFontMetricsF metrics{font};
    const auto ink = metrics.tightBoundingRect(person.initial);
    const bool capital = !person.initial.isEmpty() && person.initial.front().isUpper();
    const double baseline = capital ? box.center().y() + metrics.capHeight() / 2 : box.center().y() - ink.center().y();
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF{box.center().x() - ink.center().x(), baseline}, person.initial);
}

} // namespace

PersonColours coloursOf(const Tokens& tokens, PersonColour colour)
{
    return tokens.person(colour == PersonColour::A ? 0 : 1);
}

QPainterPath markPath(const QRectF& box, MarkShape shape)
{
    const auto square = squareIn(box);
    const double unit = square.width() / 100;
    QPainterPath path;
    if (shape == MarkShape::Circle) {
        path.addEllipse(square.center(), kCircleRadius * unit, kCircleRadius * unit);
        return path;
    }
    const double half = kSquareSide * unit / 2;
    path.addRoundedRect({-half, -half, 2 * half, 2 * half}, kSquareCorner * unit, kSquareCorner * unit);
    QTransform turned;
    turned.translate(square.center().x(), square.center().y());
    turned.rotate(45);
    return turned.map(path);
}

void paintMark(QPainter& painter, const QRectF& box, const PersonLook& person, MarkForm form, const Tokens& tokens)
{
    const auto colours = coloursOf(tokens, person.colour);
    const auto square = squareIn(box);
    const bool onBand = form == MarkForm::OnBand;
    const double outline = square.width() < kSmallBox ? kSmallOutline : kOutline;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(onBand ? QPen{Qt::NoPen} : QPen{colours.line, outline});
    painter.setBrush(onBand                    ? QBrush{colours.on}
                     : form == MarkForm::Solid ? QBrush{colours.fill}
                                               : QBrush{Qt::NoBrush});
    painter.drawPath(markPath(square, person.shape));
    if (square.width() >= kSmallestWithInitial)
        paintInitial(painter, square, person,
                     onBand                    ? colours.fill
                     : form == MarkForm::Solid ? colours.on
                                               : colours.text);
    painter.restore();
}

MemberMark::MemberMark(const Theme& theme, QWidget* parent) : QWidget{parent}, m_theme{theme}
{
    installSessionAccessibility();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MemberMark::setPerson(const PersonLook& person)
{
    m_person = person;
    setAccessibleName(person.name);
    update();
}

void MemberMark::setForm(MarkForm form)
{
    m_form = form;
    update();
}

QSize MemberMark::sizeHint() const
{
    constexpr int kSide = 34;
    return {m_theme.px(kSide), m_theme.px(kSide)};
}

void MemberMark::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    paintMark(painter, rect(), m_person, m_form, m_theme.tokens());
}

PairMark::PairMark(const Theme& theme, QWidget* parent, Arrangement arrangement)
    : QWidget{parent},
      m_theme{theme},
      m_arrangement{arrangement}
{
    installSessionAccessibility();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PairMark::setPeople(const PersonLook& left, const PersonLook& right)
{
    m_left = left;
    m_right = right;
    setAccessibleName(tr("%1 and %2").arg(left.name, right.name));
    update();
}

QSize PairMark::sizeHint() const
{
    if (m_arrangement == Arrangement::Overlapped)
        return {m_theme.px(39), m_theme.px(26)};
    return {m_theme.px(132), m_theme.px(60)};
}

void PairMark::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const bool overlapped = m_arrangement == Arrangement::Overlapped;
    const double side = std::min<double>(height(), width() / (overlapped ? 1.5 : 2.2));
    const double top = (height() - side) / 2;
    const QRectF leftBox{0, top, side, side};
    const QRectF rightBox{overlapped ? side / 2 : side * 1.2, top, side, side};
    if (!overlapped) {
        paintMark(painter, leftBox, m_left, MarkForm::Resting, m_theme.tokens());
        paintMark(painter, rightBox, m_right, MarkForm::Resting, m_theme.tokens());
        return;
    }
    // Too close for letters: shape and colour say it.
    auto left = m_left;
    auto right = m_right;
    left.initial.clear();
    right.initial.clear();
    paintMark(painter, leftBox, left, MarkForm::Solid, m_theme.tokens());
    paintMark(painter, rightBox, right, MarkForm::Solid, m_theme.tokens());
}

} // namespace inglenook::ui
