// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "vault/database.h"

#include <cstdint>

namespace inglenook::journal {

/// When a row was last changed: milliseconds times 4096 plus a counter. Of two versions of one row the larger is later.
using Stamp = std::int64_t;

constexpr int kStampCounterBits = 12;

[[nodiscard]] Timestamp timeOf(Stamp stamp);

/// A hybrid logical clock: follows the clock on the wall, but never goes back, also when that one is set back or a copy
/// that ran ahead was merged. Pure.
class HybridClock {
public:
    explicit HybridClock(Stamp last = 0) : m_last{last} {}

    [[nodiscard]] Stamp next(Timestamp now);
    /// What another copy of the journal had: everything from here on is later.
    void observe(Stamp other);
    [[nodiscard]] Stamp last() const { return m_last; }

private:
    Stamp m_last;
};

/// The journal's own hybrid clock; its last value is stored with each change. Call inside the change's transaction.
class Stamps {
public:
    Stamps(vault::Database& database, const Clock& clock);
    [[nodiscard]] Stamp next();

private:
    vault::Database& m_database;
    const Clock& m_clock;
    HybridClock m_hybrid;
};

} // namespace inglenook::journal
