// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/coach_words.h"

#include <algorithm>
#include <optional>

namespace inglenook::exercises {
namespace {

struct CodePoint {
    char32_t value = 0;
    std::size_t size = 1;
};

/// A malformed byte comes out as a space.
CodePoint decode(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const auto first = byte(0);
    if (first < 0x80)
        return {first, 1};
    const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
    if (size == 0 || first > 0xF4 || at + size > text.size())
        return {U' ', 1};
    char32_t value = first & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U)
            return {U' ', 1};
        value = (value << 6U) | (byte(i) & 0x3FU);
    }
    return {value, size};
}

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == 0x2019 || c == 0x02BC || c == 0x2018 || c == U'`';
}

bool isWordPart(char32_t c)
{
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
    if (c < 0xC0 || c == 0xD7 || c == 0xF7)
        return false;
    return !(c >= 0x2000 && c <= 0x2BFF) && !(c >= 0x3000 && c <= 0x303F) && !(c >= 0xFE00 && c <= 0xFE0F) &&
           !(c >= 0x1F000 && c <= 0x1FAFF) && c < 0xE0000;
}

Pause pauseOf(char32_t c)
{
    switch (c) {
    case U'.':
    case U'!':
    case U'?':
    case U';':
    case U':':
    case U'\n':
    case 0x2026:
        return Pause::Sentence;
    case U',':
    case U'(':
    case U')':
    case 0x2013:
    case 0x2014:
        return Pause::Comma;
    default:
        return Pause::None;
    }
}

/// Marks what stands between quotation marks. An open mark without its partner quotes nothing.
class Quotes {
public:
    void meet(char32_t c, std::size_t words, bool letterBefore, bool letterAfter)
    {
        const bool opens = c == 0x201C || c == 0xAB || ((c == 0x2018 || c == U'\'') && !letterBefore && letterAfter);
        const bool closes = c == 0x201D || c == 0xBB || (isApostrophe(c) && m_single && !letterAfter);
        if (c == U'"' ? !m_open : (opens && !m_open)) {
            m_open = words;
            m_single = isApostrophe(c);
        } else if (m_open && (closes || c == U'"') && m_single == isApostrophe(c)) {
            m_ranges.emplace_back(*m_open, words);
            m_open.reset();
            m_single = false;
        }
    }

    void apply(std::vector<Token>& tokens) const
    {
        for (const auto& [from, to] : m_ranges) {
            if (from == 0 && to == tokens.size())
                continue; // all of it stands in quotation marks: then they are the person's own words
            for (auto i = from; i < to; ++i)
                tokens[i].quoted = true;
        }
    }

private:
    std::optional<std::size_t> m_open;
    bool m_single = false;
    std::vector<std::pair<std::size_t, std::size_t>> m_ranges;
};

// Shorter words are too often words of their own: "locked" is no "lacked".
constexpr std::size_t kShortestSlip = 6;
constexpr std::size_t kShortestOther = 8;

/// One letter too many or too few, two neighbours changed over, or, in a long word, another letter.
bool isOneSlipAway(std::string_view a, std::string_view b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const auto differ = std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin();
    const auto restA = a.substr(static_cast<std::size_t>(differ));
    const auto restB = b.substr(static_cast<std::size_t>(differ));
    if (a.size() < b.size())
        return restA == restB.substr(1);
    if (restA.size() < 2)
        return a.size() >= kShortestOther;
    return (a.size() >= kShortestOther && restA.substr(1) == restB.substr(1)) ||
           (restA[0] == restB[1] && restA[1] == restB[0] && restA.substr(2) == restB.substr(2));
}

/// "Ada" and "Ada’s", but neither "I’m" nor "ALWAYS".
bool beginsAsName(std::string_view word)
{
    return word.size() > 1 && word[0] >= 'A' && word[0] <= 'Z' && word[1] >= 'a' && word[1] <= 'z';
}

void addWord(std::vector<Token>& tokens, Token token, const Contractions& contractions)
{
    if (const auto whole = contractions.find(token.word); whole != contractions.end()) {
        for (const auto& part : whole->second) {
            token.word = part;
            tokens.push_back(token);
            token.before = Pause::None;
        }
        return;
    }
    const auto mark = token.word.rfind('\'');
    const auto ending = mark == std::string::npos ? contractions.end() : contractions.find(token.word.substr(mark));
    if (ending == contractions.end()) {
        tokens.push_back(std::move(token));
        return;
    }
    auto rest = token;
    token.word.resize(mark);
    tokens.push_back(std::move(token));
    rest.before = Pause::None;
    for (const auto& part : ending->second) {
        rest.word = part;
        tokens.push_back(rest);
    }
}

} // namespace

WordId CoachVocabulary::add(std::string_view word)
{
    return m_ids.try_emplace(std::string{word}, static_cast<WordId>(m_ids.size())).first->second;
}

WordId CoachVocabulary::find(std::string_view word) const
{
    const auto found = m_ids.find(word);
    return found == m_ids.end() ? kUnknownWord : found->second;
}

WordId CoachVocabulary::nearest(std::string_view word) const
{
    const auto exact = find(word);
    if (exact != kUnknownWord || word.size() < kShortestSlip)
        return exact;
    for (auto at = m_ids.lower_bound(word.substr(0, 1)); at != m_ids.end() && at->first.front() == word.front(); ++at)
        if (at->first.size() >= kShortestSlip && isOneSlipAway(word, at->first))
            return at->second;
    return kUnknownWord;
}

std::vector<Token> tokensOf(std::string_view text, const Contractions& contractions)
{
    std::vector<Token> tokens;
    Quotes quotes;
    auto pause = Pause::Sentence;
    bool letterBefore = false;
    for (std::size_t at = 0; at < text.size();) {
        auto c = decode(text, at);
        if (!isWordPart(c.value)) {
            const auto next = at + c.size < text.size() ? decode(text, at + c.size).value : U' ';
            quotes.meet(c.value, tokens.size(), letterBefore, isWordPart(next));
            pause = std::max(pause, pauseOf(c.value));
            letterBefore = false;
            at += c.size;
            continue;
        }
        Token token;
        token.begin = at;
        token.before = pause;
        while (at < text.size()) {
            c = decode(text, at);
            const bool inner =
                isApostrophe(c.value) && at + c.size < text.size() && isWordPart(decode(text, at + c.size).value);
            if (!isWordPart(c.value) && !inner)
                break;
            if (inner)
                token.word += '\'';
            else if (c.value >= U'A' && c.value <= U'Z')
                token.word += static_cast<char>(c.value - U'A' + U'a');
            else
                token.word.append(text.substr(at, c.size));
            at += c.size;
        }
        token.end = at;
        token.name = token.before != Pause::Sentence && beginsAsName(text.substr(token.begin, token.end - token.begin));
        letterBefore = true;
        pause = Pause::None;
        addWord(tokens, std::move(token), contractions);
    }
    quotes.apply(tokens);
    return tokens;
}

} // namespace inglenook::exercises
