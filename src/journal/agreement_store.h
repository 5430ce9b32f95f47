// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/uuid.h"
#include "vault/database.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::journal {

class Stamps;

constexpr std::size_t kMaxAgreement = 8000; ///< code points

struct Acceptance {
    MemberId member;
    std::optional<LocalTime> when; ///< nothing: not yet
};

/// The page of ground rules as it was put down once. A change is a new page; it counts when everyone asked has
/// accepted it, and until then the page before it does.
struct Agreement {
    AgreementId id;
    std::string text; ///< Markdown, a line for each rule
    LocalTime made;
    std::vector<Acceptance> asked; ///< everyone who has to accept, in the order of their ids

    [[nodiscard]] bool isInForce() const;
    [[nodiscard]] bool isAcceptedBy(const MemberId& member) const;
};

/// Owns the agreements. Every change is one durable transaction.
class AgreementStore {
public:
    AgreementStore(vault::Database& database, Stamps& stamps, IdSource& ids, const Clock& clock);

    /// A new page, accepted by these members; it takes the place of a page that still waits. Throws
    /// Error(InvalidInput) for words that are empty or too long, and when nobody accepts or is asked.
    AgreementId propose(std::string_view text, std::span<const MemberId> asked, std::span<const MemberId> acceptedBy);
    /// False when there is no such page waiting for them.
    [[nodiscard]] bool accept(const AgreementId& id, const MemberId& member);
    /// False when there is no such page, or it is in force: that changes only together.
    [[nodiscard]] bool withdraw(const AgreementId& id);

    [[nodiscard]] std::optional<Agreement> current() const;  ///< the newest in force
    [[nodiscard]] std::optional<Agreement> proposed() const; ///< newer than that, and still waiting
    /// What was in force before, the newest first.
    [[nodiscard]] std::vector<Agreement> earlier(int limit) const;
    /// Someone who can't come in any more is not asked any more.
    void askNoMore(const MemberId& member);

private:
    [[nodiscard]] std::vector<Agreement> newest(int limit) const;

    vault::Database& m_database;
    Stamps& m_stamps;
    IdSource& m_ids;
    const Clock& m_clock;
};

} // namespace inglenook::journal
