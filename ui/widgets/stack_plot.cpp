// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stack_plot.h"

#include "theme/metrics.h"

#include <QPainter>

#include <algorithm>
#include <map>

namespace inglenook::ui {
namespace {

constexpr int kStack = 132;
constexpr int kKeyLine = 26;
constexpr int kSwatch = 14;
constexpr int kSwatchGap = 6;
constexpr int kKeyGap = 16;
constexpr int kLabelGap = 6;
constexpr double kWidest = 34;
constexpr double kPart = 0.72; ///< of a column is filled
constexpr double kLeast = 4;   ///< px that can still be seen and pressed

} // namespace

QVector<QRectF> StackPlot::keyPlaces(const PlotFrame& frame) const
{
    const QFontMetricsF metrics{frame.theme.font(TextRole::Caption)};
    QVector<QRectF> all;
    double x = frame.area.left();
    double y = frame.area.top();
    const double line = frame.theme.px(kKeyLine);
    for (const auto& series : data().series) {
        const double wide = std::min(frame.area.width(),
                                     metrics.horizontalAdvance(series.name) + frame.theme.px(kSwatch) + kSwatchGap + 1);
        if (x > frame.area.left() && x + wide > frame.area.right()) {
            x = frame.area.left();
            y += line;
        }
        all.append({x, y, wide, line});
        x += wide + kKeyGap;
    }
    return all;
}

int StackPlot::heightAt(int width) const
{
    const PlotFrame frame{QRectF{0, 0, double(width), 1}, theme(), theme().tokens(), false};
    const auto keys = keyPlaces(frame);
    const int above = keys.isEmpty() ? 0 : qRound(keys.last().bottom()) + space::kStep2;
    return above + theme().px(kStack) + kLabelGap + theme().px(20);
}

QRectF StackPlot::roomIn(const PlotFrame& frame) const
{
    const auto keys = keyPlaces(frame);
    const double top = keys.isEmpty() ? frame.area.top() : keys.last().bottom() + space::kStep2;
    const double below = frame.theme.px(20) + kLabelGap;
    return {frame.area.left(), top, frame.area.width(), std::max(20.0, frame.area.bottom() - below - top)};
}

QVector<QRectF> StackPlot::leadingPlaces(const PlotFrame& frame) const
{
    const auto room = roomIn(frame);
    std::map<int, qint64> totals;
    qint64 most = 1;
    for (const auto& point : data().points)
        most = std::max(most, totals[point.x] += point.count);
    const double column = room.width() / static_cast<double>(std::max<qsizetype>(1, data().columns.size()));
    const double wide = std::max(2.0, std::min(kWidest, column * kPart));
    std::map<int, double> tops;
    QVector<QRectF> all;
    for (const auto& point : data().points) {
        auto top = tops.try_emplace(point.x, room.bottom()).first;
        const double high = std::max(kLeast, room.height() * double(point.count) / double(most));
        top->second -= high;
        all.append({room.left() + column * (point.x + 0.5) - wide / 2, top->second, wide, high});
    }
    return all;
}

QVector<QRectF> StackPlot::places(const PlotFrame& frame) const
{
    auto all = leadingPlaces(frame);
    for (auto& place : all)
        place = frame.place(place);
    return all;
}

void StackPlot::paintPart(QPainter& painter, const PlotFrame& frame, const QRectF& box, int series) const
{
    const auto* look = series >= 0 && series < data().series.size() ? &data().series.at(series) : nullptr;
    const auto colours = coloursOf(look, frame.tokens);
    painter.setPen(QPen{colours.outline, 1.0});
    painter.setBrush(colours.fill);
    const double round = std::min({3.0, box.width() / 3, box.height() / 3});
    painter.drawRoundedRect(box, round, round);
    if (const auto pattern = patternOf(series); pattern != Qt::SolidPattern) {
        // Drawn in the outline's colour where the fill is light, in the text's where it is deep.
        const bool isPerson = look != nullptr && look->person;
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush{isPerson ? colours.text : colours.outline, pattern});
        painter.drawRoundedRect(box, round, round);
    }
}

void StackPlot::paint(QPainter& painter, const PlotFrame& frame) const
{
    const auto font = frame.theme.font(TextRole::Caption);
    painter.setFont(font);
    const auto keys = keyPlaces(frame);
    const double swatch = frame.theme.px(kSwatch);
    for (int series = 0; series < keys.size(); ++series) {
        const auto& key = keys.at(series);
        paintPart(painter, frame, frame.place(QRectF{key.left() + 0.5, key.center().y() - swatch / 2, swatch, swatch}),
                  series);
        painter.setPen(frame.tokens.text2);
        const auto words = key.adjusted(swatch + kSwatchGap, 0, 0, 0);
        frame.write(painter, words, Qt::AlignLeading | Qt::AlignVCenter,
                    QFontMetricsF{font}.elidedText(data().series.at(series).name, Qt::ElideRight, words.width()));
    }
    const auto room = roomIn(frame);
    painter.setPen(QPen{frame.tokens.line, 1.5});
    painter.drawLine(frame.place(QPointF{room.left(), room.bottom() + 1}),
                     frame.place(QPointF{room.right(), room.bottom() + 1}));
    const auto boxes = leadingPlaces(frame);
    for (int i = 0; i < boxes.size(); ++i)
        paintPart(painter, frame, frame.place(boxes.at(i)), data().points.at(i).series);
    painter.setPen(frame.tokens.text2);
    const double column = room.width() / static_cast<double>(std::max<qsizetype>(1, data().columns.size()));
    const int every = labelStep(data().columns, font, column);
    const double line = frame.theme.px(20);
    for (int i = 0; i < data().columns.size(); i += every) {
        // The first and the last stay inside.
        const double wide = QFontMetricsF{font}.horizontalAdvance(data().columns.at(i)) + 2;
        const double middle = room.left() + column * (i + 0.5);
        const double left = std::clamp(middle - wide / 2, room.left(), std::max(room.left(), room.right() - wide));
        frame.write(painter, {left, room.bottom() + kLabelGap, wide, line}, Qt::AlignHCenter | Qt::AlignVCenter,
                    data().columns.at(i));
    }
}

} // namespace inglenook::ui
