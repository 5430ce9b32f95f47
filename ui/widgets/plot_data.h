// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/member_mark.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace inglenook::ui {

/// How a part of a plot looks: like a person, like a family of feelings, or plain.
struct PlotSeries {
    QString name;
    std::optional<PersonLook> person;
    QString family;
};

/// One place of a plot, that can be pointed at and chosen. What `x` and `y` are, each plot says.
struct PlotPoint {
    int series = -1;
    int x = 0;
    double y = 0;
    qint64 count = 0;
    QString label;
    QString amount;
    QString spoken; ///< all of it in words
};

struct PlotData {
    QVector<PlotSeries> series;
    QStringList columns;
    QStringList axis;
    int joinedUpTo = 1;
    QVector<PlotPoint> points; ///< in reading order

    [[nodiscard]] const PlotSeries* seriesOf(const PlotPoint& point) const
    {
        return point.series >= 0 && point.series < series.size() ? &series.at(point.series) : nullptr;
    }
};

} // namespace inglenook::ui
