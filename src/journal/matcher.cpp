// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/matcher.h"

#include "base/text.h"
#include "journal/plain_text.h"
#include "journal/query_words.h"
#include "journal/spaceless.h"
#include "journal/spellings.h"

#include <algorithm>

namespace inglenook::journal {
namespace {

constexpr std::size_t kLeadIn = 60; ///< code points before the first hit

/// Where the excerpt begins: at a word, not far before `hit`.
std::size_t beginBefore(std::string_view plain, std::size_t hit)
{
    const auto length = codePointCount(plain.substr(0, hit));
    if (length <= kLeadIn)
        return 0;
    const auto begin = firstCodePoints(plain, length - kLeadIn).size();
    const auto space = plain.find(' ', begin);
    return space != std::string_view::npos && space < hit ? space + 1 : begin;
}

std::vector<ByteRange> merged(std::vector<ByteRange> ranges)
{
    std::sort(ranges.begin(), ranges.end());
    std::vector<ByteRange> result;
    for (const auto& range : ranges) {
        if (!result.empty() && range.first < result.back().second)
            result.back().second = std::max(result.back().second, range.second);
        else
            result.push_back(range);
    }
    return result;
}

} // namespace

Matcher::Matcher(const Query& query, const Tokenizer& tokenizer, In place) : m_tokenizer{tokenizer}
{
    using Kind = QueryTerm::Kind;
    for (const auto& term : query.terms)
        if (!term.excluded && (term.kind == Kind::Words || term.kind == Kind::Feeling ||
                               (term.kind == Kind::Title && place == In::Title)))
            add(term);
}

Matcher::Matcher(const QueryTerm& term, const Tokenizer& tokenizer) : m_tokenizer{tokenizer}
{
    add(term);
}

void Matcher::add(const QueryTerm& term)
{
    for (const auto& piece : piecesOf(term, m_tokenizer)) {
        switch (piece.kind) {
        case WordsPiece::Kind::Spaceless:
            m_pieces.push_back(piece.text);
            break;
        case WordsPiece::Kind::Emoji:
            m_pieces.emplace_back(firstCodePoints(piece.text, 1));
            break;
        case WordsPiece::Kind::Words:
            Phrase phrase{{}, piece.isOpen};
            m_tokenizer.visit(piece.text, [&phrase](const Token& token) {
                phrase.words.push_back(joinedSpelling(token.folded));
                return true;
            });
            m_phrases.push_back(std::move(phrase));
            break;
        }
    }
}

bool Matcher::hasAll(std::string_view text) const
{
    const auto hasPiece = [text](const std::string& piece) { return text.find(piece) != std::string_view::npos; };
    if (!std::all_of(m_pieces.begin(), m_pieces.end(), hasPiece))
        return false;
    return std::all_of(m_phrases.begin(), m_phrases.end(), [&](const Phrase& phrase) {
        std::vector<ByteRange> hits;
        Matcher one{*this};
        one.m_phrases = {phrase};
        one.addWordHits(text, Want::First, hits);
        return !hits.empty();
    });
}

void Matcher::addWordHits(std::string_view text, Want want, std::vector<ByteRange>& hits) const
{
    std::size_t longest = 0;
    for (const auto& phrase : m_phrases)
        longest = std::max(longest, phrase.words.size());
    if (longest == 0)
        return;
    std::deque<Seen> seen;
    std::size_t begin = 0;
    for (const auto& segment : segmentsOf(text)) {
        // A run without spaces ends the words before it, though the tokenizer glues them to it.
        if (segment.kind == Segment::Kind::Spaceless)
            seen.clear();
        if (segment.kind == Segment::Kind::Plain)
            m_tokenizer.visit(segment.text, [&](const Token& token) {
                seen.push_back({joinedSpelling(token.folded), begin + token.begin});
                if (seen.size() > longest)
                    seen.pop_front();
                addPhrasesEndingAt(seen, begin + token.end, hits);
                return want == Want::All || hits.empty();
            });
        if (want == Want::First && !hits.empty())
            return;
        begin += segment.text.size();
    }
}

void Matcher::addPhrasesEndingAt(const std::deque<Seen>& seen, std::size_t end, std::vector<ByteRange>& hits) const
{
    for (const auto& phrase : m_phrases) {
        const auto count = phrase.words.size();
        if (count > seen.size())
            continue;
        const auto first = seen.end() - static_cast<std::ptrdiff_t>(count);
        const auto& wanted = phrase.words.back();
        const auto& last = seen.back().word;
        const bool endFits = phrase.isOpen ? last.starts_with(wanted) : last == wanted;
        if (endFits && std::equal(phrase.words.begin(), phrase.words.end() - 1, first,
                                  [](const std::string& word, const Seen& other) { return word == other.word; }))
            hits.emplace_back(first->begin, end);
    }
}

void Matcher::addPieceHits(std::string_view text, Want want, std::vector<ByteRange>& hits) const
{
    for (const auto& piece : m_pieces) {
        for (auto at = text.find(piece); at != std::string_view::npos; at = text.find(piece, at + piece.size())) {
            hits.emplace_back(at, at + piece.size());
            if (want == Want::First)
                break;
        }
    }
}

std::vector<ByteRange> Matcher::hitsIn(std::string_view text, Want want) const
{
    std::vector<ByteRange> hits;
    addWordHits(text, want, hits);
    addPieceHits(text, want, hits);
    return merged(std::move(hits));
}

Excerpt Matcher::excerptOf(std::string_view plain) const
{
    const auto first = hitsIn(plain, Want::First);
    const auto begin = first.empty() ? 0 : beginBefore(plain, first.front().first);
    Excerpt excerpt;
    if (begin > 0)
        excerpt.text = "\u2026";
    excerpt.text += shortened(plain.substr(begin), kPreviewLength);
    if (!first.empty())
        excerpt.hits = hitsIn(excerpt.text, Want::All);
    return excerpt;
}

} // namespace inglenook::journal
