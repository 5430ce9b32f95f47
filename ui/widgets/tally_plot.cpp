// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tally_plot.h"

#include "theme/metrics.h"

#include <QPainter>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kLabel = 26;
constexpr int kMark = 28;
constexpr int kPitch = 34;
constexpr int kSmallMark = 15;
constexpr int kSmallPitch = 18;
constexpr int kMany = 18; ///< more than this are drawn smaller
constexpr int kLines = 3;
constexpr int kBetween = 12;

} // namespace

double TallyPlot::pitch(const PlotFrame& frame) const
{
    const bool many = std::any_of(data().points.begin(), data().points.end(),
                                  [](const PlotPoint& point) { return point.count > kMany; });
    return frame.theme.px(many ? kSmallPitch : kPitch);
}

int TallyPlot::perLine(const PlotFrame& frame) const
{
    return std::max(1, static_cast<int>(frame.area.width() / pitch(frame)));
}

int TallyPlot::lines(const PlotPoint& point, const PlotFrame& frame) const
{
    const auto needed = (point.count + perLine(frame) - 1) / perLine(frame);
    return static_cast<int>(std::clamp<qint64>(needed, 0, kLines));
}

QVector<QRectF> TallyPlot::leadingPlaces(const PlotFrame& frame) const
{
    QVector<QRectF> all;
    double y = frame.area.top();
    for (const auto& point : data().points) {
        const double high = frame.theme.px(kLabel) + lines(point, frame) * pitch(frame);
        all.append({frame.area.left(), y, frame.area.width(), high});
        y += high + kBetween;
    }
    return all;
}

QVector<QRectF> TallyPlot::places(const PlotFrame& frame) const
{
    auto all = leadingPlaces(frame);
    for (auto& place : all)
        place = frame.place(place);
    return all;
}

int TallyPlot::heightAt(int width) const
{
    const auto all = leadingPlaces({QRectF{0, 0, double(width), 1}, theme(), theme().tokens(), false});
    return all.isEmpty() ? theme().px(kLabel) : qRound(all.last().bottom()) + 2;
}

void TallyPlot::paint(QPainter& painter, const PlotFrame& frame) const
{
    const auto boxes = leadingPlaces(frame);
    const double step = pitch(frame);
    const double mark = frame.theme.px(step < frame.theme.px(kPitch) ? kSmallMark : kMark);
    for (int i = 0; i < boxes.size(); ++i) {
        const auto& point = data().points.at(i);
        const auto& box = boxes.at(i);
        const auto label = QRectF{box.left(), box.top(), box.width(), double(frame.theme.px(kLabel))};
        painter.setFont(frame.theme.font(TextRole::BodyStrong));
        painter.setPen(frame.tokens.text);
        frame.write(painter, label, Qt::AlignLeading | Qt::AlignVCenter,
                    QFontMetricsF{painter.font()}.elidedText(point.label, Qt::ElideRight, label.width()));
        const auto* series = data().seriesOf(point);
        if (series == nullptr || !series->person)
            continue;
        auto look = *series->person;
        look.initial.clear();
        const auto drawn = std::min<qint64>(point.count, qint64{perLine(frame)} * kLines);
        for (qint64 at = 0; at < drawn; ++at) {
            const double x = box.left() + step * double(at % perLine(frame));
            const double y = label.bottom() + step * double(at / perLine(frame)) + (step - mark) / 2;
            paintMark(painter, frame.place(QRectF{x, y, mark, mark}), look, MarkForm::Solid, frame.tokens);
        }
    }
}

} // namespace inglenook::ui
