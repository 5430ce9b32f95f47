// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/query.h"
#include "journal/tokenizer.h"

#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace inglenook::journal {

using ByteRange = std::pair<std::size_t, std::size_t>; ///< begin, end

/// Some words of a text, with the places in them that were looked for.
struct Excerpt {
    std::string text;
    std::vector<ByteRange> hits; ///< in order, none overlapping
};

/// Finds again, in one text, the words that the index found it by.
class Matcher {
public:
    enum class In { Text, Title };
    /// What of the query is to be found in a title or a text.
    Matcher(const Query& query, const Tokenizer& tokenizer, In place = In::Text);
    /// Of one term, also of one that must not be there.
    Matcher(const QueryTerm& term, const Tokenizer& tokenizer);

    /// About two lines of `plain` around the first hit; its beginning where there is none.
    [[nodiscard]] Excerpt excerptOf(std::string_view plain) const;
    /// Every place, in order, none overlapping.
    [[nodiscard]] std::vector<ByteRange> hitsOf(std::string_view text) const { return hitsIn(text, Want::All); }
    /// Everything that is looked for is there.
    [[nodiscard]] bool hasAll(std::string_view text) const;

private:
    /// Words in a row, the last one perhaps only begun.
    struct Phrase {
        std::vector<std::string> words;
        bool isOpen = false;
    };
    struct Seen {
        std::string word;
        std::size_t begin = 0;
    };
    enum class Want { First, All };

    void add(const QueryTerm& term);
    [[nodiscard]] std::vector<ByteRange> hitsIn(std::string_view text, Want want) const;
    void addWordHits(std::string_view text, Want want, std::vector<ByteRange>& hits) const;
    void addPhrasesEndingAt(const std::deque<Seen>& seen, std::size_t end, std::vector<ByteRange>& hits) const;
    void addPieceHits(std::string_view text, Want want, std::vector<ByteRange>& hits) const;

    const Tokenizer& m_tokenizer;
    std::vector<Phrase> m_phrases;
    std::vector<std::string> m_pieces; ///< found as they are: writing without spaces, emoji
};

} // namespace inglenook::journal
