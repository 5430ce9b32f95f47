// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QString>

#include <functional>

namespace inglenook::ui {

/// How two people like to go about it: kept inside their journal.

/// Who is proposed to begin an exercise for two; it can be changed each time.
enum class Beginner {
    TakesTurns, ///< whoever began less often
    OnTheLeft,
    WhoUnlocked,
};

[[nodiscard]] Beginner beginnerIn(const journal::Journal& journal);
/// `failed` gets the sentence of what went wrong.
void setBeginner(journal::Journal& journal, Beginner beginner, const std::function<void(const QString&)>& failed);

} // namespace inglenook::ui
