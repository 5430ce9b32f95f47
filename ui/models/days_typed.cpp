// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/days_typed.h"

#include "models/typed_date.h"

#include <QLocale>

namespace inglenook::ui {
namespace {

constexpr int kCentury = 100;

QDate dayIn(const QString& text, QDate today)
{
    const QLocale locale;
    for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat})
        if (const auto day = locale.toDate(text, format); day.isValid()) // two digits of a year are read as 19..
            return day.addYears(kCentury) <= today.addYears(1) ? day.addYears(kCentury) : day;
    for (const auto* format : {"d MMMM yyyy", "d MMM yyyy", "d.M.yyyy", "d/M/yyyy"})
        if (const auto day = locale.toDate(text, QLatin1String{format}); day.isValid())
            return day;
    return {};
}

} // namespace

std::optional<std::pair<QDate, QDate>> daysTyped(const QString& text, QDate today, int weekBegins)
{
    const auto words = text.simplified();
    if (words.isEmpty())
        return std::nullopt;
    const QLocale locale;
    for (const auto* format : {"MMMM yyyy", "MMM yyyy"})
        if (const auto month = locale.toDate(words, QLatin1String{format}); month.isValid())
            return std::pair{month, QDate{month.year(), month.month(), month.daysInMonth()}};
    if (const auto day = dayIn(words, today); day.isValid())
        return std::pair{day, day};
    const Date now{today.year(), today.month(), today.day()};
    const auto days = journal::parseTypedDay(words.toStdString(), now, dayNamesOf(locale, weekBegins));
    if (!days)
        return std::nullopt;
    return std::pair{QDate{days->first.year, days->first.month, days->first.day},
                     QDate{days->end.year, days->end.month, days->end.day}.addDays(-1)};
}

} // namespace inglenook::ui
