// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/insight_figures.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QVector>

namespace inglenook::ui {

/// What a part of a picture stands for: a person, both of them, a family of feelings, or nothing of that kind.
struct InsightSeries {
    QString name;
    int person = -1; ///< index in seat order
    QString family;  ///< key of a family of feelings
};

/// Something behind a point that is no entry: a day on which a ritual was kept, or a promise.
struct InsightMoment {
    QString title;
    QDate day;
    QString entry; ///< id of the entry in which it began; mostly empty
};

/// One place in a picture. What `x` and `y` mean depends on the picture (insight_picture.h, Kind).
struct InsightPoint {
    int series = 0;
    int x = 0;
    double y = 0;
    qint64 count = 0;
    QString label;  ///< drawn beside it, where it has one
    QString amount; ///< the count as it is drawn
    QString spoken; ///< all of it in words
    journal::InsightSelection entries;
    QVector<InsightMoment> moments; ///< newest first; where there are any, they are behind it in the entries' place
};

/// A cell of the table; -1: no point, but a head or a blank.
struct InsightCell {
    QString text;
    int point = -1;
};

/// One card of the page: a picture, the same as a table, and one plain sentence that says it first. No scores, no
/// streaks, no advice, nothing that sets one of two below the other.
struct InsightPicture {
    enum class Kind {
        Marks,     ///< x: column, y: 0 to 10
        Began,     ///< rows of marks, count each
        Words,     ///< bars
        Days,      ///< x: week, y: weekday; count: entries
        Families,  ///< stacked; x: column
        Moods,     ///< x: pleasantness, y: energy, -10 to 10; count
        Exercises, ///< bars
        Hours,     ///< stacked; x: hour of the day
        Spoken,    ///< bars; count: seconds
        Kept,      ///< bars
    };

    Kind kind = Kind::Marks;
    QString caption;
    QString sentence;
    QString note;
    QVector<InsightSeries> series;
    QStringList columns; ///< what the columns are called, one for each
    QStringList axis;    ///< Marks: low, middle, high; Days: weekdays; Moods: left, right, low, high
    int joinedUpTo = 1;  ///< Marks: columns apart that a line still joins
    QVector<InsightPoint> points;
    QStringList headers;
    QVector<QVector<InsightCell>> rows;

    [[nodiscard]] bool isEmpty() const { return points.isEmpty(); }
};

} // namespace inglenook::ui
