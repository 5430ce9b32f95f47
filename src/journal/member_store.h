// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/member.h"
#include "vault/database.h"

#include <vector>

namespace inglenook::journal {

class Stamps;

/// Owns the table of members. Throws Error(InvalidInput) for a name that is empty, too long or taken.
class MemberStore {
public:
    MemberStore(vault::Database& database, Stamps& stamps);

    /// Left seat first, then by id: in the order they were made.
    [[nodiscard]] std::vector<Member> all() const;
    void add(const Member& member);
    void update(const Member& member);
    /// Everyone on the left goes to the right and the other way round.
    void swapSeats();

private:
    void demandFreeName(const Member& member) const;

    vault::Database& m_database;
    Stamps& m_stamps;
};

/// The name as it is stored: valid UTF-8 on one line. Throws Error(InvalidInput) when it is empty or too long.
[[nodiscard]] std::string checkedName(std::string_view name);

} // namespace inglenook::journal
