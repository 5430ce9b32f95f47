// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/search.h"

#include "journal/fit_function.h"
#include "journal/match_expression.h"
#include "journal/matcher.h"
#include "journal/plain_text.h"
#include "journal/query_days.h"
#include "journal/summary_row.h"
#include "journal/tokenizer.h"

#include <algorithm>
#include <limits>

namespace inglenook::journal {
namespace {

// The index gives its rows newest first by itself; reading stops after the last line of the page.
const std::string kFind = std::string{"SELECT "} + kSummaryColumns +
                          ", e.text FROM entry_search CROSS JOIN entries e ON e.key = entry_search.rowid "
                          "WHERE entry_search MATCH ?1 AND entry_search.rowid < ?2 AND entry_search.rowid >= ?3 "
                          "ORDER BY entry_search.rowid DESC";

constexpr const char* kRank = "SELECT rowid, entry_fit(entry_search) FROM entry_search "
                              "WHERE entry_search MATCH ?1 AND rowid < ?2 AND rowid >= ?3 ORDER BY rowid DESC";

// The columns stand where Finding::accepts() looks for them.
constexpr const char* kRankRows =
    "SELECT entry_search.rowid, entry_fit(entry_search), e.created, e.offset_minutes, 0, 0, 0, e.title "
    "FROM entry_search CROSS JOIN entries e ON e.key = entry_search.rowid "
    "WHERE entry_search MATCH ?1 AND entry_search.rowid < ?2 AND entry_search.rowid >= ?3 "
    "ORDER BY entry_search.rowid DESC";

const std::string kLine = std::string{"SELECT "} + kSummaryColumns + ", e.text FROM entries e WHERE e.key = ?";

/// One search that goes through what the index found.
class Finding {
public:
    Finding(const Query& query, const MatchPlan& plan, const Tokenizer& tokenizer)
        : m_days{query},
          m_matcher{query, tokenizer},
          m_titleMatcher{query, tokenizer, Matcher::In::Title}
    {
        for (const auto& term : plan.titleTerms)
            m_titles.emplace_back(Matcher{term, tokenizer}, term.excluded);
    }

    [[nodiscard]] const QueryDays& days() const { return m_days; }

    [[nodiscard]] bool accepts(const vault::Statement& row) const
    {
        return m_days.hold({{row.integer(2)}, static_cast<int>(row.integer(3))}) &&
               std::all_of(m_titles.begin(), m_titles.end(),
                           [&row](const auto& title) { return title.first.hasAll(row.textView(7)) != title.second; });
    }

    [[nodiscard]] EntrySummary line(const vault::Statement& row) const
    {
        auto line = readSummary(row);
        auto excerpt = m_matcher.excerptOf(plainText(row.textView(kSummaryColumnCount)));
        line.snippet = std::move(excerpt.text);
        line.hits = std::move(excerpt.hits);
        line.titleHits = m_titleMatcher.hitsOf(line.title);
        return line;
    }

private:
    QueryDays m_days;
    Matcher m_matcher;
    Matcher m_titleMatcher;
    std::vector<std::pair<Matcher, bool>> m_titles; ///< and whether it must not be there
};

} // namespace

Search::Search(vault::Database& database, const Clock& clock)
    : m_database{database},
      m_clock{clock},
      m_tokenizer{std::make_unique<Tokenizer>(database)}
{
    addFitFunction(database);
}

Search::~Search() = default;

void Search::setNames(SearchNames names)
{
    m_names = std::move(names);
}

Query Search::parse(std::string_view text) const
{
    return parseQuery(text, localDate(m_clock.localNow()), m_names.days);
}

EntryPage Search::find(std::string_view text, std::optional<EntryKey> olderThan, int limit) const
{
    const auto query = parse(text);
    const auto plan = planOf(query, m_names, *m_tokenizer, m_database);
    if (plan.expression.empty() || limit <= 0)
        return {};
    const Finding finding{query, plan, *m_tokenizer};
    auto rows = m_database.prepare(kFind);
    const auto end = std::min(finding.days().endKey(), olderThan.value_or(std::numeric_limits<EntryKey>::max()));
    rows.bind(1, plan.expression).bind(2, end).bind(3, finding.days().firstKey());
    EntryPage page;
    while (rows.step()) {
        if (!finding.accepts(rows))
            continue;
        if (static_cast<int>(page.entries.size()) == limit) {
            page.next = page.entries.back().key;
            break;
        }
        page.entries.push_back(finding.line(rows));
    }
    return page;
}

Search::Ranking Search::rank(std::string_view text) const
{
    const auto query = parse(text);
    const auto plan = planOf(query, m_names, *m_tokenizer, m_database);
    if (plan.expression.empty())
        return {};
    const Finding finding{query, plan, *m_tokenizer};
    // Only what can't be told from the index is read from the rows.
    const bool readsRows = !query.days.empty() || !plan.titleTerms.empty();
    auto rows = m_database.prepare(readsRows ? kRankRows : kRank);
    rows.bind(1, plan.expression).bind(2, finding.days().endKey()).bind(3, finding.days().firstKey());
    std::vector<std::pair<double, EntryKey>> found;
    Ranking ranking;
    while (rows.step()) {
        if (readsRows && !finding.accepts(rows))
            continue;
        if (static_cast<int>(found.size()) == kRanked) {
            ranking.olderThan = found.back().second;
            break;
        }
        found.emplace_back(rows.real(1), rows.integer(0));
    }
    std::sort(found.rbegin(), found.rend());
    for (const auto& [fit, key] : found)
        ranking.keys.push_back(key);
    return ranking;
}

std::vector<EntrySummary> Search::lines(std::string_view text, const std::vector<EntryKey>& keys) const
{
    const auto query = parse(text);
    const Finding finding{query, {}, *m_tokenizer};
    std::vector<EntrySummary> lines;
    for (const auto key : keys) {
        auto row = m_database.prepare(kLine);
        row.bind(1, key);
        if (row.step())
            lines.push_back(finding.line(row));
    }
    return lines;
}

std::vector<QueryFault> Search::faults(std::string_view text) const
{
    auto query = parse(text);
    // Words are never a fault, and to look them up would be half a search.
    std::erase_if(query.terms, [](const QueryTerm& term) {
        using Kind = QueryTerm::Kind;
        return term.kind == Kind::Words || term.kind == Kind::Title || term.kind == Kind::Feeling;
    });
    return planOf(query, m_names, *m_tokenizer, m_database).faults;
}

std::vector<ByteRange> Search::hits(std::string_view query, std::string_view text) const
{
    return Matcher{parse(query), *m_tokenizer}.hitsOf(text);
}

} // namespace inglenook::journal
