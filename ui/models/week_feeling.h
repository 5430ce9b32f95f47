// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QString>

#include <optional>

namespace inglenook::ui {

/// A feeling that came up in the quick check-ins of the last seven days: of two or more people, or more than once of
/// whoever keeps a journal alone.
struct WeekFeeling {
    QString word;   ///< "tired"
    QString family; ///< key
    int people = 1; ///< who named it
};

/// Reads the newest check-ins and no more.
[[nodiscard]] std::optional<WeekFeeling> feelingOfTheWeek(journal::Journal& journal, LocalTime now);

} // namespace inglenook::ui
