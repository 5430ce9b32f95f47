// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/entry_versions.h"

#include "journal/entry_content.h"
#include "journal/entry_details.h"
#include "journal/picture_links.h"
#include "journal/plain_text.h"
#include "journal/row.h"
#include "journal/stamps.h"
#include "journal/tombstones.h"

namespace inglenook::journal {
namespace {

constexpr std::size_t kNewestKept = 5;

bool saysTheSame(const EntryContent& a, const EntryContent& b)
{
    return a.title == b.title && a.text == b.text && a.tags == b.tags && a.feelings == b.feelings && a.mood == b.mood &&
           a.created.utc == b.created.utc && a.created.offsetMinutes == b.created.offsetMinutes;
}

void removeShortest(vault::Database& database, Stamps& stamps, const EntryId& entry)
{
    struct Line {
        VersionId id;
        std::int64_t written = 0;
    };
    std::vector<Line> versions; // oldest first
    {
        auto query = database.prepare("SELECT id, written FROM entry_versions WHERE entry = ? ORDER BY written, id");
        bindId(query, 1, entry);
        while (query.step())
            versions.push_back({readId<VersionId>(query, 0), query.integer(1)});
    }
    while (versions.size() > kMostVersions) {
        std::size_t shortest = 1;
        for (std::size_t i = 1; i + kNewestKept < versions.size(); ++i) {
            const auto stood = [&versions](std::size_t at) { return versions[at + 1].written - versions[at].written; };
            if (stood(i) < stood(shortest))
                shortest = i;
        }
        auto remove = database.prepare("DELETE FROM entry_versions WHERE id = ?");
        bindId(remove, 1, versions[shortest].id);
        remove.run();
        bury(database, stamps, "version", versions[shortest].id);
        versions.erase(versions.begin() + static_cast<std::ptrdiff_t>(shortest));
    }
}

} // namespace

void keepVersion(vault::Database& database, Stamps& stamps, IdSource& ids, const Entry& before,
                 const EntryContent& after)
{
    const auto& content = before.content;
    if (saysTheSame(content, after))
        return;
    const auto id = ids.make<VersionId>();
    auto insert = database.prepare(
        "INSERT INTO entry_versions (id, changed, entry, written, created, offset_minutes, pleasantness, energy, "
        "title, preview, tags, feelings, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    insert.bind(2, stamps.next());
    bindId(insert, 3, before.id);
    insert.bind(4, before.changed.ms).bind(5, content.created.utc.ms).bind(6, content.created.offsetMinutes);
    bindMood(insert, 7, content.mood);
    insert.bind(9, content.title)
        .bind(10, previewOf(content.text))
        .bind(11, tagsToJson(content.tags))
        .bind(12, feelingsToJson(content.feelings))
        .bind(13, content.text)
        .run();
    replacePictureUses(database, id.uuid, content.text);
    removeShortest(database, stamps, before.id);
}

std::vector<VersionSummary> VersionStore::of(const EntryId& entry) const
{
    auto query = m_database.prepare(
        "SELECT id, written, title, preview FROM entry_versions WHERE entry = ? ORDER BY written DESC, id DESC");
    bindId(query, 1, entry);
    std::vector<VersionSummary> versions;
    while (query.step())
        versions.push_back({readId<VersionId>(query, 0), {query.integer(1)}, query.text(2), query.text(3)});
    return versions;
}

std::optional<EntryContent> VersionStore::find(const VersionId& id) const
{
    auto query = m_database.prepare("SELECT created, offset_minutes, pleasantness, energy, title, tags, feelings, text "
                                    "FROM entry_versions WHERE id = ?");
    bindId(query, 1, id);
    if (!query.step())
        return std::nullopt;
    EntryContent content;
    content.created = {{query.integer(0)}, static_cast<int>(query.integer(1))};
    content.mood = readMood(query, 2);
    content.title = query.text(4);
    content.tags = tagsFromJson(query.textView(5));
    content.feelings = feelingsFromJson(query.textView(6));
    content.text = query.text(7);
    return content;
}

} // namespace inglenook::journal
