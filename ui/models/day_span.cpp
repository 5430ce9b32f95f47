// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/day_span.h"

#include "models/typed_date.h"
#include "models/wall_days.h"

#include <QCoreApplication>

namespace inglenook::ui {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("DaySpan", text);
}

std::optional<journal::DayRange> daysOf(const QString& text, Date today, const QLocale& locale, int weekBegins)
{
    if (auto range = journal::parseTypedDay(text.toStdString(), today, dayNamesOf(locale, weekBegins)))
        return range;
    for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat})
        if (const auto day = locale.toDate(text, form); day.isValid())
            return journal::DayRange{fromQDate(day), fromQDate(day.addDays(1))};
    return std::nullopt;
}

Timestamp midnightOf(const Clock& clock, Date day)
{
    constexpr std::int64_t kHalfDayMs = std::int64_t{12} * 60 * 60 * 1000;
    const auto noonBefore = Timestamp{startOfDay(day, 0).ms - kHalfDayMs};
    return startOfDay(day, clock.offsetMinutesAt(noonBefore));
}

QString wordsFor(const std::optional<journal::DayRange>& first, const std::optional<journal::DayRange>& last,
                 const QLocale& locale)
{
    const auto said = [&locale](Date day) { return locale.toString(toQDate(day), tr("d MMMM yyyy")); };
    const auto end = last ? said(dateFromDays(daysFromDate(last->end) - 1)) : QString{};
    if (first && last)
        return said(first->first) == end ? end : tr("%1 to %2").arg(said(first->first), end);
    if (first)
        return tr("since %1").arg(said(first->first));
    return last ? tr("up to %1").arg(end) : QString{};
}

} // namespace

std::variant<DaySpan, DaySpanFault> typedSpan(const QString& first, const QString& last, const Clock& clock,
                                              const QLocale& locale, int weekBegins)
{
    const auto today = localDate(clock.localNow());
    const auto begin = daysOf(first.trimmed(), today, locale, weekBegins);
    const auto end = daysOf(last.trimmed(), today, locale, weekBegins);
    if (!begin && !first.trimmed().isEmpty())
        return DaySpanFault::First;
    if (!end && !last.trimmed().isEmpty())
        return DaySpanFault::Last;
    if (begin && end && end->end <= begin->first)
        return DaySpanFault::Backwards;
    DaySpan span;
    if (begin)
        span.from = midnightOf(clock, begin->first);
    if (end)
        span.before = midnightOf(clock, end->end);
    span.words = wordsFor(begin, end, locale);
    return span;
}

} // namespace inglenook::ui
