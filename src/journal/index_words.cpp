// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/index_words.h"

namespace inglenook::journal {
namespace {

constexpr int kPatience = 16; ///< places of one word that are passed one by one, before it is jumped over

} // namespace

IndexWords::IndexWords(vault::Database& database) : m_database{database}
{
    // In memory, for this connection only (temp_store).
    database.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.index_words USING "
                     "fts5vocab('main', 'entry_search', 'instance')");
}

std::optional<std::vector<std::string>> IndexWords::beginningWith(std::string_view beginning, std::size_t most) const
{
    std::vector<std::string> words;
    std::string from{beginning};
    const auto end = from + "\U0010FFFF";
    for (bool goesOn = true; goesOn;) {
        goesOn = false;
        auto rows = m_database.prepare("SELECT term FROM temp.index_words WHERE term >= ?1 AND term <= ?2");
        rows.bind(1, from).bind(2, end);
        int places = 0;
        while (rows.step()) {
            if (words.empty() || words.back() != rows.textView(0)) {
                if (words.size() == most)
                    return std::nullopt;
                words.push_back(rows.text(0));
                places = 0;
            } else if (++places == kPatience) {
                from = words.back() + '\x01'; // no word goes on with it
                goesOn = true;
                break;
            }
        }
    }
    return words;
}

} // namespace inglenook::journal
