// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "fuzz/fuzz.h"
#include "journal/match_expression.h"
#include "journal/matcher.h"
#include "journal/test_journal.h"

#include <set>

using namespace inglenook;
using namespace inglenook::journal;

namespace {

/// Entries in several scripts, for the places where a query can go wrong only on a text that it meets.
struct SmallJournal : test::TestJournal {
    SmallJournal()
    {
        write("We burned the rice and ate it anyway, out on the fire stairs.", "Rice", {"supper", "home"});
        write("Zażółć gęślą jaźń. Ça va, señor? ÅNGSTRÖM ﬁne", "Letters");
        write("昨日は海辺を歩いた。とても静かだった。", "海");
        write("เมื่อวานเราเดินเล่นริมทะเลด้วยกัน", "ทะเล");
        write("👩‍❤️‍👨 🌧️ שלום עולם مرحبا بالعالم", "🌧️");
        write("\"quoted\" (bracketed) a* OR b NEAR c : - ^ col:umn", "Signs");
    }
};

} // namespace

// Anything that a person may type into the search field: never an error, never half a character, nothing twice.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const SmallJournal small;
    static const Tokenizer tokenizer{small.vault->database()};
    if (size > 4096)
        return 0;
    const std::string text = toValidUtf8(fuzz::asText(data, size));
    const auto query = parseQuery(text, {2026, 5, 12});
    const auto page = small.journal->search().find(text, std::nullopt, 50);
    fuzz::require(!query.isEmpty() || page.entries.empty(), "a query that says nothing finds nothing");
    std::set<EntryKey> keys;
    for (const auto& entry : page.entries) {
        fuzz::require(keys.insert(entry.key).second, "nothing is found twice");
        fuzz::require(isValidUtf8(entry.snippet), "an excerpt never cuts a character");
        for (const auto& [begin, end] : entry.hits)
            fuzz::require(begin <= end && end <= entry.snippet.size(), "a hit is a part of the excerpt");
    }
    const Matcher matcher{query, tokenizer};
    const auto excerpt = matcher.excerptOf(text);
    std::size_t last = 0;
    for (const auto& [begin, end] : excerpt.hits) {
        fuzz::require(last <= begin && begin <= end && end <= excerpt.text.size(), "hits come in order");
        last = end;
    }
    return 0;
}
