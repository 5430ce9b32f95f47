// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "journal/entry.h"
#include "vault/database.h"

namespace inglenook::journal {

/// Takes out of the bin for good, before the 30 days of EntryStore::emptyOldBin() are over; tombstones stay. An entry
/// goes with its earlier versions. Both outlive it.
class Bin {
public:
    Bin(vault::Database& database, const Clock& clock) : m_database{database}, m_clock{clock} {}

    /// False when it isn't in the bin.
    [[nodiscard]] bool remove(const EntryId& id);
    /// Everything in it. Gives how many.
    int empty();

private:
    vault::Database& m_database;
    const Clock& m_clock;
};

} // namespace inglenook::journal
