// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/query_words.h"

#include "base/text.h"
#include "journal/spaceless.h"

namespace inglenook::journal {
namespace {

bool hasWords(const Tokenizer& tokenizer, std::string_view text)
{
    bool found = false;
    tokenizer.visit(text, [&found](const Token&) {
        found = true;
        return false;
    });
    return found;
}

bool endsInKorean(std::string_view text)
{
    const auto points = toCodePoints(text.substr(text.size() < 4 ? 0 : text.find_last_of(" \t") + 1));
    return !points.empty() && points.back() >= 0xAC00 && points.back() <= 0xD7A3;
}

bool isBeginning(const QueryTerm& term, std::string_view text)
{
    return codePointCount(text) > 1 && (term.isOpen || (!term.isPhrase && endsInKorean(text)));
}

} // namespace

std::vector<WordsPiece> piecesOf(const QueryTerm& term, const Tokenizer& tokenizer)
{
    const auto segments = segmentsOf(term.text);
    std::vector<WordsPiece> pieces;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const auto& text = segments[i].text;
        switch (segments[i].kind) {
        case Segment::Kind::Spaceless:
            pieces.push_back({WordsPiece::Kind::Spaceless, text, true});
            break;
        case Segment::Kind::Emoji:
            pieces.push_back({WordsPiece::Kind::Emoji, text, false});
            break;
        case Segment::Kind::Plain:
            // What touches a run without spaces is glued to it in the tokenizer's eyes.
            if (hasWords(tokenizer, text))
                pieces.push_back(
                    {WordsPiece::Kind::Words, text, i + 1 < segments.size() || isBeginning(term, trimmed(text))});
            break;
        }
    }
    return pieces;
}

} // namespace inglenook::journal
