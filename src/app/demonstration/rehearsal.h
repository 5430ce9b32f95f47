// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/demonstration.h"
#include "journal/journal.h"

#include <memory>

namespace inglenook::app {

/// An empty journal of two people in memory, for trying an exercise out: nothing that is said in it is anywhere else,
/// and all of it goes with this. Takes some ten milliseconds to make.
class Rehearsal {
public:
    /// `clock` and `ids` outlive it. Throws Error.
    Rehearsal(const RoleNames& names, const Clock& clock, IdSource& ids);
    Rehearsal(const Rehearsal&) = delete;
    Rehearsal& operator=(const Rehearsal&) = delete;
    ~Rehearsal();

    [[nodiscard]] journal::Journal& journal() { return *m_journal; }

private:
    std::unique_ptr<vault::MemoryStorage> m_storage;
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<journal::Journal> m_journal;
};

} // namespace inglenook::app
