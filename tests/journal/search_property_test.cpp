// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/slow_search.h"
#include "support/catch.h"
#include "test_journal.h"

#include <algorithm>
#include <cstdlib>

using namespace inglenook;
using namespace inglenook::test;

namespace {

constexpr int kEntries = 60;
constexpr int kQueries = 150;

/// A journal of random entries, the newest first.
struct RandomJournal : TestJournal {
    std::vector<SlowEntry> known;
    std::vector<EntryId> made;

    explicit RandomJournal(Random& random)
    {
        journal::SearchNames names;
        names.exercises = {{"mirror", "The Mirror"}, {"check-in", "Our week"}};
        names.families = {{"sad", "Sad", {"lonely", "let down"}}, {"happy", "Happy", {"glad"}}};
        journal->search().setNames(names);
        vault::Transaction transaction{vault->database()};
        auto moment = parseIso8601("2023-02-01T12:00:00Z")->utc;
        for (int i = 0; i < kEntries; ++i) {
            auto entry = randomEntry(random, i);
            moment.ms += std::int64_t{1000} * 3600 * (1 + below(random, 900));
            const int offset = 60 * (below(random, 25) - 12);
            add(entry, {moment, offset});
            known.insert(known.begin(), std::move(entry));
        }
        transaction.commit();
    }

    void add(SlowEntry& entry, LocalTime time)
    {
        journal::EntryContent content;
        content.title = entry.title.text;
        content.text = entry.text.text;
        content.tags = entry.tags;
        content.starred = entry.starred;
        content.created = time;
        for (const auto& feeling : entry.feelings)
            content.feelings.push_back({feeling, "", exercises::Intensity::Little});
        const auto day = toIso8601(time).substr(0, 10);
        entry.day = {std::stoi(day.substr(0, 4)), std::stoi(day.substr(5, 2)), std::stoi(day.substr(8, 2))};
        const auto author = entry.author == 1   ? std::optional{alex()}
                            : entry.author == 2 ? std::optional{sam()}
                                                : std::nullopt;
        made.insert(made.begin(), entries().add(content, author, entry.exercise));
    }
};

std::vector<std::string> idsOf(const std::vector<journal::EntrySummary>& entries)
{
    std::vector<std::string> ids;
    for (const auto& entry : entries)
        ids.push_back(entry.id.toString());
    return ids;
}

using Ranges = std::vector<std::pair<std::size_t, std::size_t>>;

/// What is marked stands in brackets.
std::string shown(std::string text, const Ranges& ranges)
{
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        text.insert(range->second, "]");
        text.insert(range->first, "[");
    }
    return text;
}

/// A hit that comes late stands in an excerpt without the beginning.
void checkExcerpt(const journal::EntrySummary& line, const std::string& whole)
{
    const std::string dots{"\u2026"};
    const auto excerpt = shown(line.snippet, line.hits);
    if (excerpt.starts_with(dots))
        CHECK(whole.ends_with(excerpt.substr(dots.size())));
    else
        CHECK(excerpt == whole);
}

void checkQuery(const RandomJournal& test, const std::vector<SlowTerm>& query, int pageSize)
{
    const auto text = typed(query);
    CAPTURE(text);
    std::vector<std::string> expected;
    const auto whole = test.journal->search().find(text, std::nullopt, kEntries);
    for (std::size_t i = 0; i < test.known.size(); ++i) {
        const auto& entry = test.known[i];
        if (!holds(query, entry))
            continue;
        const auto id = test.made[i].toString();
        expected.push_back(id);
        for (const auto& line : whole.entries) {
            if (line.id.toString() != id)
                continue;
            CAPTURE(line.title, line.snippet);
            CHECK(shown(line.title, line.titleHits) == shown(entry.title.text, marks(query, entry.title, true)));
            checkExcerpt(line, shown(entry.text.text, marks(query, entry.text, false)));
        }
    }
    CHECK(idsOf(whole.entries) == expected);
    std::vector<std::string> paged;
    std::optional<journal::EntryKey> next;
    do {
        const auto page = test.journal->search().find(text, next, pageSize);
        const auto ids = idsOf(page.entries);
        paged.insert(paged.end(), ids.begin(), ids.end());
        next = page.next;
    } while (next);
    CHECK(paged == expected);
    const auto ranking = test.journal->search().rank(text);
    CHECK_FALSE(ranking.olderThan);
    auto ranked = idsOf(test.journal->search().lines(text, ranking.keys));
    std::sort(ranked.begin(), ranked.end());
    std::sort(expected.begin(), expected.end());
    CHECK(ranked == expected);
}

} // namespace

TEST_CASE("random queries find in random journals what a slow search finds", "[journal][search][property]")
{
    const char* wish = std::getenv("INGLENOOK_SEARCH_SEEDS");
    const int seeds = wish == nullptr ? 20 : std::stoi(wish);
    for (int seed = 1; seed <= seeds; ++seed) {
        CAPTURE(seed);
        Random random{static_cast<unsigned>(seed)};
        const RandomJournal test{random};
        for (int i = 0; i < kQueries; ++i)
            checkQuery(test, randomQuery(random), 1 + below(random, 7));
    }
}
