// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/coach.h"

#include "base/text.h"
#include "exercises/coach_rules.h"

#include <algorithm>
#include <limits>

namespace inglenook::exercises {

struct Coach::Rules : CoachRules {};

namespace {

constexpr std::size_t kLongestExcerpt = 40; ///< code points shown in a hint
constexpr std::size_t kFurthestExcuse = 8;  ///< words before a find where an exception may begin
constexpr std::string_view kExcerptMark = "{excerpt}";

/// The text of one slot, made ready for the rules.
std::vector<Token> prepared(const CoachRules& rules, CoachSlot slot, std::string_view text)
{
    auto tokens = tokensOf(text, rules.contractions);
    const auto lead = rules.leads.find(slot);
    if (lead != rules.leads.end() && !tokens.empty() && !lead->second.notBefore.contains(tokens.front().word)) {
        tokens.front().before = Pause::None;
        std::vector<Token> before;
        for (const auto& word : lead->second.words)
            before.push_back({word, kUnknownWord, 0, 0, Pause::None, false});
        before.front().before = Pause::Sentence;
        tokens.insert(tokens.begin(), before.begin(), before.end());
    }
    for (auto& token : tokens)
        token.id = rules.vocabulary.nearest(token.word);
    for (const auto& match : rules.soft.allMatches(tokens))
        for (auto i = match.begin; i < match.end; ++i)
            tokens[i].soft = true;
    return tokens;
}

bool isExcused(const CoachRule& rule, std::span<const Token> tokens, const PatternMatch& match)
{
    const auto from = match.begin > kFurthestExcuse ? match.begin - kFurthestExcuse : 0;
    for (auto at = from; at < match.end; ++at)
        if (rule.unless.reaches(tokens, at, match.begin))
            return true;
    return false;
}

/// Words that are neither soft nor filler: those that say something definite.
int restOf(const CoachRule& rule, std::span<const Token> tokens)
{
    std::vector<bool> counted(tokens.size(), false);
    for (const auto& match : rule.filler.allMatches(tokens))
        std::fill(counted.begin() + static_cast<std::ptrdiff_t>(match.begin),
                  counted.begin() + static_cast<std::ptrdiff_t>(match.end), true);
    int rest = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        rest += !counted[i] && !tokens[i].soft && tokens[i].typed ? 1 : 0;
    return rest;
}

bool hasAny(const CoachPatternSet& patterns, std::span<const Token> tokens)
{
    for (std::size_t at = 0; at < tokens.size(); ++at)
        if (tokens[at].typed && patterns.reaches(tokens, at, at))
            return true;
    return false;
}

/// Somebody's very words and a name are as definite as any word of the list.
bool isSilenced(const CoachRule& rule, std::span<const Token> tokens)
{
    return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) { return token.quoted || token.name; }) ||
           hasAny(rule.silentWith, tokens);
}

std::optional<PatternMatch> firstFind(const CoachRule& rule, std::span<const Token> tokens)
{
    if (!rule.silentWith.empty() && isSilenced(rule, tokens))
        return std::nullopt;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        for (const auto& match : rule.patterns.matchesAt(tokens, at)) {
            if (!tokens[match.end - 1].typed || isExcused(rule, tokens, match))
                continue;
            if (rule.mostRest && restOf(rule, tokens) > *rule.mostRest)
                return std::nullopt;
            return match;
        }
    }
    return std::nullopt;
}

std::string shortened(std::string_view excerpt)
{
    auto line = singleLine(toValidUtf8(excerpt));
    if (codePointCount(line) > kLongestExcerpt)
        line = std::string{trimmed(firstCodePoints(line, kLongestExcerpt - 2))} + " …";
    return line;
}

/// Puts the person's words into the sentence, with a capital where they begin it.
std::string withExcerpt(std::string sentence, std::string excerpt)
{
    for (auto at = sentence.find(kExcerptMark); at != std::string::npos; at = sentence.find(kExcerptMark, at)) {
        auto words = excerpt;
        if (at <= std::string_view{"“"}.size() && !words.empty() && words[0] >= 'a' && words[0] <= 'z')
            words[0] = static_cast<char>(words[0] - 'a' + 'A');
        sentence.replace(at, kExcerptMark.size(), words);
        at += words.size();
    }
    return sentence;
}

Hint hintOf(const CoachRule& rule, std::span<const Token> tokens, const PatternMatch& match, std::string_view text)
{
    auto first = std::min(match.shownBegin, match.end - 1);
    const auto last = std::max(match.shownEnd, first + 1) - 1;
    while (first < last && !tokens[first].typed)
        ++first;
    Hint hint;
    hint.rule = rule.id;
    hint.begin = tokens[first].begin;
    hint.end = tokens[last].end;
    hint.excerpt = std::string{text.substr(hint.begin, hint.end - hint.begin)};
    hint.saw = withExcerpt(rule.saw, shortened(hint.excerpt));
    hint.asks = rule.asks;
    hint.examples = rule.examples;
    hint.offersWheel = rule.offersWheel;
    return hint;
}

} // namespace

Coach::Coach(std::unique_ptr<Rules> rules) : m_rules{std::move(rules)} {}
Coach::Coach(Coach&&) noexcept = default;
Coach& Coach::operator=(Coach&&) noexcept = default;
Coach::~Coach() = default;

Coach Coach::builtin(std::string_view language)
{
    return Coach{std::make_unique<Rules>(Rules{CoachRules::builtin(language)})};
}

std::vector<Hint> Coach::read(CoachSlot slot, std::string_view text) const
{
    std::vector<Hint> hints;
    if (slot == CoachSlot::None)
        return hints;
    const auto tokens = prepared(*m_rules, slot, text);
    if (m_rules->harm.slots.contains(slot) && hasAny(m_rules->harm.patterns, tokens))
        return hints;
    for (const auto& rule : m_rules->rules) {
        const bool seen =
            std::any_of(hints.begin(), hints.end(), [&](const Hint& hint) { return hint.rule == rule.id; });
        // "Too vague" is said only when nothing else is.
        const bool lastResort = (rule.mostRest || !rule.silentWith.empty()) && !hints.empty();
        if (seen || lastResort || !rule.slots.contains(slot))
            continue;
        if (const auto match = firstFind(rule, tokens))
            hints.push_back(hintOf(rule, tokens, *match, text));
    }
    std::stable_sort(hints.begin(), hints.end(), [](const Hint& a, const Hint& b) { return a.begin < b.begin; });
    return hints;
}

} // namespace inglenook::exercises
