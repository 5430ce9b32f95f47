// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid.h"
#include "journal/rhythm.h"
#include "vault/database.h"

#include <optional>
#include <string>
#include <vector>

namespace inglenook::journal {

class Stamps;

constexpr std::size_t kMaxRitualName = 120;   ///< code points, one line
constexpr std::size_t kMaxRitualAbout = 2000; ///< code points
constexpr int kMinutesInDay = 24 * 60;

/// A repeated time together.
struct Ritual {
    RitualId id;
    std::string name;
    std::string about; ///< what belongs to it; may be empty
    std::string card;  ///< of the deck of rituals, where it comes from there
    Rhythm rhythm;
    std::optional<int> minuteOfDay;  ///< on the wall; nothing: some time that day
    int minutes = 30;                ///< how long, 1 to kMinutesInDay
    std::optional<int> remindBefore; ///< minutes before it begins, 0 to kMinutesInDay; nothing: no reminder
    bool resting = false;            ///< not due until it is woken again
    std::optional<EntryId> entry;    ///< of the exercise in which it was made
};

/// What became of a ritual on one of its days. Most days have no mark, and that is fine.
struct RitualMark {
    Date day;
    bool kept = false; ///< else: not this time
    friend bool operator==(const RitualMark&, const RitualMark&) = default;
};

struct DueRitual {
    Ritual ritual;
    std::optional<bool> kept; ///< nothing: not marked yet
};

/// Owns the rituals and their marks. Every change is one durable transaction. Throws Error(InvalidInput) for a ritual
/// without a name, or with a value outside its range.
class RitualStore {
public:
    RitualStore(vault::Database& database, Stamps& stamps, IdSource& ids);

    [[nodiscard]] RitualId add(const Ritual& ritual); ///< gives it its id
    /// False when there is no such ritual. What was marked stays.
    [[nodiscard]] bool change(const Ritual& ritual);
    /// For good, with its marks.
    void remove(const RitualId& id);

    [[nodiscard]] std::vector<Ritual> all() const; ///< in the order they were made
    [[nodiscard]] std::optional<Ritual> find(const RitualId& id) const;
    /// Those of `day` that don't rest, the earliest first.
    [[nodiscard]] std::vector<DueRitual> dueOn(Date day) const;

    void mark(const RitualId& id, const RitualMark& mark); ///< in the place of an earlier one of that day
    void unmark(const RitualId& id, Date day);
    [[nodiscard]] std::vector<RitualMark> marks(const RitualId& id, int limit) const; ///< newest first

private:
    vault::Database& m_database;
    Stamps& m_stamps;
    IdSource& m_ids;
};

} // namespace inglenook::journal
