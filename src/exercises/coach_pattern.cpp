// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/coach_pattern.h"

#include "exercises/coach_compiler.h"

#include <algorithm>
#include <array>

namespace inglenook::exercises {
namespace {

constexpr int kMostSoftWords = 4;           ///< looked past in one place
constexpr std::size_t kShortestUnknown = 4; ///< letters

bool endsIn(std::string_view word, std::string_view ending)
{
    return word.size() > ending.size() + 1 && word.substr(word.size() - ending.size()) == ending;
}

/// A verb, as far as its ending tells; "nothing" and "morning" are none.
bool isIng(std::string_view word)
{
    static constexpr std::array<std::string_view, 12> kNone{"anything",   "ceiling", "during",  "evening",
                                                            "everything", "morning", "nothing", "something",
                                                            "spring",     "string",  "thing",   "wedding"};
    return endsIn(word, "ing") && !std::binary_search(kNone.begin(), kNone.end(), word);
}

/// A word that may say what somebody is: neither a verb's form nor a number.
bool isOpen(std::string_view word)
{
    return !isIng(word) && !endsIn(word, "ed") && !(word.front() >= '0' && word.front() <= '9');
}

} // namespace

/// Tries one way after the other; the program has no loops, so that it always ends.
class CoachPattern::Matcher {
public:
    Matcher(const CoachPattern& pattern, std::span<const Token> tokens, std::size_t start)
        : m_pattern{pattern},
          m_tokens{tokens},
          m_start{start}
    {
    }

    bool run(std::size_t at, std::size_t place)
    {
        if (at == m_pattern.m_program.size()) {
            m_end = place;
            return place > m_start;
        }
        const auto& step = m_pattern.m_program[at];
        switch (step.op) {
        case Op::Split:
            return run(at + 1, place) || run(step.target, place);
        case Op::Jump:
            return run(step.target, place);
        case Op::Open: {
            const auto before = m_open;
            m_open = place;
            return run(at + 1, place) || (m_open = before, false);
        }
        case Op::Close: {
            const auto before = m_close;
            m_close = place;
            return run(at + 1, place) || (m_close = before, false);
        }
        case Op::SentenceBegin:
        case Op::TextBegin:
        case Op::ClauseEnd:
        case Op::TextEnd:
            return holds(step.op, place) && run(at + 1, place);
        default:
            return consume(at, place);
        }
    }

    [[nodiscard]] PatternMatch found() const
    {
        return {m_start, m_end, std::min(m_open.value_or(m_start), m_end), std::min(m_close.value_or(m_end), m_end)};
    }

private:
    bool consume(std::size_t at, std::size_t place)
    {
        const auto& step = m_pattern.m_program[at];
        for (int skipped = 0; place < m_tokens.size() && skipped <= kMostSoftWords; ++skipped, ++place) {
            const auto& token = m_tokens[place];
            const bool inside = place > m_start;
            if (token.quoted || (inside && token.before == Pause::Sentence) ||
                (inside && token.before == Pause::Comma && !step.acrossComma))
                return false;
            if (accepts(step, token) && run(at + 1, place + 1))
                return true;
            if (!inside || !token.soft)
                return false;
        }
        return false;
    }

    [[nodiscard]] bool accepts(const Instruction& step, const Token& token) const
    {
        if (step.op == Op::Any)
            return true;
        if (step.op == Op::Unknown)
            return token.id == kUnknownWord && token.word.size() >= kShortestUnknown;
        if (step.op == Op::Shape)
            return hasShape(token.word, m_pattern.m_shapes[step.target]);
        const auto& set = m_pattern.m_sets[step.target];
        const bool isOne = std::binary_search(set.begin(), set.end(), token.id);
        return step.op == Op::Word ? isOne : !isOne && !token.soft && isOpen(token.word);
    }

    [[nodiscard]] static bool hasShape(std::string_view word, const Shape& shape)
    {
        return word.size() > shape.beginning.size() + shape.ending.size() &&
               word.substr(0, shape.beginning.size()) == shape.beginning &&
               (shape.ending == "ing" ? isIng(word) : endsIn(word, shape.ending));
    }

    [[nodiscard]] bool holds(Op op, std::size_t place) const
    {
        int skipped = 0;
        if (op == Op::SentenceBegin || op == Op::TextBegin) {
            while (place > 0 && m_tokens[place].before != Pause::Sentence && m_tokens[place - 1].soft &&
                   skipped++ < kMostSoftWords)
                --place;
            return place == 0 || (op == Op::SentenceBegin && m_tokens[place].before == Pause::Sentence);
        }
        while (place < m_tokens.size() && m_tokens[place].soft && m_tokens[place].before == Pause::None &&
               skipped++ < kMostSoftWords)
            ++place;
        return place == m_tokens.size() || (op == Op::ClauseEnd && m_tokens[place].before != Pause::None);
    }

    const CoachPattern& m_pattern;
    std::span<const Token> m_tokens;
    std::size_t m_start;
    std::size_t m_end = 0;
    std::optional<std::size_t> m_open;
    std::optional<std::size_t> m_close;
};

CoachPattern::CoachPattern(std::string_view source, const WordLists& lists, CoachVocabulary& vocabulary)
{
    Compiler compiler{lists, vocabulary, m_program, m_sets, m_shapes};
    compiler.compile(source);
    findFirstWords(0);
    std::sort(m_first.begin(), m_first.end());
}

void CoachPattern::findFirstWords(std::size_t at)
{
    if (at == m_program.size()) {
        m_anyFirst = true;
        return;
    }
    const auto& step = m_program[at];
    switch (step.op) {
    case Op::Word:
        m_first.insert(m_first.end(), m_sets[step.target].begin(), m_sets[step.target].end());
        break;
    case Op::NotWord:
    case Op::Any:
    case Op::Shape:
    case Op::Unknown:
        m_anyFirst = true;
        break;
    case Op::Split:
        findFirstWords(at + 1);
        findFirstWords(step.target);
        break;
    case Op::Jump:
        findFirstWords(step.target);
        break;
    default:
        findFirstWords(at + 1);
        break;
    }
}

std::optional<PatternMatch> CoachPattern::matchAt(std::span<const Token> tokens, std::size_t start) const
{
    Matcher matcher{*this, tokens, start};
    if (!matcher.run(0, start))
        return std::nullopt;
    return matcher.found();
}

} // namespace inglenook::exercises
