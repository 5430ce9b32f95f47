// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "journal/plan_store.h"

#include <optional>
#include <span>
#include <vector>

namespace inglenook::journal {

class EntryStore;

/// One of a plan's exercises was done, on this day of the wall where it was done.
struct PlanDone {
    std::size_t exercise = 0; ///< its place in the plan
    Date day;
};

/// How far a plan is on one day. Its weeks are seven days each, and begin on the weekday on which it was taken in: from
/// one session to the next. It counts days of the wall, never hours, and nothing in it is ever late.
struct PlanCourse {
    struct Exercise {
        int wanted = 1;       ///< in a week; of what is done once: in all
        int done = 0;         ///< of them
        bool isToday = false; ///< one of them today
        std::optional<Date> last;
        [[nodiscard]] bool isOpen() const { return done < wanted && !isToday; }
    };

    Date weekBegins;
    Date weekEnds;                   ///< its last day
    std::vector<Exercise> exercises; ///< in the plan's order
    std::optional<std::size_t> next; ///< what could be done today: what was longest ago, or not yet
    std::optional<Date> over;        ///< since this day there is nothing more to do in it
};

/// Pure. `isHere` says for each exercise whether this journal has it; the others don't count.
[[nodiscard]] PlanCourse courseOf(const KeptPlan& plan, std::span<const PlanDone> done, const std::vector<bool>& isHere,
                                  Date today);

/// What was kept of its exercises since it was taken in, and what was done elsewhere: as much of it as a course needs.
[[nodiscard]] std::vector<PlanDone> doneOf(const KeptPlan& plan, const EntryStore& entries);

} // namespace inglenook::journal
