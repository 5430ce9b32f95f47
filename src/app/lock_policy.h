// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <cstdint>
#include <optional>

namespace inglenook::app {

struct Settings;

struct LockRules {
    int idleMinutes = 5;                 ///< 0 = never
    bool curtainNeedsPassphrase = false; ///< covering the journal locks it at once
    bool lockWhenHidden = false;         ///< so does hiding its window

    [[nodiscard]] static LockRules of(const Settings& settings);
};

enum class LockEvent {
    Tick,         ///< comes regularly, every few seconds
    Activity,     ///< a key, the pointer, or a timer of an exercise that is running
    Covered,      ///< the curtain came down
    Uncovered,    ///< it can be read again
    Hidden,       ///< the window was minimised, or its desktop went away
    ScreenLocked, ///< the whole desktop
    Suspended,    ///< the computer is about to sleep or to switch off
    ExplicitLock, ///< the person asked for it
};

enum class LockDecision { Stay, Lock };

/// When an open journal closes by itself. Pure: time comes in with the events. One for each unlocking.
///
/// Idle time is what the clock says between events, so that a night in sleep counts whether or not a tick came in it,
/// and whatever wakes the computer doesn't pass for activity before that night was counted. A clock that steps back by
/// more than a minute hides how long it was: that counts as idle without end.
class LockPolicy {
public:
    LockPolicy(LockRules rules, Timestamp now) : m_rules{rules}, m_last{now} {}

    [[nodiscard]] LockDecision apply(LockEvent event, Timestamp now);
    void setRules(LockRules rules) { m_rules = rules; }

private:
    void pass(Timestamp now);
    [[nodiscard]] bool isTimeUp() const;

    LockRules m_rules;
    Timestamp m_last;
    std::int64_t m_idleMs = 0;
    std::optional<std::int64_t> m_coveredMs; ///< nothing while it can be read
};

} // namespace inglenook::app
