// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reminder_policy.h"
#include "journal/journal.h"

#include <vector>

namespace inglenook::app {

constexpr int kReminderDays = 14; ///< so far ahead is looked

/// When the open journal has something to remind of, from a few hours ago on, the earliest first, 64 at most: rituals
/// that have a reminder and are not marked on that day yet, promises on the morning of their day, and ends of breaks.
/// Times only: nothing of what they are about.
[[nodiscard]] std::vector<ReminderTime> remindersOf(journal::Journal& journal, const Clock& clock);

} // namespace inglenook::app
