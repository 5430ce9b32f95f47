// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <compare>
#include <optional>
#include <variant>
#include <vector>

namespace inglenook::app {

/// A time on the wall, wherever that hangs: eight in the evening stays eight in the evening after a journey.
struct WallTime {
    Date day;
    int minute = 0; ///< of the day, 0 to 1439
    friend auto operator<=>(const WallTime&, const WallTime&) = default;
};

/// When to remind of something: on the wall, or a moment that was agreed on, such as the end of a break.
using ReminderTime = std::variant<WallTime, Timestamp>;

/// The moment at which the wall shows `time`: the first one where clocks are set back, and as much later as they are
/// set forward where there is none.
[[nodiscard]] Timestamp momentOf(const ReminderTime& time, const Clock& clock);

/// So long after it a reminder is still one.
constexpr std::int64_t kReminderOfUseMs = std::int64_t{6} * 60 * 60 * 1000;

struct ReminderRules {
    bool remind = false;
    int quietFrom = 0; ///< minutes of the day; the same as quietTo: no quiet hours
    int quietTo = 0;
};

/// When to remind. Pure: it looks at the clock when it is asked to, and says when it wants to be asked again.
///
/// Whatever came since it looked the last time is one reminder, so that nothing piles up: after a sleep, or when quiet
/// hours end. What is six hours old by then is let go. A clock that steps back doesn't bring back what was told; one
/// that steps ahead by mistake doesn't use up what is still to come.
class ReminderPolicy {
public:
    struct Step {
        bool remind = false;
        std::optional<Timestamp> next; ///< when to look again; nothing: when something changes
    };

    /// What was due up to `since` is not told any more.
    explicit ReminderPolicy(Timestamp since) : m_seen{since} {}

    void setRules(ReminderRules rules) { m_rules = rules; }
    void setTimes(std::vector<ReminderTime> times) { m_times = std::move(times); }
    [[nodiscard]] Step look(const Clock& clock);
    [[nodiscard]] Timestamp seen() const { return m_seen; }

private:
    void takeDue(const Clock& clock, Timestamp now);
    [[nodiscard]] bool isQuiet(LocalTime now) const;
    [[nodiscard]] Timestamp endOfQuiet(const Clock& clock) const;

    ReminderRules m_rules;
    std::vector<ReminderTime> m_times;
    std::vector<ReminderTime> m_told; ///< the last ones
    Timestamp m_seen;
    std::optional<WallTime> m_seenOnWall; ///< the same on the wall, which a journey moves
    std::vector<ReminderTime> m_waiting;  ///< due, and not told yet
};

} // namespace inglenook::app
