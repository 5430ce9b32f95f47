// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/insights/picture_plot.h"

#include "widgets/bar_plot.h"
#include "widgets/day_plot.h"
#include "widgets/field_plot.h"
#include "widgets/line_plot.h"
#include "widgets/person_look.h"
#include "widgets/stack_plot.h"
#include "widgets/tally_plot.h"

namespace inglenook::ui {

Plot* plotFor(InsightPicture::Kind kind, const Theme& theme, QWidget* parent)
{
    using Kind = InsightPicture::Kind;
    switch (kind) {
    case Kind::Marks:
        return new LinePlot{theme, parent};
    case Kind::Words:
    case Kind::Exercises:
    case Kind::Spoken:
    case Kind::Kept:
        return new BarPlot{theme, parent};
    case Kind::Began:
        return new TallyPlot{theme, parent};
    case Kind::Days:
        return new DayPlot{theme, parent};
    case Kind::Families:
    case Kind::Hours:
        return new StackPlot{theme, parent};
    case Kind::Moods:
        return new FieldPlot{theme, parent};
    }
    return nullptr;
}

PlotData plotDataOf(const InsightPicture& picture, const QVector<Person>& people)
{
    PlotData data;
    for (const auto& series : picture.series) {
        PlotSeries look{series.name, std::nullopt, series.family};
        if (series.person >= 0 && series.person < people.size())
            look.person = lookOf(people.at(series.person));
        data.series.append(look);
    }
    data.columns = picture.columns;
    data.axis = picture.axis;
    data.joinedUpTo = picture.joinedUpTo;
    for (const auto& point : picture.points)
        data.points.append({point.series, point.x, point.y, point.count, point.label, point.amount, point.spoken});
    return data;
}

QString keyOf(InsightPicture::Kind kind)
{
    using Kind = InsightPicture::Kind;
    switch (kind) {
    case Kind::Marks:
        return QStringLiteral("marks");
    case Kind::Began:
        return QStringLiteral("began");
    case Kind::Words:
        return QStringLiteral("words");
    case Kind::Days:
        return QStringLiteral("days");
    case Kind::Families:
        return QStringLiteral("families");
    case Kind::Moods:
        return QStringLiteral("moods");
    case Kind::Exercises:
        return QStringLiteral("exercises");
    case Kind::Hours:
        return QStringLiteral("hours");
    case Kind::Spoken:
        return QStringLiteral("spoken");
    case Kind::Kept:
        return QStringLiteral("kept");
    }
    return {};
}

} // namespace inglenook::ui
