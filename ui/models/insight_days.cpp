// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When something was noted: days, hours of the day, and the exercises that were done.
#include "models/insight_view.h"

#include <QLocale>

#include <algorithm>

namespace inglenook::ui {
namespace {

using Tr = InsightWords;
using What = journal::InsightSelection::What;

constexpr qint64 kEnoughToSay = 8;
constexpr qint64 kEnoughOfEach = 4;
constexpr int kWeeksDrawn = 54;
constexpr qsizetype kExercisesDrawn = 6;

QString entriesText(qint64 count)
{
    return count == 1 ? Tr::tr("one entry") : Tr::tr("%n entries", nullptr, static_cast<int>(count));
}

/// "Sundays": the day of the week with clearly more than its seventh; 1 is Monday, 0 none.
int favouriteWeekday(const InsightView& view, int member)
{
    qint64 all = 0;
    std::array<qint64, 7> counts{};
    for (std::size_t day = 0; day < counts.size(); ++day) {
        const auto& shares = view.figures.weekdays().at(day);
        counts.at(day) = member < 0 ? view.shown(shares) : shares.of(static_cast<std::size_t>(member));
        all += counts.at(day);
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    const bool clear = *most * 5 >= all && std::count(counts.begin(), counts.end(), *most) == 1;
    return all >= (member < 0 ? kEnoughToSay : kEnoughOfEach) && clear ? static_cast<int>(most - counts.begin()) + 1
                                                                       : 0;
}

QString weekdayPlural(int day)
{
    switch (day) {
    case 1:
        return Tr::tr("Mondays");
    case 2:
        return Tr::tr("Tuesdays");
    case 3:
        return Tr::tr("Wednesdays");
    case 4:
        return Tr::tr("Thursdays");
    case 5:
        return Tr::tr("Fridays");
    case 6:
        return Tr::tr("Saturdays");
    default:
        return Tr::tr("Sundays");
    }
}

/// "05:00", "5 AM": hours alone, however exactly the language writes its times.
QString hourText(int hour)
{
    const QLocale locale;
    const bool twelve = locale.timeFormat(QLocale::ShortFormat).contains(QLatin1Char{'a'}, Qt::CaseInsensitive);
    return locale.toString(QTime{hour, 0}, twelve ? QStringLiteral("h AP") : QStringLiteral("HH:mm"));
}

QString daysSentence(const InsightView& view)
{
    if (view.figures.entries() == 0)
        return Tr::tr("Nothing noted in this time.");
    const int favourite = favouriteWeekday(view, -1);
    if (favourite == 0)
        return Tr::tr("Blank days are just days.");
    const auto day = weekdayPlural(favourite);
    if (view.person >= 0)
        return Tr::tr("%1 wrote most on %2.", "name, days of the week").arg(view.nameOf(view.person), day);
    if (!view.isForTwo())
        return Tr::tr("You wrote most on %1.", "days of the week").arg(day);
    const bool both = favouriteWeekday(view, 0) == favourite && favouriteWeekday(view, 1) == favourite;
    return both ? Tr::tr("You both wrote most on %1.", "days of the week").arg(day)
                : Tr::tr("Most was written on %1.", "days of the week").arg(day);
}

QString hoursSentence(const InsightView& view, qint64 all)
{
    if (all == 0)
        return Tr::tr("Nothing noted in this time.");
    if (all < kEnoughToSay)
        return Tr::tr("Too early to say.");
    const std::array<QString, 4> sentences{Tr::tr("Mostly in the night."), Tr::tr("Mostly in the morning."),
                                           Tr::tr("Mostly in the afternoon."), Tr::tr("Mostly in the evening.")};
    std::array<qint64, 4> parts{};
    for (std::size_t hour = 0; hour < 24; ++hour) {
        const std::size_t part = hour < 5 || hour >= 23 ? 0 : hour < 12 ? 1 : hour < 17 ? 2 : 3;
        parts.at(part) += view.shown(view.figures.hours().at(hour));
    }
    const auto most = std::max_element(parts.begin(), parts.end());
    return *most * 2 > all ? sentences.at(static_cast<std::size_t>(most - parts.begin()))
                           : Tr::tr("At all hours of the day.");
}

} // namespace

InsightPicture daysPicture(const InsightView& view)
{
    InsightPicture picture;
    picture.kind = InsightPicture::Kind::Days;
    picture.caption = Tr::tr("Days something was noted");
    picture.headers = {Tr::tr("Day"), Tr::tr("Entries")};
    const QLocale locale;
    const int weekday = view.weekBegins;
    for (int row = 0; row < 7; ++row)
        picture.axis.append(locale.dayName((weekday - 1 + row) % 7 + 1, QLocale::ShortFormat));
    const auto startOfWeek = [weekday](QDate day) { return day.addDays(-((day.dayOfWeek() - weekday + 7) % 7)); };
    const auto lastWeek = startOfWeek(view.until);
    auto firstWeek = startOfWeek(view.from);
    if (firstWeek.daysTo(lastWeek) / 7 >= kWeeksDrawn) {
        firstWeek = lastWeek.addDays(-7 * (kWeeksDrawn - 1));
        picture.note = Tr::tr("Drawn are the last %n weeks.", nullptr, kWeeksDrawn);
    }
    const auto weeks = firstWeek.daysTo(lastWeek) / 7 + 1;
    for (int week = 0; week < weeks; ++week) {
        const auto start = firstWeek.addDays(7 * week);
        const bool isNew = week == 0 ? start.day() <= 14 : start.month() != start.addDays(-7).month();
        picture.columns.append(isNew ? locale.standaloneMonthName(start.month(), QLocale::ShortFormat) : QString{});
    }
    for (auto day = qMax(view.from, firstWeek); day <= view.until; day = day.addDays(1)) {
        const auto found = view.figures.days().find(daysFromDate(toDate(day)));
        InsightPoint point;
        point.x = static_cast<int>(firstWeek.daysTo(startOfWeek(day)) / 7);
        point.y = (day.dayOfWeek() - weekday + 7) % 7;
        point.count = found == view.figures.days().end() ? 0 : view.shown(found->second);
        const auto words = locale.toString(day, QStringLiteral("dddd d MMMM yyyy"));
        const auto count = point.count == 0 ? Tr::tr("blank") : entriesText(point.count);
        point.spoken = Tr::tr("%1: %2", "a day, how many entries").arg(words, count);
        point.entries.days = {toDate(day), toDate(day)};
        point.entries.whose = view.whose();
        picture.rows.append({{words, -1}, {QString::number(point.count), static_cast<int>(picture.points.size())}});
        picture.points.append(point);
    }
    picture.sentence = daysSentence(view);
    return picture;
}

InsightPicture hoursPicture(const InsightView& view)
{
    InsightPicture picture;
    picture.kind = InsightPicture::Kind::Hours;
    picture.caption = Tr::tr("Time of day");
    picture.headers = {Tr::tr("From")};
    const int people = static_cast<int>(view.people.size());
    std::vector<int> shownPlaces;
    for (int place = 0; place <= people; ++place) {
        const bool together = place == people;
        if ((together && !view.isForTwo()) || (!together && !view.shows(place)))
            continue;
        shownPlaces.push_back(place);
        const auto name = together ? Tr::tr("together") : view.people.at(place).name;
        picture.series.append({name, together ? -1 : place, {}});
        picture.headers.append(name);
    }
    qint64 all = 0;
    for (int hour = 0; hour < 24; ++hour) {
        const auto name = hourText(hour);
        picture.columns.append(name);
        QVector<InsightCell> row{{name, -1}};
        const auto& shares = view.figures.hours().at(static_cast<std::size_t>(hour));
        for (std::size_t i = 0; i < shownPlaces.size(); ++i) {
            const int place = shownPlaces[i];
            const auto count = shares.of(static_cast<std::size_t>(place));
            all += count;
            if (count == 0) {
                row.append({QStringLiteral("0"), -1});
                continue;
            }
            InsightPoint point;
            point.series = static_cast<int>(i);
            point.x = hour;
            point.count = count;
            point.spoken =
                Tr::tr("From %1, %2: %3", "time, name, how many entries")
                    .arg(name, place == people ? Tr::tr("together") : view.nameOf(place), entriesText(count));
            point.entries.what = What::Hour;
            point.entries.days = view.range();
            point.entries.hour = hour;
            point.entries.whose =
                place == people ? std::vector<std::optional<MemberId>>{std::nullopt} : view.only(place);
            row.append({QString::number(count), static_cast<int>(picture.points.size())});
            picture.points.append(point);
        }
        picture.rows.append(row);
    }
    picture.sentence = hoursSentence(view, all);
    return picture;
}

InsightPicture exercisesPicture(const InsightView& view)
{
    InsightPicture picture;
    picture.kind = InsightPicture::Kind::Exercises;
    picture.caption = Tr::tr("Exercises you kept something of");
    picture.headers = {Tr::tr("Exercise"), Tr::tr("How often")};
    struct Done {
        QString title;
        std::string id;
        qint64 count;
    };
    QVector<Done> done;
    for (const auto& [id, shares] : view.figures.exercises()) {
        const auto* definition = view.catalogue.find(id);
        if (const auto count = view.shown(shares); count > 0)
            done.append({QString::fromStdString(definition != nullptr ? definition->title : id), id, count});
    }
    std::stable_sort(done.begin(), done.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
    for (qsizetype i = 0; i < done.size(); ++i) {
        const auto& one = done.at(i);
        const bool isDrawn = i < kExercisesDrawn;
        picture.rows.append({{one.title, -1}, {QString::number(one.count), isDrawn ? static_cast<int>(i) : -1}});
        if (!isDrawn)
            continue;
        picture.series.append({one.title, -1, {}});
        InsightPoint point;
        point.series = static_cast<int>(i);
        point.x = static_cast<int>(i);
        point.count = one.count;
        point.label = one.title;
        point.amount = QString::number(one.count);
        point.spoken = one.count == 1
                           ? Tr::tr("%1, once", "an exercise").arg(one.title)
                           : Tr::tr("%1, %n times", "an exercise", static_cast<int>(one.count)).arg(one.title);
        point.entries.what = What::Exercise;
        point.entries.days = view.range();
        point.entries.whose = view.whose();
        point.entries.name = one.id;
        picture.points.append(point);
    }
    if (done.isEmpty())
        picture.sentence = Tr::tr("No exercises in this time.");
    else if (done.size() == 1)
        picture.sentence = Tr::tr("“%1”, and no other.", "an exercise").arg(done.at(0).title);
    else
        picture.sentence = Tr::tr("“%1” most often.", "an exercise").arg(done.at(0).title);
    if (done.size() > kExercisesDrawn)
        picture.note = Tr::tr("The table has the others too.");
    return picture;
}

} // namespace inglenook::ui
