// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/typed_date.h"

#include <QCoreApplication>

#include <algorithm>

namespace inglenook::ui {
namespace {

QString tr(const char* text, const char* note)
{
    return QCoreApplication::translate("TypedDate", text, note);
}

/// One or more words, separated by bars; none twice.
void add(journal::DayNames::Words& words, const QString& more)
{
    for (auto word : more.split(QLatin1Char{'|'}, Qt::SkipEmptyParts)) {
        word = word.trimmed();
        while (word.endsWith(QLatin1Char{'.'}))
            word.chop(1);
        const auto utf8 = word.toStdString();
        if (!utf8.empty() && std::find(words.begin(), words.end(), utf8) == words.end())
            words.push_back(utf8);
    }
}

void addMonths(journal::DayNames& names, const QLocale& locale)
{
    for (int month = 1; month <= 12; ++month) {
        auto& words = names.months.at(static_cast<std::size_t>(month - 1));
        for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            add(words, locale.monthName(month, form));
            add(words, locale.standaloneMonthName(month, form));
        }
    }
}

void addWeekdays(journal::DayNames& names, const QLocale& locale)
{
    for (int day = 1; day <= 7; ++day) {
        auto& words = names.weekdays.at(static_cast<std::size_t>(day - 1));
        for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            add(words, locale.dayName(day, form));
            add(words, locale.standaloneDayName(day, form));
        }
    }
}

} // namespace

journal::DayNames dayNamesOf(const QLocale& locale, int weekBegins)
{
    auto names = journal::DayNames::english();
    addMonths(names, locale);
    addWeekdays(names, locale);
    const auto note = "words for days that can be typed; several ways to say it may stand there with | between them";
    add(names.today, tr("today", note));
    add(names.yesterday, tr("yesterday", note));
    add(names.thisOne, tr("this", note));
    add(names.lastOne, tr("last|previous", note));
    add(names.ago, tr("ago", note));
    add(names.day, tr("day|days", note));
    add(names.week, tr("week|weeks", note));
    add(names.month, tr("month|months", note));
    add(names.year, tr("year|years", note));
    names.firstWeekday = (weekBegins == 0 ? static_cast<int>(locale.firstDayOfWeek()) : weekBegins) - 1;
    const auto form = locale.dateFormat(QLocale::ShortFormat);
    names.monthFirst = form.indexOf(QLatin1Char{'M'}) < form.indexOf(QLatin1Char{'d'});
    return names;
}

std::optional<QDate> typedDate(const QString& text, const QDate& today, const QLocale& locale, int weekBegins)
{
    const auto words = text.trimmed();
    const Date now{today.year(), today.month(), today.day()};
    if (const auto range = journal::parseTypedDay(words.toStdString(), now, dayNamesOf(locale, weekBegins))) {
        const auto last = dateFromDays(daysFromDate(range->end) - 1);
        return std::min(QDate{last.year, last.month, last.day},
                        std::max(today, QDate{range->first.year, range->first.month, range->first.day}));
    }
    for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat})
        if (const auto day = locale.toDate(words, form); day.isValid())
            return day;
    return std::nullopt;
}

} // namespace inglenook::ui
