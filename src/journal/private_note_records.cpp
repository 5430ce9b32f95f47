// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/private_note_records.h"

#include "base/error.h"
#include "journal/note_store.h"
#include "journal/record_cells.h"
#include "journal/row.h"
#include "journal/row_times.h"
#include "journal/sealed_text.h"

#include <algorithm>
#include <vector>

namespace inglenook::journal {

void readPrivateNotes(vault::Database& database, Journal& journal,
                      const std::function<void(const nlohmann::ordered_json&)>& take)
{
    auto query =
        database.prepare("SELECT id, changed FROM check_in_notes WHERE author = ? AND sealed IS NOT NULL ORDER BY id");
    bindId(query, 1, journal.me().id);
    while (query.step()) {
        const auto note = journal.notes().find(readId<NoteId>(query, 0));
        if (!note)
            continue; // sealed with a key that is gone: nobody can read it any more
        nlohmann::ordered_json object{{"id", note->id.toString()},
                                      {"changed", query.integer(1)},
                                      {"made", toIso8601(note->made)},
                                      {"text", note->text}};
        object["done"] = note->done ? nlohmann::ordered_json(toIso8601(*note->done)) : nlohmann::ordered_json(nullptr);
        take(object);
    }
}

Inserted insertPrivateNote(vault::Database& database, const Journal& journal, const MemberId& author,
                           const nlohmann::json& note, Timestamp now)
{
    if (!note.is_object())
        throw Error{ErrorCode::InvalidInput, "a note is not an object"};
    const auto at = [&note](const char* key) { return note.value(key, nlohmann::json{}); };
    const auto* const member = journal.member(author);
    if (member == nullptr ||
        std::all_of(member->publicKey.begin(), member->publicKey.end(), [](std::uint8_t byte) { return byte == 0; }))
        return Inserted::UnknownMember;
    auto insert = database.prepare("INSERT INTO check_in_notes (id, changed, author, sealed, made, made_offset, done, "
                                   "done_offset) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    const auto stamp = acceptableStamp(at("changed"), now);
    bindId(insert, 1, NoteId{uuidFrom(at("id"))});
    insert.bind(2, stamp);
    bindId(insert, 3, author);
    insert.bind(4,
                std::span<const std::uint8_t>{sealedText(crypto::PublicKey{member->publicKey}, textFrom(at("text")))});
    bindTime(insert, 5, timeFrom(at("made")));
    bindTime(insert, 7, at("done").is_null() ? std::nullopt : std::optional{timeFrom(at("done"))});
    insert.run();
    if (database.changes() == 0)
        return Inserted::IsThere;
    observeStamp(database, stamp);
    return Inserted::Yes;
}

int sealedQuestions(vault::Database& database)
{
    auto query = database.prepare("SELECT count(DISTINCT question) FROM shared_answers WHERE sealed IS NOT NULL");
    return query.step() ? static_cast<int>(query.integer(0)) : 0;
}

} // namespace inglenook::journal
