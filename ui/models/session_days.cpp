// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session_days.h"

#include "models/typed_date.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace inglenook::ui {
namespace {

QString tr(const char* text, const char* note = nullptr)
{
    return QCoreApplication::translate("SessionDays", text, note);
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

bool isOneOf(const journal::DayNames::Words& words, const QString& word)
{
    return std::any_of(words.begin(), words.end(),
                       [&word](const std::string& one) { return QString::fromStdString(one).toCaseFolded() == word; });
}

bool isOneOf(const QString& words, const QString& word)
{
    return words.toCaseFolded().split(u'|').contains(word);
}

/// "a week", "3 months" after today.
std::optional<QDate> after(QDate today, const QString& number, const QString& unit, const journal::DayNames& names)
{
    bool isNumber = false;
    int count = number.toInt(&isNumber);
    const auto note = "words for a number, with | between them";
    const QStringList small{tr("a|an|one", note), tr("two", note), tr("three", note), tr("four", note)};
    for (int i = 0; i < small.size(); ++i)
        if (isOneOf(small[i], number)) {
            count = i + 1;
            isNumber = true;
        }
    constexpr int kMost = 1000;
    if (!isNumber || count < 0 || count > kMost)
        return std::nullopt;
    if (isOneOf(names.day, unit))
        return today.addDays(count);
    if (isOneOf(names.week, unit))
        return today.addDays(7 * count);
    if (isOneOf(names.month, unit))
        return today.addMonths(count);
    return isOneOf(names.year, unit) ? std::optional{today.addYears(count)} : std::nullopt;
}

/// "tomorrow", "Sunday", "next Sunday", "in two weeks": as people say it of days to come.
std::optional<QDate> saidDay(const QString& text, QDate today)
{
    const auto names = dayNamesOf(QLocale{});
    auto words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    for (auto& word : words)
        while (word.endsWith(u'.') || word.endsWith(u','))
            word.chop(1);
    if (words.size() == 1 && isOneOf(names.today, words[0]))
        return today;
    if (words.size() == 1 && isOneOf(tr("tomorrow", "words for it, with | between them"), words[0]))
        return today.addDays(1);
    if (words.size() > 1 && isOneOf(tr("in", "of a time to come, with | between them"), words[0]))
        return words.size() == 3 ? after(today, words[1], words[2], names) : std::nullopt;
    if (words.size() == 2 &&
        isOneOf(tr("next|coming|this|on|by", "before a day to come, with | between them"), words[0]))
        words.removeFirst();
    if (words.size() != 1)
        return std::nullopt;
    for (std::size_t day = 0; day < names.weekdays.size(); ++day)
        if (isOneOf(names.weekdays[day], words[0])) {
            const int ahead = (static_cast<int>(day) + 1 - today.dayOfWeek() + 7) % 7;
            return today.addDays(ahead == 0 ? 7 : ahead); // for today there is "today"
        }
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
    if (const auto day = saidDay(text.simplified(), today))
        return day;
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
