// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session_break.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr std::int64_t kMinuteMs = 60 * 1000;
constexpr std::int64_t kHourMs = 60 * kMinuteMs;
constexpr std::int64_t kShortestMs = 20 * kMinuteMs;
constexpr std::int64_t kLongestMs = 24 * kHourMs;
constexpr int kEveningHour = 20;
constexpr int kMorningHour = 10;
constexpr int kNightEnds = 4; ///< before this hour "tomorrow" is after the coming sleep

QString tr(const char* text, int count = -1)
{
    return QCoreApplication::translate("SessionBreak", text, nullptr, count);
}

QDateTime onTheWall(Timestamp moment, LocalTime now)
{
    return QDateTime::fromMSecsSinceEpoch(moment.ms, Qt::OffsetFromUTC, now.offsetMinutes * 60);
}

Timestamp at(const QDateTime& wall)
{
    return {wall.toMSecsSinceEpoch()};
}

QString hoursAndMinutes(const QDateTime& wall)
{
    const QLocale locale;
    auto format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss")); // some short formats are not that short
    return locale.toString(wall.time(), format);
}

} // namespace

QVector<BreakChoice> breakChoices(LocalTime now, int usualMinutes)
{
    const auto wall = onTheWall(now.utc, now);
    const auto add = [&](QVector<BreakChoice>& list, const QString& label, Timestamp until) {
        list.append({label, hoursAndMinutes(onTheWall(until, now)), until});
    };
    QVector<BreakChoice> choices;
    const auto lasting = [&](int minutes) {
        add(choices, minutes == 60 ? tr("1 hour") : tr("%n minutes", minutes), {now.utc.ms + minutes * kMinuteMs});
    };
    lasting(usualMinutes);
    for (const int minutes : {20, 60})
        if (minutes != usualMinutes)
            lasting(minutes);
    auto evening = wall;
    evening.setTime({kEveningHour, 0});
    if (at(evening).ms - now.utc.ms > kHourMs)
        add(choices, tr("This evening"), at(evening));
    auto morning = wall.time().hour() < kNightEnds ? wall : wall.addDays(1);
    morning.setTime({kMorningHour, 0});
    add(choices, tr("Tomorrow"), {std::min(at(morning).ms, now.utc.ms + kLongestMs)});
    return choices;
}

std::optional<Timestamp> breakUntil(QTime wall, LocalTime now)
{
    auto then = onTheWall(now.utc, now);
    then.setTime({wall.hour(), wall.minute()});
    if (at(then) <= now.utc)
        then = then.addDays(1);
    const auto away = at(then).ms - now.utc.ms;
    if (away < kShortestMs || away > kLongestMs)
        return std::nullopt;
    return at(then);
}

QString wallClock(Timestamp moment, LocalTime now)
{
    return hoursAndMinutes(onTheWall(moment, now));
}

bool isAnotherDay(Timestamp moment, LocalTime now)
{
    return onTheWall(moment, now).date() != onTheWall(now.utc, now).date();
}

QString timeLeft(Timestamp until, Timestamp now)
{
    const auto left = until.ms - now.ms;
    if (left <= 0)
        return {};
    const int minutes = static_cast<int>((left + kMinuteMs - 1) / kMinuteMs);
    if (minutes == 1)
        return tr("About a minute left");
    if (minutes < 90)
        return tr("About %n minutes left", minutes);
    return tr("About %n hours left", (minutes + 30) / 60);
}

} // namespace inglenook::ui
