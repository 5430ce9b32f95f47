// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/merged_pages.h"

#include <algorithm>
#include <utility>

namespace inglenook::ui {

void MergedPages::add(Whose whose, Read read, std::optional<journal::EntryKey> olderThan, std::size_t ranked)
{
    m_sources.push_back({whose, std::move(read), olderThan, ranked, 0, false, {}, 0});
}

void MergedPages::Source::readOn()
{
    while (!hasRow() && !isAtEnd) {
        auto next = read(olderThan);
        page = std::move(next.entries);
        at = 0;
        olderThan = next.next;
        isAtEnd = !next.next;
    }
}

MergedPages::Source* MergedPages::first()
{
    Source* best = nullptr;
    const auto isBefore = [](const Source& a, const Source& b) {
        if (a.isRanked() != b.isRanked())
            return a.isRanked();
        return a.isRanked() ? a.taken < b.taken : a.page[a.at].key > b.page[b.at].key;
    };
    for (auto& source : m_sources)
        if (source.hasRow() && (best == nullptr || isBefore(source, *best)))
            best = &source;
    return best;
}

std::vector<MergedPages::Row> MergedPages::next(std::size_t most)
{
    std::vector<Row> rows;
    while (rows.size() < most) {
        for (auto& source : m_sources)
            source.readOn();
        auto* source = first();
        if (source == nullptr)
            break;
        rows.push_back({std::move(source->page[source->at]), source->whose});
        ++source->at;
        ++source->taken;
    }
    return rows;
}

bool MergedPages::hasMore() const
{
    return std::any_of(m_sources.begin(), m_sources.end(),
                       [](const Source& source) { return source.hasRow() || !source.isAtEnd; });
}

} // namespace inglenook::ui
