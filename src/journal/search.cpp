// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/search.h"

#include "journal/entry_key.h"
#include "journal/match_expression.h"
#include "journal/matcher.h"
#include "journal/plain_text.h"
#include "journal/summary_row.h"

#include <limits>

namespace inglenook::journal {
namespace {

constexpr std::int64_t kDayMs = std::int64_t{24} * 60 * 60 * 1000;

// The index gives its rows newest first by itself; reading stops after the last line of the page.
const std::string kFind =
    std::string{"SELECT "} + kSummaryColumns +
    ", e.text FROM entry_search CROSS JOIN entries e ON e.key = entry_search.rowid "
    "WHERE entry_search MATCH ?1 AND entry_search.rowid < ?2 AND entry_search.rowid >= ?3 "
    "AND e.created + e.offset_minutes * 60000 >= ?4 AND e.created + e.offset_minutes * 60000 < ?5 "
    "ORDER BY entry_search.rowid DESC LIMIT ?6";

/// Bounds of a search: in keys, a day wider than asked; in the time on the wall, exactly.
struct Bounds {
    EntryKey firstKey = std::numeric_limits<EntryKey>::min();
    EntryKey endKey = std::numeric_limits<EntryKey>::max();
    std::int64_t firstWallMs = std::numeric_limits<std::int64_t>::min();
    std::int64_t endWallMs = std::numeric_limits<std::int64_t>::max();
};

Bounds boundsOf(const Query& query, std::optional<EntryKey> olderThan)
{
    Bounds bounds;
    if (query.from) {
        bounds.firstWallMs = daysFromDate(*query.from) * kDayMs;
        bounds.firstKey = firstKeyAt({bounds.firstWallMs - kDayMs});
    }
    if (query.before) {
        bounds.endWallMs = daysFromDate(*query.before) * kDayMs;
        bounds.endKey = firstKeyAt({bounds.endWallMs + kDayMs});
    }
    if (olderThan)
        bounds.endKey = std::min(bounds.endKey, *olderThan);
    return bounds;
}

} // namespace

Search::Search(vault::Database& database) : m_database{database}, m_tokenizer{std::make_unique<Tokenizer>(database)} {}

Search::~Search() = default;

EntryPage Search::find(std::string_view text, std::optional<EntryKey> olderThan, int limit) const
{
    const auto query = parseQuery(text);
    const auto expression = matchExpression(query, *m_tokenizer, m_database);
    if (!expression || limit <= 0)
        return {};
    const auto bounds = boundsOf(query, olderThan);
    const Matcher matcher{query, *m_tokenizer};
    auto rows = m_database.prepare(kFind);
    rows.bind(1, *expression).bind(2, bounds.endKey).bind(3, bounds.firstKey);
    rows.bind(4, bounds.firstWallMs).bind(5, bounds.endWallMs).bind(6, limit + 1);
    EntryPage page;
    while (rows.step()) {
        if (static_cast<int>(page.entries.size()) == limit) {
            page.next = page.entries.back().key;
            break;
        }
        auto line = readSummary(rows);
        auto excerpt = matcher.excerptOf(plainText(rows.textView(kSummaryColumnCount)));
        line.snippet = std::move(excerpt.text);
        line.hits = std::move(excerpt.hits);
        page.entries.push_back(std::move(line));
    }
    return page;
}

} // namespace inglenook::journal
