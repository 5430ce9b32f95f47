// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "journal/journal.h"
#include "journal/member_keys.h"
#include "vault/ways_in.h"

#include <optional>
#include <string_view>
#include <vector>

namespace inglenook::journal {

/// A member and the ways in that they have. Someone without any is still in the journal, by what they wrote.
struct MemberWay {
    Member member;
    bool passphrase = false;
    bool recoveryCode = false;
    std::optional<Timestamp> codeMade; ///< of the recovery code, where it is known
    bool keptKey = false;              ///< a journal of their own opens this one
};

/// Who can come into a journal: its members beside the slots of its vault.
///
/// The two are kept in step by order: a member's row is durable before there is a way in for them. What a crash may
/// leave is a member without a way in, who is given one by the next try under the same name. Keys are derived
/// elsewhere, since that is slow (vault/ways_in.h); what happens here takes as long as a save.
class MemberWays {
public:
    using Key = vault::SlotKey;
    using Outcome = vault::WayOutcome;

    /// All outlive it. `vault` is the one that `journal` is in.
    MemberWays(vault::Vault& vault, Journal& journal, const Clock& clock, IdSource& ids);

    [[nodiscard]] std::vector<MemberWay> all() const; ///< in seat order
    /// The keys of whoever has this passphrase or recovery code; nothing when nobody has. For answers that are revealed
    /// together.
    [[nodiscard]] std::optional<MemberKeys> keysOf(const Key& key) const;
    /// Adds someone to a shared journal, or gives a member of that name who has no way in a new one. Throws
    /// Error(InvalidInput) for a name that can't be taken, and in a journal of one's own: what is written there was
    /// written for one pair of eyes.
    [[nodiscard]] Outcome add(const Key& mine, std::string_view name, const Key& theirs);
    /// Their passphrase, recovery code and kept key. What they wrote stays, under their name.
    [[nodiscard]] Outcome remove(const Key& mine, const MemberId& member);

    // For the member who is here; each asks for their key.
    [[nodiscard]] Outcome setPassphrase(const Key& mine, const Key& fresh);
    [[nodiscard]] Outcome setRecoveryCode(const Key& mine, const Key& code);
    [[nodiscard]] Outcome removeRecoveryCode(const Key& mine);
    [[nodiscard]] Outcome setKeptKey(const Key& mine, const Key& kept);
    [[nodiscard]] Outcome removeKeptKey(const Key& mine); ///< `mine` may be that key

private:
    [[nodiscard]] Member newMember(std::string_view name);
    void noteCode(const MemberId& member, std::string_view when);

    vault::WaysIn m_slots;
    Journal& m_journal;
    const Clock& m_clock;
    IdSource& m_ids;
};

} // namespace inglenook::journal
