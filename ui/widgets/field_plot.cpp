// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field_plot.h"

#include "theme/metrics.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace inglenook::ui {
namespace {

constexpr int kHeight = 230;
constexpr int kLine = 20;
constexpr double kReach = 10; ///< of each direction
constexpr double kMark = 12;
constexpr double kLargest = 24;
constexpr double kInner = 16; ///< marks at the edge stay inside

} // namespace

int FieldPlot::heightAt(int) const
{
    return theme().px(kHeight);
}

QRectF FieldPlot::fieldIn(const PlotFrame& frame) const
{
    const double line = frame.theme.px(kLine);
    return frame.area.adjusted(0.5, line, -0.5, -line);
}

QRectF FieldPlot::leadingPlace(const PlotPoint& point, const QRectF& field, const PlotFrame& frame) const
{
    const double side = std::min(double(frame.theme.px(kLargest)),
                                 frame.theme.px(kMark) * std::sqrt(double(std::max<qint64>(1, point.count))));
    const auto inner = field.adjusted(kInner, kInner, -kInner, -kInner);
    QPointF middle{inner.center().x() + inner.width() / 2 * point.x / kReach,
                   inner.center().y() - inner.height() / 2 * point.y / kReach};
    for (const auto& other : data().points)
        if (other.x == point.x && std::abs(other.y - point.y) < 0.5 && other.series != point.series)
            middle.rx() += (point.series < other.series ? -0.5 : 0.5) * side;
    return {middle.x() - side / 2, middle.y() - side / 2, side, side};
}

QVector<QRectF> FieldPlot::places(const PlotFrame& frame) const
{
    const auto field = fieldIn(frame);
    QVector<QRectF> all;
    for (const auto& point : data().points)
        all.append(frame.place(leadingPlace(point, field, frame)));
    return all;
}

void FieldPlot::paint(QPainter& painter, const PlotFrame& frame) const
{
    const auto field = fieldIn(frame);
    const double line = frame.theme.px(kLine);
    painter.setPen(QPen{frame.tokens.line, 1.5});
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(field, radius::kControl, radius::kControl);
    painter.drawLine(QPointF{field.center().x(), field.top()}, QPointF{field.center().x(), field.bottom()});
    painter.drawLine(QPointF{field.left(), field.center().y()}, QPointF{field.right(), field.center().y()});
    painter.setFont(frame.theme.font(TextRole::Caption));
    painter.setPen(frame.tokens.text2);
    const auto word = [this](int i) { return data().axis.value(i); };
    const QRectF middle{field.left() + space::kStep2, field.center().y() - line - 2, field.width() - 2 * space::kStep2,
                        line};
    frame.write(painter, middle, Qt::AlignLeading | Qt::AlignVCenter, word(0));
    frame.write(painter, middle, Qt::AlignTrailing | Qt::AlignVCenter, word(1));
    frame.write(painter, {field.left(), field.bottom(), field.width(), line}, Qt::AlignHCenter | Qt::AlignVCenter,
                word(2));
    frame.write(painter, {field.left(), frame.area.top(), field.width(), line}, Qt::AlignHCenter | Qt::AlignVCenter,
                word(3));
    for (const auto& point : data().points) {
        const auto box = frame.place(leadingPlace(point, field, frame));
        const auto* series = data().seriesOf(point);
        if (series != nullptr && series->person) {
            auto look = *series->person;
            look.initial.clear();
            paintMark(painter, box, look, MarkForm::Solid, frame.tokens);
        } else { // together: neither's colour, a square
            painter.setPen(QPen{frame.tokens.control, 2.0});
            painter.setBrush(frame.tokens.selected);
            painter.drawRoundedRect(box, 3, 3);
        }
    }
}

} // namespace inglenook::ui
