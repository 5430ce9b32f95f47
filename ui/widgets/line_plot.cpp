// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/line_plot.h"

#include "theme/metrics.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace inglenook::ui {
namespace {

constexpr int kHeight = 190;
constexpr int kMark = 14;
constexpr int kSmallMark = 9;
constexpr double kTop = 10; ///< of eleven places the last
constexpr double kSame = 0.05;
constexpr int kGap = 16;

} // namespace

/// What is left for the marks between the words at both sides and below.
struct LinePlot::Room {
    QRectF marks; ///< leading
    double column = 0;
    double mark = 0;

    [[nodiscard]] double x(int at) const { return marks.left() + column * at; }
    [[nodiscard]] double y(double value) const { return marks.bottom() - marks.height() * value / kTop; }
};

int LinePlot::heightAt(int) const
{
    return theme().px(kHeight);
}

LinePlot::Room LinePlot::roomIn(const PlotFrame& frame) const
{
    const QFontMetricsF words{frame.theme.font(TextRole::Caption)};
    const QFontMetricsF names{frame.theme.font(TextRole::BodyStrong)};
    double before = 0;
    for (const auto& word : data().axis)
        before = std::max(before, words.horizontalAdvance(word));
    double after = 0;
    for (const auto& series : data().series)
        after = std::max(after, names.horizontalAdvance(series.name));
    before = std::min(before, frame.area.width() * 0.3);
    after = std::min(after, frame.area.width() * 0.2);
    Room room;
    const auto columns = std::max<qsizetype>(1, data().columns.size() - 1);
    const double below = words.height() + kGap;
    room.marks = QRectF{frame.area.left() + before + kGap + kMark, frame.area.top() + words.height(),
                        std::max(40.0, frame.area.width() - before - after - 2.0 * (kGap + kMark)),
                        std::max(40.0, frame.area.height() - below - 1.5 * words.height())};
    room.column = room.marks.width() / static_cast<double>(columns);
    room.mark = frame.theme.px(room.column < kMark ? kSmallMark : kMark);
    return room;
}

QRectF LinePlot::pointPlace(const PlotPoint& point, const Room& room) const
{
    double x = room.x(point.x);
    for (const auto& other : data().points)
        if (other.x == point.x && other.series != point.series && std::abs(other.y - point.y) < kSame)
            x += (point.series < other.series ? -0.5 : 0.5) * room.mark;
    return {x - room.mark / 2, room.y(point.y) - room.mark / 2, room.mark, room.mark};
}

QVector<QRectF> LinePlot::places(const PlotFrame& frame) const
{
    const auto room = roomIn(frame);
    QVector<QRectF> all;
    for (const auto& point : data().points)
        all.append(frame.place(pointPlace(point, room)));
    return all;
}

void LinePlot::paintRules(QPainter& painter, const PlotFrame& frame, const Room& room) const
{
    painter.setFont(frame.theme.font(TextRole::Caption));
    const double line = QFontMetricsF{painter.font()}.height();
    for (int i = 0; i < data().axis.size(); ++i) {
        const double y = room.y(kTop * i / std::max<qsizetype>(1, data().axis.size() - 1));
        painter.setPen(QPen{frame.tokens.line, 1.5});
        painter.drawLine(frame.place(QPointF{room.marks.left(), y}), frame.place(QPointF{room.marks.right(), y}));
        painter.setPen(frame.tokens.text2);
        const QRectF box{frame.area.left(), y - line / 2, room.marks.left() - kGap - frame.area.left(), line};
        const auto word = QFontMetricsF{painter.font()}.elidedText(data().axis.at(i), Qt::ElideRight, box.width());
        frame.write(painter, box, Qt::AlignLeading | Qt::AlignVCenter, word);
    }
    painter.setPen(frame.tokens.text2);
    const int every = labelStep(data().columns, painter.font(), room.column);
    for (int column = 0; column < data().columns.size(); column += every) {
        const double wide = room.column * every + 40;
        const QRectF box{room.x(column) - wide / 2, room.marks.bottom() + kGap, wide, line};
        frame.write(painter, box, Qt::AlignHCenter | Qt::AlignVCenter, data().columns.at(column));
    }
}

/// Each at the height of its last mark, pushed apart where they would touch.
void LinePlot::paintNames(QPainter& painter, const PlotFrame& frame, const Room& room) const
{
    painter.setFont(frame.theme.font(TextRole::BodyStrong));
    const double line = QFontMetricsF{painter.font()}.height();
    struct Name {
        int series;
        double y;
    };
    QVector<Name> names;
    for (int series = 0; series < data().series.size(); ++series)
        for (auto point = data().points.crbegin(); point != data().points.crend(); ++point)
            if (point->series == series) {
                names.append({series, room.y(point->y)});
                break;
            }
    std::sort(names.begin(), names.end(), [](const Name& a, const Name& b) { return a.y < b.y; });
    for (qsizetype i = 1; i < names.size(); ++i)
        names[i].y = std::max(names.at(i).y, names.at(i - 1).y + line);
    for (const auto& name : names) {
        const auto& series = data().series.at(name.series);
        painter.setPen(series.person ? coloursOf(frame.tokens, series.person->colour).text : frame.tokens.text);
        const QRectF box{room.marks.right() + kGap, name.y - line / 2, frame.area.right() - room.marks.right() - kGap,
                         line};
        const auto text = QFontMetricsF{painter.font()}.elidedText(series.name, Qt::ElideRight, box.width());
        frame.write(painter, box, Qt::AlignLeading | Qt::AlignVCenter, text);
    }
}

void LinePlot::paint(QPainter& painter, const PlotFrame& frame) const
{
    const auto room = roomIn(frame);
    paintRules(painter, frame, room);
    for (int series = 0; series < data().series.size(); ++series) {
        const auto& look = data().series.at(series);
        const auto colours = coloursOf(&look, frame.tokens);
        QPen pen{colours.outline, stroke::kChart, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
        const PlotPoint* before = nullptr;
        for (const auto& point : data().points) {
            if (point.series != series)
                continue;
            if (before != nullptr && point.x - before->x <= data().joinedUpTo) {
                painter.setPen(pen);
                painter.drawLine(frame.place(pointPlace(*before, room)).center(),
                                 frame.place(pointPlace(point, room)).center());
            }
            before = &point;
        }
    }
    for (const auto& point : data().points) {
        const auto* series = data().seriesOf(point);
        const auto box = frame.place(pointPlace(point, room));
        if (series != nullptr && series->person)
            paintMark(painter, box, *series->person, MarkForm::Solid, frame.tokens);
    }
    paintNames(painter, frame, room);
}

} // namespace inglenook::ui
