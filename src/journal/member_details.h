// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "journal/journal.h"
#include "vault/vault.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::journal {

/// What is known of a member beside their row: small things, kept among the preferences of the journal, so that a merge
/// and an export carry them (docs/decisions/0060-who-leaves-a-journal.md).

/// As they write them, at most 40 code points on one line; usually empty.
[[nodiscard]] std::string pronounsOf(const Journal& journal, const MemberId& member);
/// Throws Error(InvalidInput) where they are too long.
void setPronouns(Journal& journal, const MemberId& member, std::string_view pronouns);

/// Since when someone has no way in; nothing while they have one. What they wrote keeps their name.
[[nodiscard]] std::optional<Timestamp> departureOf(const Journal& journal, const MemberId& member);
/// Those who have not left, in seat order: who can be asked for something.
[[nodiscard]] std::vector<Member> presentMembers(const Journal& journal);
/// Somebody is here beside me.
[[nodiscard]] bool hasCompany(const Journal& journal);

// Leaving, in steps that a crash may come between: it is meant, the slot goes, what follows is done.
void meanToLeave(Journal& journal, const MemberId& member);
void stayAfterAll(Journal& journal, const MemberId& member);
/// The slot is gone. What is sealed to them alone can be read by nobody then, so it goes: their private notes, and
/// answers that wait for others; nobody waits for theirs. What everyone could read stays.
void leaveNow(Journal& journal, const MemberId& member, Timestamp now);
void isBack(Journal& journal, const MemberId& member);
/// At an opening: what was meant is done where the slot went, and forgotten where it is still there.
void finishLeaving(vault::Vault& vault, Journal& journal, Timestamp now);

} // namespace inglenook::journal
