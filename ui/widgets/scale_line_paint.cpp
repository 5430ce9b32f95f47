// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scale_line.h"

#include <QPainter>
#include <QPainterPath>

namespace inglenook::ui {
namespace {

constexpr double kLine = 3;
constexpr double kTick = 2;
constexpr double kTickHeight = 16;
constexpr int kNameGap = 8;

} // namespace

void ScaleLine::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    paintLine(painter);
    paintEnds(painter);
    paintMarks(painter);
}

void ScaleLine::paintLine(QPainter& painter) const
{
    const auto line = lineBox();
    const double middle = line.center().y();
    painter.setPen(QPen{m_measures.tokens().control, kLine, Qt::SolidLine, Qt::FlatCap});
    painter.drawLine(QPointF{line.left(), middle}, QPointF{line.right(), middle});
    painter.setPen(QPen{m_measures.tokens().control, kTick, Qt::SolidLine, Qt::FlatCap});
    const double half = m_measures.gap(kTickHeight) / 2.0;
    for (int value = 0; value <= kLargest; ++value) {
        const double x = positionOf(value);
        painter.drawLine(QPointF{x, middle - half}, QPointF{x, middle + half});
    }
}

void ScaleLine::paintEnds(QPainter& painter) const
{
    const auto line = lineBox();
    painter.setFont(m_measures.font(TextRole::Lead));
    painter.setPen(m_measures.tokens().text2);
    const double height = m_measures.line(TextRole::Lead) * 3;
    const QRectF left{0, line.center().y() - height / 2, static_cast<double>(endWidth()), height};
    const QRectF right{width() - left.width(), left.top(), left.width(), height};
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto flags = Qt::AlignVCenter | Qt::TextWordWrap | Qt::AlignAbsolute;
    painter.drawText(left, flags | Qt::AlignLeft, mirrored ? m_high : m_low);
    painter.drawText(right, flags | Qt::AlignRight, mirrored ? m_low : m_high);
}

void ScaleLine::paintMarks(QPainter& painter) const
{
    const auto boxes = markBoxes();
    const auto& tokens = m_measures.tokens();
    if (!isDisplay()) {
        if (!m_answered) {
            // Nobody has said anything yet: an outline, and the line doesn't run through it.
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.raised);
            painter.drawPath(markPath(boxes.front(), m_person.shape));
        }
        paintMark(painter, boxes.front(), m_person, m_answered ? MarkForm::Solid : MarkForm::Resting, tokens);
        return;
    }
    for (int i = 0; i < m_marks.size(); ++i)
        paintMark(painter, boxes[i], m_marks[i].person, MarkForm::Solid, tokens);
    paintNames(painter, boxes);
}

void ScaleLine::paintNames(QPainter& painter, const QVector<QRectF>& boxes) const
{
    const auto font = m_measures.font(TextRole::Heading);
    const QFontMetricsF metrics{font};
    painter.setFont(font);
    painter.setPen(m_measures.tokens().text);
    QVector<QRectF> rooms;
    for (int i = 0; i < m_marks.size(); ++i) {
        QRectF room{0, boxes[i].bottom() + m_measures.gap(kNameGap) / 2.0,
                    metrics.horizontalAdvance(m_marks[i].person.name) + 2,
                    static_cast<double>(m_measures.line(TextRole::Heading))};
        room.moveCenter({boxes[i].center().x(), room.center().y()});
        rooms.append(room);
    }
    // Names that would run into each other meet in the middle instead.
    if (rooms.size() == 2) {
        const int left = boxes[0].left() <= boxes[1].left() ? 0 : 1;
        const double gap = m_measures.gap(kNameGap);
        if (rooms[left].right() + gap > rooms[1 - left].left()) {
            const double middle = (boxes[0].center().x() + boxes[1].center().x()) / 2;
            rooms[left].moveRight(middle - gap);
            rooms[1 - left].moveLeft(middle + gap);
        }
    }
    for (int i = 0; i < m_marks.size(); ++i) {
        const auto room = rooms[i].intersected(QRectF{rect()});
        painter.drawText(room, Qt::AlignCenter,
                         metrics.elidedText(m_marks[i].person.name, Qt::ElideRight, room.width()));
    }
}

} // namespace inglenook::ui
