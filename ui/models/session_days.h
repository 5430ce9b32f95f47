// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <QDate>
#include <QString>
#include <QTime>
#include <QVector>

#include <optional>
#include <string>

namespace inglenook::ui {

/// Days that a promise or another look can have: offered ones, and typed ones.

struct DayChoice {
    QString label; ///< "Tomorrow", "In a week"
    QDate day;
};
[[nodiscard]] QVector<DayChoice> dayChoices(LocalTime now);

/// "3.12.", "3 December", "3/12/2026", "2026-12-03", "tomorrow", "Sunday", "in two weeks": a day as people of this
/// locale write and say it, in the coming year when it has none. Nothing when it is not a day or lies in the past.
[[nodiscard]] std::optional<QDate> dayFromText(const QString& text, LocalTime now);
/// "21:30", "9.05", "2130", "9 pm"; nothing when it is no time of the day.
[[nodiscard]] std::optional<QTime> timeFromText(const QString& text);

/// As answers hold it: "2026-12-03", "2026-12-03T21:30".
[[nodiscard]] std::string dayToAnswer(QDate day, std::optional<QTime> time = std::nullopt);
/// "Thursday, 3 December", with the year where it is another one; with its time if it has one.
[[nodiscard]] QString dayInWords(const std::string& answer, LocalTime now);

} // namespace inglenook::ui
