// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/ritual_store.h"

#include <functional>
#include <span>
#include <string>

namespace inglenook::transfer {

/// The wall on which the times of rituals are meant.
struct CalendarZone {
    std::string name;                              ///< "Europe/Berlin"; any text that tells it from others
    std::function<int(Timestamp)> offsetMinutesAt; ///< minutes east of UTC
};

/// Rituals for a calendar program: iCalendar, RFC 5545, with the changes of the zone's clocks from a year before the
/// first ritual to ten years after `now`. A ritual's UID never changes, so that a file that is read again renews what
/// is there. Resting ones are left out. The file is plain text: whoever reads the calendar reads the names.
[[nodiscard]] std::string calendarFile(std::span<const journal::Ritual> rituals, const CalendarZone& zone,
                                       Timestamp now);

} // namespace inglenook::transfer
