// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/coach_pattern_set.h"

#include <algorithm>

namespace inglenook::exercises {

CoachPatternSet::CoachPatternSet(std::vector<CoachPattern> patterns) : m_patterns{std::move(patterns)}
{
    for (std::size_t i = 0; i < m_patterns.size(); ++i) {
        if (m_patterns[i].mayBeginWithAny()) {
            m_anyFirst.push_back(i);
            continue;
        }
        for (const auto word : m_patterns[i].firstWords())
            m_byFirst.emplace_back(word, i);
    }
    std::sort(m_byFirst.begin(), m_byFirst.end());
    m_byFirst.erase(std::unique(m_byFirst.begin(), m_byFirst.end()), m_byFirst.end());
}

std::vector<std::size_t> CoachPatternSet::beginningWith(WordId word) const
{
    auto indices = m_anyFirst;
    const auto any = static_cast<std::ptrdiff_t>(indices.size());
    for (auto at = std::lower_bound(m_byFirst.begin(), m_byFirst.end(), std::pair{word, std::size_t{0}});
         at != m_byFirst.end() && at->first == word; ++at)
        indices.push_back(at->second);
    std::inplace_merge(indices.begin(), indices.begin() + any, indices.end());
    return indices;
}

std::vector<PatternMatch> CoachPatternSet::matchesAt(std::span<const Token> tokens, std::size_t start) const
{
    std::vector<PatternMatch> found;
    for (const auto index : beginningWith(tokens[start].id))
        if (const auto match = m_patterns[index].matchAt(tokens, start))
            found.push_back(*match);
    return found;
}

bool CoachPatternSet::reaches(std::span<const Token> tokens, std::size_t start, std::size_t place) const
{
    const auto indices = beginningWith(tokens[start].id);
    return std::any_of(indices.begin(), indices.end(), [&](std::size_t index) {
        const auto match = m_patterns[index].matchAt(tokens, start);
        return match && match->end > place;
    });
}

std::vector<PatternMatch> CoachPatternSet::allMatches(std::span<const Token> tokens) const
{
    std::vector<PatternMatch> found;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const auto here = matchesAt(tokens, at);
        found.insert(found.end(), here.begin(), here.end());
    }
    return found;
}

} // namespace inglenook::exercises
