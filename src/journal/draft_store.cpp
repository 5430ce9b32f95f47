// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/draft_store.h"

#include "base/error.h"
#include "base/text.h"
#include "journal/entry_content.h"
#include "journal/entry_details.h"
#include "journal/entry_store.h"
#include "journal/picture_links.h"
#include "journal/row.h"
#include "journal/stamps.h"
#include "journal/tombstones.h"

namespace inglenook::journal {
namespace {

Draft readDraft(const vault::Statement& row)
{
    Draft draft;
    draft.id = readId<DraftId>(row, 0);
    draft.changed = timeOf(row.integer(1));
    draft.author = readId<MemberId>(row, 2);
    draft.of = readOptionalId<EntryId>(row, 3);
    draft.content.created = {{row.integer(4)}, static_cast<int>(row.integer(5))};
    draft.content.starred = row.integer(6) != 0;
    draft.content.title = row.text(7);
    draft.content.tags = tagsFromJson(row.textView(8));
    draft.content.feelings = feelingsFromJson(row.textView(9));
    draft.content.text = row.text(10);
    draft.content.mood = readMood(row, 11);
    return draft;
}

void remove(vault::Database& database, const DraftId& id)
{
    auto statement = database.prepare("DELETE FROM drafts WHERE id = ?");
    bindId(statement, 1, id);
    statement.run();
}

} // namespace

DraftStore::DraftStore(vault::Database& database, Stamps& stamps, EntryStore& entries, IdSource& ids)
    : m_database{database},
      m_stamps{stamps},
      m_entries{entries},
      m_ids{ids}
{
}

Draft DraftStore::begin(const MemberId& author, std::optional<EntryId> of, EntryContent content)
{
    Draft draft{m_ids.make<DraftId>(), author, of, std::move(content), {}};
    draft.changed = write(draft);
    return draft;
}

void DraftStore::save(const Draft& draft)
{
    write(draft);
}

Timestamp DraftStore::write(const Draft& draft)
{
    vault::Transaction transaction{m_database};
    const auto stamp = m_stamps.next();
    auto statement = m_database.prepare("INSERT OR REPLACE INTO drafts (id, changed, author, edits, created, "
                                        "offset_minutes, starred, title, tags, feelings, "
                                        "text, pleasantness, energy) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindId(statement, 1, draft.id);
    statement.bind(2, stamp);
    bindId(statement, 3, draft.author);
    bindId(statement, 4, draft.of);
    // No limit is checked here: what was typed is kept in any case, and publish() tells what is too long.
    statement.bind(5, draft.content.created.utc.ms)
        .bind(6, draft.content.created.offsetMinutes)
        .bind(7, draft.content.starred ? 1 : 0)
        .bind(8, toValidUtf8(draft.content.title))
        .bind(9, tagsToJson(draft.content.tags))
        .bind(10, feelingsToJson(draft.content.feelings))
        .bind(11, toValidUtf8(draft.content.text));
    bindMood(statement, 12, draft.content.mood);
    statement.run();
    replacePictureUses(m_database, draft.id.uuid, draft.content.text);
    transaction.commit();
    return timeOf(stamp);
}

std::vector<Draft> DraftStore::of(const MemberId& author) const
{
    auto query =
        m_database.prepare("SELECT id, changed, author, edits, created, offset_minutes, starred, title, tags, "
                           "feelings, text, pleasantness, energy FROM drafts WHERE author = ? ORDER BY changed DESC");
    bindId(query, 1, author);
    std::vector<Draft> drafts;
    while (query.step())
        drafts.push_back(readDraft(query));
    return drafts;
}

std::optional<Draft> DraftStore::find(const DraftId& id) const
{
    auto query = m_database.prepare("SELECT id, changed, author, edits, created, offset_minutes, starred, title, tags, "
                                    "feelings, text, pleasantness, energy FROM drafts WHERE id = ?");
    bindId(query, 1, id);
    return query.step() ? std::optional{readDraft(query)} : std::nullopt;
}

EntryId DraftStore::publish(const DraftId& id)
{
    vault::Transaction transaction{m_database};
    const auto draft = find(id);
    if (!draft)
        throw Error{ErrorCode::NotFound, "there is no such draft"};
    remove(m_database, id);
    EntryId entry{id.uuid};
    if (draft->of && m_entries.edit(*draft->of, draft->content)) {
        entry = *draft->of;
        bury(m_database, m_stamps, "draft", id);
    } else {
        // New, or the entry that was being edited has gone meanwhile: the words stay.
        m_entries.addAs(entry, draft->content, draft->author);
    }
    transaction.commit();
    return entry;
}

void DraftStore::discard(const DraftId& id)
{
    vault::Transaction transaction{m_database};
    remove(m_database, id);
    if (m_database.changes() > 0)
        bury(m_database, m_stamps, "draft", id);
    transaction.commit();
}

} // namespace inglenook::journal
