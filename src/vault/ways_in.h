// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/header.h"
#include "vault/vault.h"

#include <optional>
#include <span>
#include <vector>

namespace inglenook::vault {

class SlotMarks;

/// What a slot of one file opens with: a passphrase or a recovery code after the slow derivation, or a kept key.
class SlotKey {
public:
    /// `secret` is a passphrase in UTF-8 or the secret of a recovery code, and not empty. Takes about a second: never
    /// on the interface thread.
    [[nodiscard]] static SlotKey derive(const KeyRecipe& recipe, const crypto::SecretBytes& secret);
    /// Of 32 random bytes.
    [[nodiscard]] static SlotKey ofKept(const crypto::SecretBytes& kept);
    [[nodiscard]] const crypto::SecretBytes& bytes() const noexcept { return m_key; }

private:
    explicit SlotKey(crypto::SecretBytes key) : m_key{std::move(key)} {}
    crypto::SecretBytes m_key;
};

/// How a change of the ways in ended. Whatever is not Done changed nothing.
enum class WayOutcome {
    Done,
    NotYours,     ///< what was given for the member who is here does not open a slot of theirs
    Taken,        ///< somebody here has that passphrase: it says who comes in, so no two may be the same
    AlreadyThere, ///< the member has a passphrase, which only they can change
    NoRoom,       ///< all slots are in use
    LastWay,      ///< nobody could come in any more
    NothingThere, ///< there is no such way
};

struct MemberWays {
    MemberId member;
    bool passphrase = false;
    bool recoveryCode = false;
    bool keptKey = false;
};

/// The slots of an open vault: who comes in, and by what. docs/file-format.md §3.
///
/// Each change rewrites one or two slots in both copies of the header, one durable after the other: at every moment of
/// it either the old or the new state is on disk, whole. Pages are never touched. Every change asks for the key of the
/// member who is here, so that an unlocked window alone is not enough for it. What is removed opens this file no more;
/// older copies of the file keep what they had.
class WaysIn {
public:
    /// `vault` outlives it, and is used by one thread at a time.
    explicit WaysIn(Vault& vault) : m_vault{vault} {}

    [[nodiscard]] std::vector<MemberWays> of(std::span<const MemberId> members) const;
    /// Whom a key lets in; nothing when it is nobody's. For someone who is here beside the member who unlocked.
    [[nodiscard]] std::optional<Unlocked> whoseIs(const SlotKey& key) const;

    /// `mine` may be that of the recovery code: that is what it is for. The code stays good.
    [[nodiscard]] WayOutcome setPassphrase(const SlotKey& mine, const SlotKey& fresh);
    /// For someone without a passphrase; they get keys of their own. Their row in the journal comes first: a member
    /// without a way in does no harm, a way in without a member does.
    [[nodiscard]] WayOutcome add(const SlotKey& mine, const MemberId& member, const SlotKey& theirs);
    /// What add() would say, without doing it.
    [[nodiscard]] WayOutcome mayAdd(const SlotKey& mine, const MemberId& member, const SlotKey& theirs);
    /// Passphrase, recovery code and kept key of `member`.
    [[nodiscard]] WayOutcome remove(const SlotKey& mine, const MemberId& member);
    /// For the member who is here; an older code of theirs opens nothing from then on.
    [[nodiscard]] WayOutcome setRecoveryCode(const SlotKey& mine, const SlotKey& code);
    [[nodiscard]] WayOutcome removeRecoveryCode(const SlotKey& mine);
    /// For the member who is here: `kept` opens a slot of theirs from then on, an older one nothing any more. It stays
    /// when they change their passphrase.
    [[nodiscard]] WayOutcome setKeptKey(const SlotKey& mine, const SlotKey& kept);
    /// `mine` may be the kept key itself: with it nothing but this can be changed.
    [[nodiscard]] WayOutcome removeKeptKey(const SlotKey& mine);

private:
    struct Mine;
    enum class Durable { No, Yes };
    enum class Proof { Typed, AlsoKept };
    template <typename Change>
    [[nodiscard]] WayOutcome change(const SlotKey& mine, Change&& how, Durable durable = Durable::Yes,
                                    Proof proof = Proof::Typed);
    [[nodiscard]] WayOutcome replace(const SlotKey& mine, const SlotKey& fresh, SlotKind kind);
    [[nodiscard]] WayOutcome clear(const SlotKey& mine, SlotKind kind, Proof proof);
    [[nodiscard]] WayOutcome add(const SlotKey& mine, const MemberId& member, const SlotKey& theirs, Durable durable);
    [[nodiscard]] SlotMarks marks() const;

    Vault& m_vault;
};

} // namespace inglenook::vault
