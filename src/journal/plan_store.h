// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/uuid.h"
#include "exercises/plan.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::journal {

class Journal;

using PlanId = Id<struct PlanTag>;

constexpr std::size_t kMaxPlans = 5; ///< at a time

/// An exercise of a plan that was done without an entry: on paper, or with nothing kept.
struct DoneElsewhere {
    std::string exercise; ///< id
    LocalTime at;
    friend bool operator==(const DoneElsewhere&, const DoneElsewhere&) = default;
};

/// A plan for at home that this journal took in.
struct KeptPlan {
    PlanId id;
    exercises::Plan plan;
    LocalTime since;                      ///< its weeks begin on this day
    bool isAway = false;                  ///< put away: it isn't shown unasked
    std::vector<DoneElsewhere> elsewhere; ///< oldest first; of each exercise the newest ones
};

/// The plans for at home of a journal. All of them are one preference: docs/decisions/0073-a-plan-is-a-preference.md.
/// They belong to everyone who opens it, and don't say who took them in. Every change is one durable transaction; false
/// means that there is no such plan, or no such exercise in it.
class PlanStore {
public:
    /// All outlive it.
    PlanStore(Journal& journal, IdSource& ids, const Clock& clock);

    /// Throws Error(InvalidInput) for what a plan can't be, and where there are kMaxPlans already.
    [[nodiscard]] PlanId add(const exercises::Plan& plan);
    /// The newest first.
    [[nodiscard]] std::vector<KeptPlan> all() const;
    [[nodiscard]] std::optional<KeptPlan> find(const PlanId& id) const;
    [[nodiscard]] bool setAway(const PlanId& id, bool away);
    /// Now.
    [[nodiscard]] bool addElsewhere(const PlanId& id, std::string_view exercise);
    /// The newest of them.
    [[nodiscard]] bool takeElsewhereBack(const PlanId& id, std::string_view exercise);
    /// What was kept of its exercises stays.
    void remove(const PlanId& id);

private:
    template <typename Change>
    bool change(const PlanId& id, Change&& change);

    Journal& m_journal;
    IdSource& m_ids;
    const Clock& m_clock;
};

} // namespace inglenook::journal
