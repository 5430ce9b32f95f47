// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/entry_store.h"

#include "base/error.h"
#include "journal/entry_content.h"
#include "journal/entry_details.h"
#include "journal/entry_key.h"
#include "journal/entry_removal.h"
#include "journal/entry_versions.h"
#include "journal/picture_links.h"
#include "journal/plain_text.h"
#include "journal/row.h"
#include "journal/search_words.h"
#include "journal/stamps.h"

namespace inglenook::journal {
namespace {

constexpr std::int64_t kBinMs = std::int64_t{30} * 24 * 60 * 60 * 1000;

} // namespace

EntryStore::EntryStore(vault::Database& database, Stamps& stamps, IdSource& ids, const Clock& clock)
    : m_database{database},
      m_stamps{stamps},
      m_ids{ids},
      m_clock{clock}
{
}

EntryId EntryStore::add(const EntryContent& content, std::optional<MemberId> author, std::string_view exercise,
                        std::string_view answersJson)
{
    const auto id = m_ids.make<EntryId>();
    addAs(id, content, author, exercise, answersJson);
    return id;
}

void EntryStore::addAs(const EntryId& id, const EntryContent& content, std::optional<MemberId> author,
                       std::string_view exercise, std::string_view answersJson)
{
    const auto checked = checkedContent(content);
    vault::Transaction transaction{m_database};
    const auto key = freeKeyAt(m_database, checked.created.utc);
    const auto tags = numbersOfTags(m_database, checked.tags);
    auto insert = m_database.prepare(
        "INSERT INTO entries (key, id, changed, created, offset_minutes, author, exercise, exercise_version, starred, "
        "title, preview, answers, text, search_words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, key);
    bindId(insert, 2, id);
    insert.bind(3, m_stamps.next()).bind(4, checked.created.utc.ms).bind(5, checked.created.offsetMinutes);
    bindId(insert, 6, author);
    if (exercise.empty())
        insert.bindNull(7).bindNull(8);
    else
        insert.bind(7, exercise).bind(8, exerciseVersionOf(answersJson));
    insert.bind(9, checked.starred ? 1 : 0)
        .bind(10, checked.title)
        .bind(11, previewOf(checked.text))
        .bind(12, answersJson)
        .bind(13, checked.text)
        .bind(14, searchWords(checked, tags, author))
        .run();
    replaceTags(m_database, key, tags);
    replaceFeelings(m_database, key, checked.feelings);
    if (checked.mood)
        replaceMood(m_database, key, checked.mood);
    insertAnswers(m_database, key, answersJson);
    replacePictureUses(m_database, id.uuid, checked.text);
    transaction.commit();
}

bool EntryStore::edit(const EntryId& id, const EntryContent& content)
{
    const auto checked = checkedContent(content);
    vault::Transaction transaction{m_database};
    const auto before = find(id);
    if (!before)
        return false;
    keepVersion(m_database, m_stamps, m_ids, *before, checked);
    const bool staysInPlace = before->content.created.utc == checked.created.utc;
    const auto key = staysInPlace ? before->key : freeKeyAt(m_database, checked.created.utc);
    const auto tags = numbersOfTags(m_database, checked.tags);
    auto update =
        m_database.prepare("UPDATE entries SET key = ?, changed = ?, created = ?, offset_minutes = ?, starred = ?, "
                           "title = ?, preview = ?, text = ?, search_words = ? WHERE key = ?");
    update.bind(1, key)
        .bind(2, m_stamps.next())
        .bind(3, checked.created.utc.ms)
        .bind(4, checked.created.offsetMinutes)
        .bind(5, checked.starred ? 1 : 0)
        .bind(6, checked.title)
        .bind(7, previewOf(checked.text))
        .bind(8, checked.text)
        .bind(9, searchWords(checked, tags, before->author))
        .bind(10, before->key)
        .run();
    replaceTags(m_database, key, tags);
    replaceFeelings(m_database, key, checked.feelings);
    replaceMood(m_database, key, checked.mood);
    replacePictureUses(m_database, id.uuid, checked.text);
    transaction.commit();
    return true;
}

bool EntryStore::moveInOrOut(const EntryId& id, std::optional<Timestamp> binned)
{
    vault::Transaction transaction{m_database};
    auto update =
        m_database.prepare("UPDATE entries SET binned = ?1, changed = ?2 WHERE id = ?3 AND (binned IS NULL) = ?4");
    if (binned)
        update.bind(1, binned->ms);
    else
        update.bindNull(1);
    update.bind(2, m_stamps.next());
    bindId(update, 3, id);
    update.bind(4, binned ? 1 : 0).run();
    if (m_database.changes() == 0)
        return false;
    transaction.commit();
    return true;
}

bool EntryStore::setStarred(const EntryId& id, bool starred)
{
    vault::Transaction transaction{m_database};
    auto update = m_database.prepare("UPDATE entries SET starred = ?, changed = ? WHERE id = ?");
    update.bind(1, starred ? 1 : 0).bind(2, m_stamps.next());
    bindId(update, 3, id);
    update.run();
    if (m_database.changes() == 0)
        return false;
    transaction.commit();
    return true;
}

bool EntryStore::moveToBin(const EntryId& id)
{
    return moveInOrOut(id, m_clock.now());
}

bool EntryStore::restoreFromBin(const EntryId& id)
{
    return moveInOrOut(id, std::nullopt);
}

int EntryStore::emptyOldBin()
{
    return removeBinned(m_database, m_stamps, Timestamp{m_clock.now().ms - kBinMs});
}

std::optional<Entry> EntryStore::find(const EntryId& id) const
{
    auto query =
        m_database.prepare("SELECT key, author, exercise, answers, title, text, created, offset_minutes, starred, "
                           "changed, binned FROM entries WHERE id = ?");
    bindId(query, 1, id);
    if (!query.step())
        return std::nullopt;
    Entry entry;
    entry.id = id;
    entry.key = query.integer(0);
    entry.author = readOptionalId<MemberId>(query, 1);
    entry.exercise = query.text(2);
    entry.answersJson = query.text(3);
    entry.content.title = query.text(4);
    entry.content.text = query.text(5);
    entry.content.created = {{query.integer(6)}, static_cast<int>(query.integer(7))};
    entry.content.starred = query.integer(8) != 0;
    entry.changed = timeOf(query.integer(9));
    if (!query.isNull(10))
        entry.binned = Timestamp{query.integer(10)};
    entry.content.tags = tagsOf(m_database, entry.key);
    entry.content.feelings = feelingsOf(m_database, entry.key);
    entry.content.mood = moodOf(m_database, entry.key);
    return entry;
}

} // namespace inglenook::journal
