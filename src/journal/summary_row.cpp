// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/summary_row.h"

#include "journal/plain_text.h"
#include "journal/row.h"

namespace inglenook::journal {
namespace {

constexpr std::size_t kTitleFromText = 60; ///< code points

} // namespace

EntrySummary readSummary(const vault::Statement& row)
{
    EntrySummary line;
    line.key = row.integer(0);
    line.id = readId<EntryId>(row, 1);
    line.created = {{row.integer(2)}, static_cast<int>(row.integer(3))};
    line.author = readOptionalId<MemberId>(row, 4);
    line.exercise = row.text(5);
    line.starred = row.integer(6) != 0;
    line.title = row.text(7);
    line.snippet = row.text(8);
    if (line.title.empty())
        line.title = shortened(line.snippet, kTitleFromText);
    return line;
}

EntryPage readPage(vault::Statement& rows, int limit)
{
    EntryPage page;
    while (rows.step()) {
        if (static_cast<int>(page.entries.size()) == limit) {
            page.next = page.entries.empty() ? std::optional<EntryKey>{} : page.entries.back().key;
            break;
        }
        page.entries.push_back(readSummary(rows));
    }
    return page;
}

} // namespace inglenook::journal
