// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/coach_pattern.h"

namespace inglenook::exercises {

/// Turns the text of a pattern into the steps that CoachPattern runs.
class CoachPattern::Compiler {
public:
    Compiler(const WordLists& lists, CoachVocabulary& vocabulary, std::vector<Instruction>& program,
             std::vector<std::vector<WordId>>& sets, std::vector<Shape>& shapes)
        : m_lists{lists},
          m_vocabulary{vocabulary},
          m_program{program},
          m_sets{sets},
          m_shapes{shapes}
    {
    }

    void compile(std::string_view source);

private:
    using Pieces = std::vector<std::string>;

    void sequence(std::span<const std::string> pieces);
    void piece(const std::string& text);
    /// Any of the phrases; those of one word become one set.
    void alternatives(const Pieces& phrases);
    void anyBut(const Pieces& words);
    void addForms(std::vector<WordId>& ids, const std::string& word);
    void shape(const std::string& text);
    void gap(std::size_t most);
    void emit(Op op, std::size_t target = 0);
    [[nodiscard]] Pieces entriesOf(const std::string& text) const;

    const WordLists& m_lists;
    CoachVocabulary& m_vocabulary;
    std::vector<Instruction>& m_program;
    std::vector<std::vector<WordId>>& m_sets;
    std::vector<Shape>& m_shapes;
};

} // namespace inglenook::exercises
