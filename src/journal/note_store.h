// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "journal/member_keys.h"
#include "vault/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::journal {

class Stamps;

constexpr std::size_t kMaxNote = 2000; ///< code points

/// Something to bring up in the next check-in.
struct Note {
    NoteId id;
    MemberId author;
    LocalTime made;
    bool shared = false; ///< else its author alone can read it: it is sealed to them
    std::string text;
    std::optional<LocalTime> done; ///< when it was talked about, or let go
};

/// Owns the notes for the next check-in. Of another member's notes only the shared ones are ever read; the others can't
/// be, not even with all of the file decrypted. Every change is one durable transaction.
class NoteStore {
public:
    /// `me` outlives it.
    NoteStore(vault::Database& database, Stamps& stamps, IdSource& ids, const Clock& clock, const MemberKeys& me);

    /// Throws Error(InvalidInput) for words that are empty or longer than kMaxNote.
    [[nodiscard]] NoteId add(std::string_view text, bool shared);
    // False when there is no such note of mine.
    [[nodiscard]] bool change(const NoteId& id, std::string_view text, bool shared);
    [[nodiscard]] bool remove(const NoteId& id);
    /// A shared one may be ticked off by anyone.
    [[nodiscard]] bool setDone(const NoteId& id, bool done);

    /// Mine and the shared ones that are not done, oldest first.
    [[nodiscard]] std::vector<Note> open() const;
    [[nodiscard]] std::optional<Note> find(const NoteId& id) const;

private:
    [[nodiscard]] std::optional<Note> read(const vault::Statement& row) const;

    vault::Database& m_database;
    Stamps& m_stamps;
    IdSource& m_ids;
    const Clock& m_clock;
    const MemberKeys& m_me;
};

} // namespace inglenook::journal
