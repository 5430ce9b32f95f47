// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/entry_records.h"

#include "base/text.h"
#include "journal/entry_content.h"
#include "journal/entry_details.h"
#include "journal/entry_key.h"
#include "journal/picture_links.h"
#include "journal/plain_text.h"
#include "journal/row.h"
#include "journal/search_words.h"

#include <limits>

namespace inglenook::journal {
namespace {

void bindRange(vault::Statement& query, const RecordRange& range)
{
    query.bind(1, range.from ? firstKeyAt(*range.from) : std::numeric_limits<EntryKey>::min())
        .bind(2, range.before ? firstKeyAt(*range.before) : std::numeric_limits<EntryKey>::max())
        .bind(3, range.withBin ? 1 : 0);
}

bool isThere(vault::Database& database, const EntryId& id)
{
    auto query = database.prepare("SELECT 1 FROM entries WHERE id = ?");
    bindId(query, 1, id);
    return query.step();
}

void insertRow(vault::Database& database, const EntryRecord& record, const EntryContent& content, EntryKey key,
               const std::vector<std::int64_t>& tags)
{
    const auto& entry = record.entry;
    auto insert = database.prepare(
        "INSERT INTO entries (key, id, changed, created, offset_minutes, author, exercise, exercise_version, starred, "
        "binned, title, preview, answers, text, search_words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, key);
    bindId(insert, 2, entry.id);
    insert.bind(3, record.changed).bind(4, content.created.utc.ms).bind(5, content.created.offsetMinutes);
    bindId(insert, 6, entry.author);
    if (entry.exercise.empty())
        insert.bindNull(7).bindNull(8);
    else
        insert.bind(7, toValidUtf8(entry.exercise)).bind(8, exerciseVersionOf(entry.answersJson));
    insert.bind(9, content.starred ? 1 : 0);
    if (entry.binned)
        insert.bind(10, entry.binned->ms);
    else
        insert.bindNull(10);
    insert.bind(11, content.title)
        .bind(12, previewOf(content.text))
        .bind(13, entry.answersJson)
        .bind(14, content.text)
        .bind(15, searchWords(content, tags, entry.author))
        .run();
}

} // namespace

void readEntryRecords(vault::Database& database, const RecordRange& range,
                      const std::function<bool(const EntryRecord&)>& take)
{
    auto query = database.prepare(
        "SELECT key, id, changed, created, offset_minutes, author, exercise, starred, binned, title, answers, text "
        "FROM entries NOT INDEXED WHERE key >= ?1 AND key < ?2 AND (?3 = 1 OR binned IS NULL) ORDER BY key");
    bindRange(query, range);
    while (query.step()) {
        EntryRecord record;
        auto& entry = record.entry;
        entry.key = query.integer(0);
        entry.id = readId<EntryId>(query, 1);
        record.changed = query.integer(2);
        entry.changed = timeOf(record.changed);
        entry.content.created = {{query.integer(3)}, static_cast<int>(query.integer(4))};
        entry.author = readOptionalId<MemberId>(query, 5);
        entry.exercise = query.text(6);
        entry.content.starred = query.integer(7) != 0;
        if (!query.isNull(8))
            entry.binned = Timestamp{query.integer(8)};
        entry.content.title = query.text(9);
        entry.answersJson = query.text(10);
        entry.content.text = query.text(11);
        entry.content.tags = tagsOf(database, entry.key);
        entry.content.feelings = feelingsOf(database, entry.key);
        entry.content.mood = moodOf(database, entry.key);
        if (!take(record))
            return;
    }
}

void readVersionRecords(vault::Database& database, const RecordRange& range,
                        const std::function<bool(const VersionRecord&)>& take)
{
    auto query = database.prepare(
        "SELECT v.id, v.entry, v.changed, v.written, v.created, v.offset_minutes, v.pleasantness, v.energy, v.title, "
        "v.tags, v.feelings, v.text FROM entry_versions v JOIN entries e ON e.id = v.entry "
        "WHERE e.key >= ?1 AND e.key < ?2 AND (?3 = 1 OR e.binned IS NULL) ORDER BY v.number");
    bindRange(query, range);
    while (query.step()) {
        VersionRecord version;
        version.id = readId<VersionId>(query, 0);
        version.entry = readId<EntryId>(query, 1);
        version.changed = query.integer(2);
        version.written = {query.integer(3)};
        version.content.created = {{query.integer(4)}, static_cast<int>(query.integer(5))};
        version.content.mood = readMood(query, 6);
        version.content.title = query.text(8);
        version.content.tags = tagsFromJson(query.textView(9));
        version.content.feelings = feelingsFromJson(query.textView(10));
        version.content.text = query.text(11);
        if (!take(version))
            return;
    }
}

void readEntryTimes(vault::Database& database, const RecordRange& range, const std::function<bool(LocalTime)>& take)
{
    auto query = database.prepare("SELECT created, offset_minutes FROM entries NOT INDEXED "
                                  "WHERE key >= ?1 AND key < ?2 AND (?3 = 1 OR binned IS NULL) ORDER BY key");
    bindRange(query, range);
    while (query.step())
        if (!take({{query.integer(0)}, static_cast<int>(query.integer(1))}))
            return;
}

bool insertEntryRecord(vault::Database& database, const EntryRecord& record)
{
    if (isThere(database, record.entry.id))
        return false;
    const auto content = checkedContent(record.entry.content);
    const auto key = freeKeyAt(database, content.created.utc);
    const auto tags = numbersOfTags(database, content.tags);
    insertRow(database, record, content, key, tags);
    replaceTags(database, key, tags);
    replaceFeelings(database, key, content.feelings);
    if (content.mood)
        replaceMood(database, key, content.mood);
    insertAnswers(database, key, record.entry.answersJson);
    replacePictureUses(database, record.entry.id.uuid, content.text);
    auto comesBack = database.prepare("DELETE FROM tombstones WHERE id = ?");
    bindId(comesBack, 1, record.entry.id);
    comesBack.run();
    observeStamp(database, record.changed);
    return true;
}

bool insertVersionRecord(vault::Database& database, const VersionRecord& version)
{
    const auto content = checkedContent(version.content);
    auto insert = database.prepare(
        "INSERT INTO entry_versions (id, changed, entry, written, created, offset_minutes, pleasantness, energy, "
        "title, preview, tags, feelings, text) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13 "
        "WHERE EXISTS (SELECT 1 FROM entries WHERE id = ?3) AND NOT EXISTS (SELECT 1 FROM tombstones WHERE id = ?1) "
        "ON CONFLICT DO NOTHING");
    bindId(insert, 1, version.id);
    insert.bind(2, version.changed);
    bindId(insert, 3, version.entry);
    insert.bind(4, version.written.ms).bind(5, content.created.utc.ms).bind(6, content.created.offsetMinutes);
    bindMood(insert, 7, content.mood);
    insert.bind(9, content.title)
        .bind(10, previewOf(content.text))
        .bind(11, tagsToJson(content.tags))
        .bind(12, feelingsToJson(content.feelings))
        .bind(13, content.text)
        .run();
    if (database.changes() == 0)
        return false;
    replacePictureUses(database, version.id.uuid, content.text);
    observeStamp(database, version.changed);
    return true;
}

} // namespace inglenook::journal
