// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight_view.h"

#include <QGuiApplication>
#include <QLocale>

namespace inglenook::ui {
namespace {

constexpr int kDaysByDay = 45;
constexpr int kDaysByWeek = 200;
constexpr int kDaysByMonth = 4000;

QDate startOfWeek(QDate day, int first)
{
    return day.addDays(-((day.dayOfWeek() - first + 7) % 7));
}

QDate startOfSpan(QDate day, InsightSpan span, int weekBegins)
{
    switch (span) {
    case InsightSpan::Day:
        break;
    case InsightSpan::Week:
        return startOfWeek(day, weekBegins);
    case InsightSpan::Month:
        return {day.year(), day.month(), 1};
    case InsightSpan::Year:
        return {day.year(), 1, 1};
    }
    return day;
}

} // namespace

InsightSpan spanFor(QDate from, QDate until)
{
    const auto days = from.daysTo(until) + 1;
    if (days <= kDaysByDay)
        return InsightSpan::Day;
    if (days <= kDaysByWeek)
        return InsightSpan::Week;
    return days <= kDaysByMonth ? InsightSpan::Month : InsightSpan::Year;
}

Date toDate(QDate day)
{
    return {day.year(), day.month(), day.day()};
}

QDate toQDate(std::int64_t daysSince1970)
{
    const auto date = dateFromDays(daysSince1970);
    return {date.year, date.month, date.day};
}

qint64 InsightView::shown(const journal::Shares& shares) const
{
    return person < 0 ? shares.total() : shares.of(static_cast<std::size_t>(person)) + shares.together();
}

std::vector<std::optional<MemberId>> InsightView::whose() const
{
    if (person < 0)
        return {};
    return {members.at(static_cast<std::size_t>(person)), std::nullopt};
}

std::vector<std::optional<MemberId>> InsightView::only(int member) const
{
    return {members.at(static_cast<std::size_t>(member))};
}

QString InsightView::nameOf(int member) const
{
    const auto& name = people.at(member).name;
    if (name.isRightToLeft() == (QGuiApplication::layoutDirection() == Qt::RightToLeft))
        return name;
    return QChar{0x2068} + name + QChar{0x2069};
}

int InsightView::columnOf(QDate day) const
{
    const auto first = startOfSpan(from, span, weekBegins);
    switch (span) {
    case InsightSpan::Day:
        return static_cast<int>(first.daysTo(day));
    case InsightSpan::Week:
        return static_cast<int>(first.daysTo(startOfWeek(day, weekBegins)) / 7);
    case InsightSpan::Month:
        return (day.year() - first.year()) * 12 + day.month() - first.month();
    case InsightSpan::Year:
        return day.year() - first.year();
    }
    return 0;
}

QDate InsightView::startOf(int column) const
{
    const auto first = startOfSpan(from, span, weekBegins);
    switch (span) {
    case InsightSpan::Day:
        return first.addDays(column);
    case InsightSpan::Week:
        return first.addDays(std::int64_t{7} * column);
    case InsightSpan::Month:
        return first.addMonths(column);
    case InsightSpan::Year:
        return first.addYears(column);
    }
    return first;
}

journal::DaySpan InsightView::rangeOf(int column) const
{
    return {toDate(qMax(from, startOf(column))), toDate(qMin(until, startOf(column + 1).addDays(-1)))};
}

journal::DaySpan InsightView::range() const
{
    return {toDate(from), toDate(until)};
}

QString InsightView::columnName(int column) const
{
    const auto start = qMax(from, startOf(column));
    const QLocale locale;
    if (span == InsightSpan::Year)
        return locale.toString(start, QStringLiteral("yyyy"));
    if (span == InsightSpan::Month)
        return locale.toString(start,
                               from.year() == until.year() ? QStringLiteral("MMMM") : QStringLiteral("MMM yyyy"));
    return locale.toString(start, QStringLiteral("d MMM"));
}

QString InsightView::columnInWords(int column) const
{
    const auto start = qMax(from, startOf(column));
    const QLocale locale;
    switch (span) {
    case InsightSpan::Day:
        return locale.toString(start, QStringLiteral("dddd d MMMM"));
    case InsightSpan::Week:
        return InsightWords::tr("week of %1", "a day").arg(locale.toString(start, QStringLiteral("d MMMM")));
    case InsightSpan::Month:
        return locale.toString(start, QStringLiteral("MMMM yyyy"));
    case InsightSpan::Year:
        break;
    }
    return locale.toString(start, QStringLiteral("yyyy"));
}

QStringList InsightView::columnNames() const
{
    QStringList names;
    for (int column = 0; column < columns(); ++column)
        names.append(columnName(column));
    return names;
}

} // namespace inglenook::ui
