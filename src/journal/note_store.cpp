// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/note_store.h"

#include "journal/checked_words.h"
#include "journal/row.h"
#include "journal/row_times.h"
#include "journal/sealed_notes.h"
#include "journal/sealed_text.h"
#include "journal/stamps.h"
#include "journal/tombstones.h"

namespace inglenook::journal {
namespace {

constexpr const char* kWrong = "a note has no words, or more than 2000 characters";
constexpr std::string_view kSelect =
    "SELECT id, author, made, made_offset, text, sealed, done, done_offset FROM check_in_notes ";

/// Parameters 1 and 2: the words where everyone may read them, else the same sealed.
void bindWords(vault::Statement& statement, const MemberKeys& me, const std::string& words, bool shared)
{
    if (shared) {
        statement.bind(1, words);
        statement.bindNull(2);
    } else {
        statement.bindNull(1);
        statement.bind(2, std::span<const std::uint8_t>{sealedText(me.keys.publicKey(), words)});
    }
}

} // namespace

NoteStore::NoteStore(vault::Database& database, Stamps& stamps, IdSource& ids, const Clock& clock, const MemberKeys& me)
    : m_database{database},
      m_stamps{stamps},
      m_ids{ids},
      m_clock{clock},
      m_me{me}
{
}

NoteId NoteStore::add(std::string_view text, bool shared)
{
    const auto words = checkedWords(text, kMaxNote, kWrong);
    const auto id = m_ids.make<NoteId>();
    vault::Transaction transaction{m_database};
    auto insert = m_database.prepare("INSERT INTO check_in_notes (text, sealed, id, changed, author, made, "
                                     "made_offset) VALUES (?, ?, ?, ?, ?, ?, ?)");
    bindWords(insert, m_me, words, shared);
    bindId(insert, 3, id);
    insert.bind(4, m_stamps.next());
    bindId(insert, 5, m_me.member);
    bindTime(insert, 6, m_clock.localNow());
    insert.run();
    transaction.commit();
    return id;
}

bool NoteStore::change(const NoteId& id, std::string_view text, bool shared)
{
    const auto words = checkedWords(text, kMaxNote, kWrong);
    vault::Transaction transaction{m_database};
    auto update =
        m_database.prepare("UPDATE check_in_notes SET text = ?, sealed = ?, changed = ? WHERE id = ? AND author = ?");
    bindWords(update, m_me, words, shared);
    update.bind(3, m_stamps.next());
    bindId(update, 4, id);
    bindId(update, 5, m_me.member);
    update.run();
    const bool changed = m_database.changes() > 0;
    transaction.commit();
    return changed;
}

bool NoteStore::remove(const NoteId& id)
{
    vault::Transaction transaction{m_database};
    auto statement = m_database.prepare("DELETE FROM check_in_notes WHERE id = ? AND author = ?");
    bindId(statement, 1, id);
    bindId(statement, 2, m_me.member);
    statement.run();
    const bool removed = m_database.changes() > 0;
    if (removed)
        bury(m_database, m_stamps, "note", id);
    transaction.commit();
    return removed;
}

void removeSealedNotesOf(vault::Database& database, Stamps& stamps, const MemberId& author)
{
    auto query = database.prepare("SELECT id FROM check_in_notes WHERE author = ? AND sealed IS NOT NULL");
    bindId(query, 1, author);
    std::vector<NoteId> sealed;
    while (query.step())
        sealed.push_back(readId<NoteId>(query, 0));
    for (const auto& id : sealed) {
        auto statement = database.prepare("DELETE FROM check_in_notes WHERE id = ?");
        bindId(statement, 1, id);
        statement.run();
        bury(database, stamps, "note", id);
    }
}

bool NoteStore::setDone(const NoteId& id, bool done)
{
    vault::Transaction transaction{m_database};
    auto update = m_database.prepare("UPDATE check_in_notes SET changed = ?, done = ?, done_offset = ? "
                                     "WHERE id = ? AND (author = ? OR text IS NOT NULL)");
    update.bind(1, m_stamps.next());
    bindTime(update, 2, done ? std::optional{m_clock.localNow()} : std::nullopt);
    bindId(update, 4, id);
    bindId(update, 5, m_me.member);
    update.run();
    const bool changed = m_database.changes() > 0;
    transaction.commit();
    return changed;
}

std::optional<Note> NoteStore::read(const vault::Statement& row) const
{
    Note note{readId<NoteId>(row, 0),  readId<MemberId>(row, 1), readTime(row, 2), !row.isNull(4), row.text(4),
              readOptionalTime(row, 6)};
    if (note.shared)
        return note;
    const auto words = note.author == m_me.member ? openedText(m_me.keys, row.blob(5)) : std::nullopt;
    if (!words)
        return std::nullopt;
    note.text = *words;
    return note;
}

std::vector<Note> NoteStore::open() const
{
    auto query = m_database.prepare(std::string{kSelect} +
                                    "WHERE done IS NULL AND (author = ? OR text IS NOT NULL) ORDER BY id");
    bindId(query, 1, m_me.member);
    std::vector<Note> notes;
    while (query.step())
        if (auto note = read(query))
            notes.push_back(std::move(*note));
    return notes;
}

std::optional<Note> NoteStore::find(const NoteId& id) const
{
    auto query = m_database.prepare(std::string{kSelect} + "WHERE id = ?");
    bindId(query, 1, id);
    return query.step() ? read(query) : std::nullopt;
}

} // namespace inglenook::journal
