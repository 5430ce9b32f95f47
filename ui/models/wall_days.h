// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <QDate>
#include <QString>
#include <QTime>

namespace inglenook::ui {

[[nodiscard]] inline QDate toQDate(Date date)
{
    return {date.year, date.month, date.day};
}

[[nodiscard]] inline Date fromQDate(QDate date)
{
    return {date.year(), date.month(), date.day()};
}

/// A day as it is said from `today`: "today", "yesterday", "tomorrow", "Saturday" within six days, "Saturday 23 May",
/// with its year where it is another one.
[[nodiscard]] QString dayFromToday(QDate day, QDate today);

/// "20:30", "8:30 pm", as this locale writes it; never seconds.
[[nodiscard]] QString timeOfDay(QTime time);

} // namespace inglenook::ui
