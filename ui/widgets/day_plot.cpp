// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/day_plot.h"

#include "theme/metrics.h"

#include <QPainter>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kDays = 7;
constexpr int kPitch = 24;
constexpr double kSmallest = 5;
constexpr double kDotFrom = 8;
constexpr double kPartOfPitch = 0.84;
constexpr int kLabelHeight = 20;
constexpr int kGap = 12;

} // namespace

struct DayPlot::Room {
    QPointF first; ///< leading corner of the first square
    double pitch = 0;
    double key = 0; ///< where the words for the shades begin

    [[nodiscard]] QRectF cell(double x, double y) const
    {
        const double side = pitch * kPartOfPitch;
        return {first.x() + x * pitch, first.y() + y * pitch, side, side};
    }
};

DayPlot::Room DayPlot::roomIn(const PlotFrame& frame) const
{
    const QFontMetricsF metrics{frame.theme.font(TextRole::Caption)};
    double before = 0;
    for (const auto& word : data().axis)
        before = std::max(before, metrics.horizontalAdvance(word));
    double after = 0;
    for (const auto& word : {tr("blank"), tr("one"), tr("more")})
        after = std::max(after, metrics.horizontalAdvance(word));
    after += frame.theme.px(kPitch) + 2.0 * kGap;
    Room room;
    const double weeks = double(std::max<qsizetype>(1, data().columns.size()));
    const double free = frame.area.width() - before - kGap - after;
    room.pitch = std::clamp(free / weeks, kSmallest, double(frame.theme.px(kPitch)));
    room.first = {frame.area.left() + before + kGap, frame.area.top()};
    room.key = room.first.x() + weeks * room.pitch + kGap;
    return room;
}

int DayPlot::heightAt(int width) const
{
    const auto room = roomIn({QRectF{0, 0, double(width), 1}, theme(), theme().tokens(), false});
    return qRound(std::max(room.pitch * kDays, theme().px(kPitch) * 3.0)) + theme().px(kLabelHeight) + 4;
}

QVector<QRectF> DayPlot::places(const PlotFrame& frame) const
{
    const auto room = roomIn(frame);
    QVector<QRectF> all;
    for (const auto& point : data().points)
        all.append(frame.place(room.cell(point.x, point.y)));
    return all;
}

void DayPlot::paintCell(QPainter& painter, const PlotFrame& frame, const QRectF& box, qint64 count) const
{
    const auto& tokens = frame.tokens;
    const double round = std::min<double>(radius::kCell, box.width() / 4);
    painter.setPen(tokens.border > 1 ? QPen{tokens.control, 1.0} : QPen{Qt::NoPen});
    painter.setBrush(count == 0 ? tokens.heat0 : count == 1 ? tokens.heat2 : tokens.heat3);
    painter.drawRoundedRect(box, round, round);
    if (count > 1 && box.width() > kDotFrom) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.card);
        painter.drawEllipse(box.center(), box.width() / 9, box.width() / 9);
    }
}

void DayPlot::paint(QPainter& painter, const PlotFrame& frame) const
{
    const auto room = roomIn(frame);
    const auto font = frame.theme.font(TextRole::Caption);
    painter.setFont(font);
    for (const auto& point : data().points)
        paintCell(painter, frame, frame.place(room.cell(point.x, point.y)), point.count);
    if (!data().points.isEmpty()) {
        // The days of the last week that are still to come.
        painter.setPen(QPen{frame.tokens.line, 1.5});
        painter.setBrush(Qt::NoBrush);
        for (int day = static_cast<int>(data().points.last().y) + 1; day < kDays; ++day) {
            const auto cell = room.cell(data().points.last().x, day).adjusted(0.75, 0.75, -0.75, -0.75);
            const double round = std::min<double>(radius::kCell, cell.width() / 4);
            painter.drawRoundedRect(frame.place(cell), round, round);
        }
    }
    painter.setPen(frame.tokens.text2);
    const double line = frame.theme.px(kLabelHeight);
    // Every other one where they would touch.
    const int every = room.pitch < line ? 2 : 1;
    for (int day = 0; day < data().axis.size(); day += every) {
        const auto cell = room.cell(0, day);
        frame.write(painter, {frame.area.left(), cell.center().y() - line / 2, room.first.x() - kGap, line},
                    Qt::AlignLeading | Qt::AlignVCenter, data().axis.at(day));
    }
    double free = room.first.x();
    for (int week = 0; week < data().columns.size(); ++week) {
        const auto& name = data().columns.at(week);
        const double x = room.first.x() + week * room.pitch;
        const double wide = QFontMetricsF{font}.horizontalAdvance(name) + 2;
        if (name.isEmpty() || x < free)
            continue;
        frame.write(painter, {x, frame.area.top() + room.pitch * kDays + 2, wide, line},
                    Qt::AlignLeading | Qt::AlignVCenter, name);
        free = x + wide + kGap;
    }
    int row = 0;
    const double step = frame.theme.px(kPitch + 2);
    const double side = frame.theme.px(kPitch) * kPartOfPitch * 0.8;
    for (const auto& word : {tr("blank"), tr("one"), tr("more")}) {
        const QRectF box{room.key, frame.area.top() + row * step, side, side};
        paintCell(painter, frame, frame.place(box), row);
        painter.setPen(frame.tokens.text2);
        frame.write(painter,
                    {box.right() + kGap / 2.0, box.center().y() - line / 2,
                     frame.area.right() - box.right() - kGap / 2.0, line},
                    Qt::AlignLeading | Qt::AlignVCenter, word);
        ++row;
    }
}

int DayPlot::step(int from, Qt::Key key) const
{
    const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_Right ? kDays : -kDays;
    const int last = static_cast<int>(data().points.size()) - 1;
    return from + by < 0 || from + by > last ? from : from + by;
}

} // namespace inglenook::ui
