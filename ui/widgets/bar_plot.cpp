// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bar_plot.h"

#include "theme/metrics.h"

#include <QPainter>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kBar = 32;
constexpr int kPitch = 37;
constexpr int kInner = 16;
constexpr double kShortest = 0.087; ///< of the width: room for the round ends
constexpr int kMark = 16;

} // namespace

int BarPlot::heightAt(int) const
{
    return theme().px(kPitch) * static_cast<int>(std::max<qsizetype>(1, data().points.size()));
}

QRectF BarPlot::barOf(int point, const PlotFrame& frame) const
{
    qint64 most = 1;
    for (const auto& each : data().points)
        most = std::max(most, each.count);
    const double part = double(data().points.at(point).count) / double(most);
    const double wide = frame.area.width() * (kShortest + (1 - kShortest) * part);
    return {frame.area.left(), frame.area.top() + frame.theme.px(kPitch) * point, wide, double(frame.theme.px(kBar))};
}

QVector<QRectF> BarPlot::places(const PlotFrame& frame) const
{
    QVector<QRectF> all;
    for (int i = 0; i < data().points.size(); ++i)
        all.append(frame.place(barOf(i, frame)));
    return all;
}

void BarPlot::paint(QPainter& painter, const PlotFrame& frame) const
{
    for (int i = 0; i < data().points.size(); ++i) {
        const auto& point = data().points.at(i);
        const auto* series = data().seriesOf(point);
        const auto bar = barOf(i, frame);
        auto colours = coloursOf(series, frame.tokens);
        if (series != nullptr && series->person) {
            const auto person = coloursOf(frame.tokens, series->person->colour);
            colours = {person.tint, person.line, person.text};
        }
        // Tints alone don't stand out in high contrast and on paper.
        painter.setPen(frame.tokens.border > 1 ? QPen{colours.outline, 2.0} : QPen{Qt::NoPen});
        painter.setBrush(colours.fill);
        painter.drawRoundedRect(frame.place(bar), bar.height() / 2, bar.height() / 2);

        const auto labelFont = frame.theme.font(TextRole::SmallMedium);
        const auto amountFont = frame.theme.font(TextRole::BodyMedium);
        const QFontMetricsF labels{labelFont};
        const double amountWidth = QFontMetricsF{amountFont}.horizontalAdvance(point.amount) + 1;
        const bool hasMark = series != nullptr && series->person;
        const double mark = hasMark ? frame.theme.px(kMark) + space::kStep2 : 0;
        const double needed = labels.horizontalAdvance(point.label) + amountWidth + mark + 2.5 * kInner;
        const bool isInside = needed <= bar.width();
        // A short bar has its words behind it.
        const double start = isInside ? bar.left() + kInner : bar.right() + space::kStep2;
        const double end = isInside ? bar.right() - kInner : frame.area.right();
        if (hasMark)
            paintMark(painter,
                      frame.place(QRectF{start, bar.center().y() - frame.theme.px(kMark) / 2.0,
                                         double(frame.theme.px(kMark)), double(frame.theme.px(kMark))}),
                      *series->person, MarkForm::Solid, frame.tokens);
        const QRectF box{start + mark, bar.top(), std::max(0.0, end - start - mark), bar.height()};
        const double room = std::max(0.0, box.width() - amountWidth - kInner / 2.0);
        const auto label = labels.elidedText(point.label, Qt::ElideRight, room);
        painter.setPen(isInside ? colours.text : frame.tokens.text);
        painter.setFont(labelFont);
        frame.write(painter, box, Qt::AlignLeading | Qt::AlignVCenter, label);
        painter.setFont(amountFont);
        if (isInside) {
            frame.write(painter, box, Qt::AlignTrailing | Qt::AlignVCenter, point.amount);
        } else {
            const double after = labels.horizontalAdvance(label) + kInner;
            frame.write(painter, box.adjusted(after, 0, 0, 0), Qt::AlignLeading | Qt::AlignVCenter, point.amount);
        }
    }
}

} // namespace inglenook::ui
