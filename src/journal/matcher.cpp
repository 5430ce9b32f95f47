// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/matcher.h"

#include "base/text.h"
#include "journal/plain_text.h"
#include "journal/spaceless.h"

#include <algorithm>
#include <deque>

namespace inglenook::journal {
namespace {

constexpr std::size_t kLeadIn = 60; ///< code points before the first hit

struct Seen {
    std::string word;
    std::size_t begin = 0;
};

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

Matcher::Matcher(const Query& query, const Tokenizer& tokenizer) : m_tokenizer{tokenizer}
{
    for (const auto& term : query.terms) {
        if (term.excluded || term.kind == QueryTerm::Kind::Tag || term.kind == QueryTerm::Kind::Author)
            continue;
        const auto segments = segmentsOf(term.text);
        for (std::size_t i = 0; i < segments.size(); ++i) {
            if (segments[i].kind == Segment::Kind::Spaceless) {
                m_pieces.push_back(segments[i].text);
            } else if (segments[i].kind == Segment::Kind::Emoji) {
                m_pieces.emplace_back(firstCodePoints(segments[i].text, 1));
            } else {
                Phrase phrase;
                tokenizer.visit(segments[i].text, [&phrase](const Token& token) {
                    phrase.words.emplace_back(token.folded);
                    return true;
                });
                phrase.isOpen = term.isOpen || i + 1 < segments.size();
                if (!phrase.words.empty())
                    m_phrases.push_back(std::move(phrase));
            }
        }
    }
}

void Matcher::addWordHits(std::string_view text, Want want, std::vector<ByteRange>& hits) const
{
    std::size_t longest = 0;
    for (const auto& phrase : m_phrases)
        longest = std::max(longest, phrase.words.size());
    if (longest == 0)
        return;
    std::deque<Seen> seen;
    m_tokenizer.visit(text, [&](const Token& token) {
        seen.push_back({std::string{token.folded}, token.begin});
        if (seen.size() > longest)
            seen.pop_front();
        for (const auto& phrase : m_phrases) {
            const auto count = phrase.words.size();
            if (count > seen.size())
                continue;
            const auto first = seen.end() - static_cast<std::ptrdiff_t>(count);
            const auto& last = phrase.words.back();
            const bool endFits = phrase.isOpen ? token.folded.starts_with(last) : token.folded == last;
            if (endFits && std::equal(phrase.words.begin(), phrase.words.end() - 1, first,
                                      [](const std::string& word, const Seen& other) { return word == other.word; }))
                hits.emplace_back(first->begin, token.end);
        }
        return want == Want::All || hits.empty();
    });
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
