// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/coach_pattern.h"

#include <utility>

namespace inglenook::exercises {

/// Patterns in their order, found by the word that they may begin with: most words begin few of them.
class CoachPatternSet {
public:
    CoachPatternSet() = default;
    explicit CoachPatternSet(std::vector<CoachPattern> patterns);

    [[nodiscard]] bool empty() const { return m_patterns.empty(); }
    /// What each of them finds at `start`, in their order.
    [[nodiscard]] std::vector<PatternMatch> matchesAt(std::span<const Token> tokens, std::size_t start) const;
    /// Whether one of them begins at `start` and ends behind `place`.
    [[nodiscard]] bool reaches(std::span<const Token> tokens, std::size_t start, std::size_t place) const;
    /// What each of them finds, anywhere.
    [[nodiscard]] std::vector<PatternMatch> allMatches(std::span<const Token> tokens) const;

private:
    [[nodiscard]] std::vector<std::size_t> beginningWith(WordId word) const;

    std::vector<CoachPattern> m_patterns;
    std::vector<std::pair<WordId, std::size_t>> m_byFirst; ///< sorted
    std::vector<std::size_t> m_anyFirst;                   ///< those that may begin with every word
};

} // namespace inglenook::exercises
