// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/entry_details.h"
#include "journal/entry_key.h"
#include "journal/entry_store.h"
#include "journal/fold.h"
#include "journal/row.h"
#include "journal/summary_row.h"

#include <algorithm>
#include <limits>

namespace inglenook::journal {
namespace {

constexpr EntryKey kNoKeyLimit = std::numeric_limits<EntryKey>::max();

std::string pageQuery(const char* from, const char* condition)
{
    // One row at a time from the end: nothing is sorted, and reading stops after the last line.
    return std::string{"SELECT "} + kSummaryColumns + " FROM " + from +
           " WHERE e.binned IS NULL AND (?3 IS NULL OR e.author = ?3) AND (?4 IS NULL OR e.exercise = ?4) "
           "AND (?5 = 0 OR e.starred = 1) AND " +
           condition + " LIMIT ?6";
}

constexpr const char* kByKey = "e.key < ?1 AND e.key >= ?2 ORDER BY e.key DESC";

const std::string kAll = pageQuery("entries e NOT INDEXED", kByKey);
const std::string kStarred = pageQuery("entries e INDEXED BY entries_starred",
                                       "e.starred = 1 AND e.key < ?1 AND e.key >= ?2 ORDER BY e.key DESC");
const std::string kOfAuthor = pageQuery("entries e INDEXED BY entries_by_author",
                                        "e.author = ?3 AND e.key < ?1 AND e.key >= ?2 ORDER BY e.key DESC");
const std::string kOfExercise = pageQuery("entries e INDEXED BY entries_by_exercise",
                                          "e.exercise = ?4 AND e.key < ?1 AND e.key >= ?2 ORDER BY e.key DESC");
const std::string kTagged = pageQuery("entry_tags t CROSS JOIN entries e ON e.key = t.entry",
                                      "t.tag = ?7 AND t.entry < ?1 AND t.entry >= ?2 ORDER BY t.entry DESC");
const std::string kBin =
    std::string{"SELECT "} + kSummaryColumns +
    " FROM entries e INDEXED BY entries_binned WHERE e.binned IS NOT NULL AND e.key < ?1 ORDER BY e.key DESC LIMIT ?2";

/// The narrowest way in that the filter offers.
const std::string& queryFor(const EntryFilter& filter)
{
    if (!filter.tag.empty())
        return kTagged;
    if (!filter.exercise.empty())
        return kOfExercise;
    if (filter.starredOnly)
        return kStarred;
    return filter.author ? kOfAuthor : kAll;
}

} // namespace

EntryPage EntryStore::page(const EntryFilter& filter, std::optional<EntryKey> olderThan, int limit) const
{
    auto query = m_database.prepare(queryFor(filter));
    auto upper = olderThan.value_or(kNoKeyLimit);
    if (filter.before)
        upper = std::min(upper, firstKeyAt(*filter.before));
    query.bind(1, upper).bind(2, filter.from ? firstKeyAt(*filter.from) : std::numeric_limits<EntryKey>::min());
    bindId(query, 3, filter.author);
    if (filter.exercise.empty())
        query.bindNull(4);
    else
        query.bind(4, filter.exercise);
    query.bind(5, filter.starredOnly ? 1 : 0).bind(6, limit + 1);
    if (!filter.tag.empty()) {
        auto tag = m_database.prepare("SELECT id FROM tags WHERE folded = ?");
        tag.bind(1, foldCase(filter.tag));
        if (!tag.step())
            return {};
        query.bind(7, tag.integer(0));
    }
    return readPage(query, limit);
}

EntryPage EntryStore::bin(std::optional<EntryKey> olderThan, int limit) const
{
    auto query = m_database.prepare(kBin);
    query.bind(1, olderThan.value_or(kNoKeyLimit)).bind(2, limit + 1);
    return readPage(query, limit);
}

void EntryStore::fillTags(std::vector<EntrySummary>& entries) const
{
    for (auto& entry : entries)
        entry.tags = tagsOf(m_database, entry.key);
}

std::vector<TagCount> EntryStore::tags(std::string_view prefix, int limit) const
{
    const auto from = foldCase(prefix);
    auto query = m_database.prepare("SELECT name, uses FROM tags WHERE folded >= ? AND folded < ? AND uses > 0 "
                                    "ORDER BY uses DESC, folded LIMIT ?");
    query.bind(1, from).bind(2, from + "\U0010FFFF").bind(3, limit);
    std::vector<TagCount> counts;
    while (query.step())
        counts.push_back({query.text(0), static_cast<int>(query.integer(1))});
    return counts;
}

} // namespace inglenook::journal
