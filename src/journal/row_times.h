// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "vault/database.h"

#include <optional>

namespace inglenook::journal {

/// How days ("2026-05-12") and moments (UTC milliseconds, then minutes east of UTC) stand in rows.

inline void bindDay(vault::Statement& statement, int parameter, const std::optional<Date>& day)
{
    if (day)
        statement.bind(parameter, toIso8601(*day));
    else
        statement.bindNull(parameter);
}

[[nodiscard]] inline std::optional<Date> readDay(const vault::Statement& statement, int column)
{
    const auto time = parseIso8601(statement.textView(column));
    return time ? std::optional{localDate(*time)} : std::nullopt;
}

/// Takes two parameters, as readTime() takes two columns.
inline void bindTime(vault::Statement& statement, int parameter, const std::optional<LocalTime>& time)
{
    if (time) {
        statement.bind(parameter, time->utc.ms).bind(parameter + 1, time->offsetMinutes);
    } else {
        statement.bindNull(parameter);
        statement.bindNull(parameter + 1);
    }
}

[[nodiscard]] inline LocalTime readTime(const vault::Statement& statement, int column)
{
    return {Timestamp{statement.integer(column)}, static_cast<int>(statement.integer(column + 1))};
}

[[nodiscard]] inline std::optional<LocalTime> readOptionalTime(const vault::Statement& statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional{readTime(statement, column)};
}

} // namespace inglenook::journal
