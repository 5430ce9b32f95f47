// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/coach_words.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::exercises {

/// Tokens from `begin` to before `end`; `shown` is the part between braces, or all of it.
struct PatternMatch {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t shownBegin = 0;
    std::size_t shownEnd = 0;
};

using WordLists = std::map<std::string, std::vector<std::string>, std::less<>>;

/// A run of words within one sentence, as the rules describe it:
///
///     you are {<label>}      words, a list of the file, and what the hint is about in braces
///     want|need~ (a b|c)     one of several words; ~ adds -s, -ed, -ing; one of several phrases
///     [a|the] ..3 *          may be missing; up to three words without a comma; any word
///     *ing un*ed             any word with this beginning and this ending
///     ?                      a word of four letters or more that no rule mentions
///     !<place>               any word but these, a number, or one in -ing or -ed: "you are {!<place>}"
///     ^ ^^ $ $$              begin and end of a sentence or clause, of the whole text
///
/// Soft words may stand anywhere between. Words that are quoted never match.
class CoachPattern {
public:
    /// Throws Error(Internal) when it can't be read.
    CoachPattern(std::string_view source, const WordLists& lists, CoachVocabulary& vocabulary);

    [[nodiscard]] std::optional<PatternMatch> matchAt(std::span<const Token> tokens, std::size_t start) const;
    [[nodiscard]] bool mayBeginWithAny() const { return m_anyFirst; }
    /// Sorted; meaningless when it may begin with any word.
    [[nodiscard]] const std::vector<WordId>& firstWords() const { return m_first; }

private:
    enum class Op {
        Word,
        NotWord,
        Any,
        Shape,
        Unknown,
        Split,
        Jump,
        SentenceBegin,
        TextBegin,
        ClauseEnd,
        TextEnd,
        Open,
        Close
    };

    struct Instruction {
        Op op = Op::Word;
        std::size_t target = 0; ///< Split: tried second; Jump: where to; else index of the set or shape
        bool acrossComma = true;
    };

    /// How a word begins and ends: "un*ed".
    struct Shape {
        std::string beginning;
        std::string ending;
    };

    class Compiler;
    class Matcher;

    void findFirstWords(std::size_t at);

    std::vector<Instruction> m_program;
    std::vector<std::vector<WordId>> m_sets; ///< sorted
    std::vector<Shape> m_shapes;
    std::vector<WordId> m_first;
    bool m_anyFirst = false;
};

} // namespace inglenook::exercises
