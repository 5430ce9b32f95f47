// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session_days.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace inglenook::ui {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("SessionDays", text);
}

QDate todayOf(LocalTime now)
{
    const auto date = localDate(now);
    return {date.year, date.month, date.day};
}

/// In the locale's short and long ways, with and without a year, and as computers write it.
std::optional<QDate> anyDay(const QString& text, bool& hasYear)
{
    const QLocale locale;
    const auto shortForm = locale.dateFormat(QLocale::ShortFormat);
    for (const auto& format :
         {QStringLiteral("yyyy-MM-dd"),
          QString{shortForm}
              .replace(QStringLiteral("yyyy"), QStringLiteral("yy"))
              .replace(QStringLiteral("yy"), QStringLiteral("yyyy")),
          QStringLiteral("d MMMM yyyy"), QStringLiteral("d MMM yyyy"), QStringLiteral("d. MMMM yyyy"),
          QStringLiteral("MMMM d yyyy"), QStringLiteral("d.M.yyyy"), QStringLiteral("d/M/yyyy")})
        if (const auto day = locale.toDate(text, format); day.isValid()) {
            hasYear = true;
            return day;
        }
    hasYear = false;
    const bool monthFirst = shortForm.indexOf(u'M') < shortForm.indexOf(u'd');
    for (const auto& format : {QStringLiteral("d MMMM"), QStringLiteral("d MMM"), QStringLiteral("d. MMMM"),
                               QStringLiteral("MMMM d"), QStringLiteral("MMM d"), QStringLiteral("d.M."),
                               QStringLiteral("d.M"), monthFirst ? QStringLiteral("M/d") : QStringLiteral("d/M")})
        // A leap year, or 29 February would be no day.
        if (const auto day = locale.toDate(text + QStringLiteral(" 2024"), format + QStringLiteral(" yyyy"));
            day.isValid())
            return day;
    return std::nullopt;
}

} // namespace

QVector<DayChoice> dayChoices(LocalTime now)
{
    const auto today = todayOf(now);
    return {{tr("Tomorrow"), today.addDays(1)},
            {tr("In a week"), today.addDays(7)},
            {tr("In two weeks"), today.addDays(14)},
            {tr("In a month"), today.addMonths(1)}};
}

std::optional<QDate> dayFromText(const QString& text, LocalTime now)
{
    const auto today = todayOf(now);
    bool hasYear = false;
    auto day = anyDay(text.simplified(), hasYear);
    if (day && !hasYear) {
        const auto month = day->month();
        const auto number = day->day();
        for (int year = today.year(); year <= today.year() + 4; ++year)
            if (const QDate coming{year, month, number}; coming.isValid() && coming >= today) {
                day = coming;
                break;
            }
    }
    return day && *day >= today ? day : std::nullopt;
}

std::optional<QTime> timeFromText(const QString& text)
{
    const auto words = text.simplified().replace(u'.', u':');
    for (const auto& format : {QStringLiteral("H:mm"), QStringLiteral("HHmm"), QStringLiteral("h:mm ap"),
                               QStringLiteral("h ap"), QStringLiteral("hap"), QStringLiteral("H")})
        if (const auto time = QTime::fromString(words, format); time.isValid())
            return time;
    return std::nullopt;
}

std::string dayToAnswer(QDate day, std::optional<QTime> time)
{
    auto answer = day.toString(Qt::ISODate);
    if (time)
        answer += u'T' + time->toString(QStringLiteral("HH:mm"));
    return answer.toStdString();
}

QString dayInWords(const std::string& answer, LocalTime now)
{
    const auto text = QString::fromStdString(answer);
    const auto day = QDate::fromString(text.left(10), Qt::ISODate);
    const QLocale locale;
    auto words = locale.toString(day, day.year() == todayOf(now).year() ? tr("dddd, d MMMM") : tr("dddd, d MMMM yyyy"));
    if (const auto time = QTime::fromString(text.mid(11), QStringLiteral("HH:mm")); time.isValid())
        words += QStringLiteral(", ") + locale.toString(time, QStringLiteral("HH:mm"));
    return words;
}

} // namespace inglenook::ui
