// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/insights.h"

#include "journal/entry_key.h"
#include "journal/row.h"
#include "journal/summary_row.h"

#include <algorithm>
#include <limits>

namespace inglenook::journal {
namespace {

// What any wall can show lies between these.
constexpr int kEastmost = 1080;
constexpr int kWestmost = -1080;

constexpr EntryKey kOldest = std::numeric_limits<EntryKey>::min();
constexpr EntryKey kNewest = std::numeric_limits<EntryKey>::max();

EntryKey lowestKey(const DaySpan& range)
{
    return range.from ? firstKeyAt(startOfDay(*range.from, kEastmost)) : kOldest;
}

EntryKey keyAfter(const DaySpan& range)
{
    return range.until ? firstKeyAt(startOfDay(dateFromDays(daysFromDate(*range.until) + 1), kWestmost)) : kNewest;
}

LocalTime readTime(const vault::Statement& row, int column)
{
    return {{row.integer(column)}, static_cast<int>(row.integer(column + 1))};
}

} // namespace

/// Entries newest first, and a place that walks with the details, which come oldest first.
struct InsightStore::Slice {
    std::vector<EntryFigures> entries;

    [[nodiscard]] EntryKey oldest() const { return entries.back().key; }
    [[nodiscard]] EntryKey newest() const { return entries.front().key; }
    void rewind() { m_place = entries.size(); }
    /// Null for an entry that is not counted. Keys must not go back.
    [[nodiscard]] EntryFigures* find(EntryKey key)
    {
        while (m_place > 0 && entries[m_place - 1].key < key)
            --m_place;
        return m_place > 0 && entries[m_place - 1].key == key ? &entries[m_place - 1] : nullptr;
    }

private:
    std::size_t m_place = 0;
};

InsightStore::InsightStore(vault::Database& database) : m_database{database} {}

FiguresPage InsightStore::page(const DaySpan& range, std::optional<EntryKey> olderThan, int rows) const
{
    auto query = m_database.prepare("SELECT key, created, offset_minutes, author, exercise, binned "
                                    "FROM entries NOT INDEXED WHERE key < ? AND key >= ? ORDER BY key DESC LIMIT ?");
    query.bind(1, std::min(olderThan.value_or(kNewest), keyAfter(range))).bind(2, lowestKey(range)).bind(3, rows);
    Slice slice;
    FiguresPage page;
    int looked = 0;
    while (query.step()) {
        const auto key = query.integer(0);
        if (++looked == rows)
            page.next = key;
        const auto created = readTime(query, 1);
        if (!query.isNull(5) || !range.holds(localDate(created)))
            continue;
        auto& entry = slice.entries.emplace_back();
        entry.key = key;
        entry.created = created;
        entry.author = readOptionalId<MemberId>(query, 3);
        entry.exercise = query.text(4);
    }
    if (!slice.entries.empty()) {
        readFeelings(slice);
        readAnswers(slice);
        readMoods(slice);
    }
    page.entries = std::move(slice.entries);
    return page;
}

void InsightStore::readFeelings(Slice& slice) const
{
    auto query = m_database.prepare("SELECT entry, word, family FROM entry_feelings "
                                    "WHERE entry >= ? AND entry <= ? ORDER BY entry, position");
    query.bind(1, slice.oldest()).bind(2, slice.newest());
    slice.rewind();
    while (query.step())
        if (auto* entry = slice.find(query.integer(0)))
            entry->feelings.push_back({query.text(1), query.text(2), entry->author});
}

void InsightStore::readAnswers(Slice& slice) const
{
    auto query = m_database.prepare("SELECT entry, step, item, member, kind, value, word FROM entry_answers "
                                    "WHERE entry >= ? AND entry <= ? ORDER BY entry, position");
    query.bind(1, slice.oldest()).bind(2, slice.newest());
    slice.rewind();
    while (query.step()) {
        auto* entry = slice.find(query.integer(0));
        if (entry == nullptr)
            continue;
        const auto kind = query.textView(4);
        const auto member = readOptionalId<MemberId>(query, 3);
        const auto value = static_cast<int>(query.integer(5));
        if (kind == "scale") {
            entry->marks.push_back({query.text(1), query.text(2), member, value});
        } else if (kind == "spoke") {
            entry->spoken.push_back({member, value});
        } else if (kind == "began") {
            entry->began = member;
        } else if (kind == "feeling" && !entry->author && member) {
            // Of a talk of two the entry knows the words; whose they were is in the answers.
            const auto word = query.textView(6);
            const auto named = std::find_if(entry->feelings.begin(), entry->feelings.end(),
                                            [word](const auto& feeling) { return feeling.word == word; });
            if (named == entry->feelings.end() || named->member == member)
                continue; // taken out of the entry later, or named twice by the same person
            if (!named->member)
                named->member = member;
            else if (std::none_of(entry->feelings.begin(), entry->feelings.end(), [&](const auto& feeling) {
                         return feeling.word == word && feeling.member == member;
                     }))
                entry->feelings.push_back({named->word, named->family, member});
        }
    }
}

void InsightStore::readMoods(Slice& slice) const
{
    auto query = m_database.prepare("SELECT entry, pleasantness, energy FROM entry_moods "
                                    "WHERE entry >= ? AND entry <= ? ORDER BY entry");
    query.bind(1, slice.oldest()).bind(2, slice.newest());
    slice.rewind();
    while (query.step())
        if (auto* entry = slice.find(query.integer(0)))
            entry->mood = Mood{static_cast<int>(query.integer(1)), static_cast<int>(query.integer(2))};
}

std::vector<EntrySummary> InsightStore::lines(std::span<const EntryKey> keys) const
{
    static const std::string kLine =
        std::string{"SELECT "} + kSummaryColumns + " FROM entries e WHERE e.key = ? AND e.binned IS NULL";
    std::vector<EntrySummary> found;
    for (const auto key : keys) {
        auto query = m_database.prepare(kLine);
        query.bind(1, key);
        if (query.step())
            found.push_back(readSummary(query));
    }
    return found;
}

std::vector<Beginning> InsightStore::beginnings(const DaySpan& range, int offsetMinutes) const
{
    auto query = m_database.prepare("SELECT first, finished FROM beginnings WHERE finished >= ? AND finished < ? "
                                    "ORDER BY finished");
    query.bind(1, range.from ? startOfDay(*range.from, offsetMinutes).ms : kOldest)
        .bind(2, range.until ? startOfDay(dateFromDays(daysFromDate(*range.until) + 1), offsetMinutes).ms : kNewest);
    std::vector<Beginning> all;
    while (query.step())
        all.push_back({readId<MemberId>(query, 0), {query.integer(1)}});
    return all;
}

std::optional<Date> InsightStore::firstDay() const
{
    auto query = m_database.prepare("SELECT created, offset_minutes FROM entries NOT INDEXED "
                                    "WHERE binned IS NULL ORDER BY key LIMIT 1");
    return query.step() ? std::optional{localDate(readTime(query, 0))} : std::nullopt;
}

} // namespace inglenook::journal
