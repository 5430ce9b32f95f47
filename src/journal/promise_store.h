// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/uuid.h"
#include "vault/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::journal {

class Stamps;

constexpr std::size_t kMaxPromise = 400; ///< code points, also of the reason for a change

/// A word given.
struct Promise {
    enum class State { Open, Kept, Released };
    PromiseId id;
    std::optional<MemberId> by; ///< nothing: all of us
    std::optional<MemberId> to; ///< nothing: all of us, or oneself
    std::string what;
    std::optional<Date> due;
    LocalTime made;
    State state = State::Open;
    std::optional<LocalTime> closed; ///< when it was kept or released
    std::optional<EntryId> entry;    ///< of the exercise in which it was made
};

/// What a promise was before it was talked about again.
struct PromiseChange {
    std::string what;
    std::optional<Date> due;
    std::string why; ///< may be empty
    LocalTime when;
};

/// Owns the promises. A promise is kept, released, or made anew with another day; it is never late. Every change is one
/// durable transaction. Throws Error(InvalidInput) for words that are empty or longer than kMaxPromise.
class PromiseStore {
public:
    PromiseStore(vault::Database& database, Stamps& stamps, IdSource& ids, const Clock& clock);

    /// `id`, `made`, `state` and `closed` of the argument don't matter.
    [[nodiscard]] PromiseId add(const Promise& promise);
    // False when there is no such promise, or it is not open (for reopen(): it is open).
    [[nodiscard]] bool keep(const PromiseId& id);
    [[nodiscard]] bool release(const PromiseId& id);
    [[nodiscard]] bool reopen(const PromiseId& id);
    /// What it was stays in its history.
    [[nodiscard]] bool renegotiate(const PromiseId& id, std::string_view what, std::optional<Date> due,
                                   std::string_view why);
    /// For good, with its history.
    void remove(const PromiseId& id);

    [[nodiscard]] std::optional<Promise> find(const PromiseId& id) const;
    /// The earliest day first, those without a day last.
    [[nodiscard]] std::vector<Promise> open(int limit) const;
    /// Kept and released ones, the last first.
    [[nodiscard]] std::vector<Promise> closed(int limit) const;
    [[nodiscard]] std::vector<PromiseChange> history(const PromiseId& id) const; ///< oldest first

private:
    [[nodiscard]] bool close(const PromiseId& id, Promise::State state);

    vault::Database& m_database;
    Stamps& m_stamps;
    IdSource& m_ids;
    const Clock& m_clock;
};

} // namespace inglenook::journal
