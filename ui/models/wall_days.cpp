// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wall_days.h"

#include <QCoreApplication>
#include <QLocale>

namespace inglenook::ui {

QString dayFromToday(QDate day, QDate today)
{
    constexpr int kSoon = 6;
    const auto tr = [](const char* words) { return QCoreApplication::translate("inglenook::ui::wall_days", words); };
    const auto days = today.daysTo(day);
    if (days == 0)
        return tr(QT_TRANSLATE_NOOP("inglenook::ui::wall_days", "today"));
    if (days == 1)
        return tr(QT_TRANSLATE_NOOP("inglenook::ui::wall_days", "tomorrow"));
    if (days == -1)
        return tr(QT_TRANSLATE_NOOP("inglenook::ui::wall_days", "yesterday"));
    const QLocale locale;
    if (days > 0 && days <= kSoon)
        return locale.dayName(day.dayOfWeek());
    return locale.toString(day, day.year() == today.year() ? QStringLiteral("dddd d MMMM")
                                                           : QStringLiteral("dddd d MMMM yyyy"));
}

QString timeOfDay(QTime time)
{
    auto format = QLocale{}.timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss")).remove(QStringLiteral(".ss"));
    return QLocale{}.toString(time, format);
}

} // namespace inglenook::ui
