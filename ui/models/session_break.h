// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <QString>
#include <QTime>
#include <QVector>

#include <optional>

namespace inglenook::ui {

/// A time to come back at, 20 minutes to 24 hours from now.
struct BreakChoice {
    QString label; ///< "20 minutes", "This evening"
    QString time;  ///< "21:10"
    Timestamp until;
};

/// What is offered at `now`, first as long as it is as a rule (20, 30 or 60 minutes); "This evening" only while the
/// evening is still to come.
[[nodiscard]] QVector<BreakChoice> breakChoices(LocalTime now, int usualMinutes = 20);
/// The next `wall` time on the clock; nothing where that is nearer than 20 minutes or further than a day.
[[nodiscard]] std::optional<Timestamp> breakUntil(QTime wall, LocalTime now);
/// "21:10"
[[nodiscard]] QString wallClock(Timestamp moment, LocalTime now);
/// On the wall; within a day that means tomorrow.
[[nodiscard]] bool isAnotherDay(Timestamp moment, LocalTime now);
/// "About 18 minutes left", "About 2 hours left"; empty when the time has come.
[[nodiscard]] QString timeLeft(Timestamp until, Timestamp now);

} // namespace inglenook::ui
