// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::exercises {

using WordId = int;
inline constexpr WordId kUnknownWord = -1;

/// Every word that a rule mentions, numbered, so that matching compares numbers.
class CoachVocabulary {
public:
    WordId add(std::string_view word);
    [[nodiscard]] WordId find(std::string_view word) const;
    /// The same, or the one word that is a slip of the finger away: "alwyas".
    [[nodiscard]] WordId nearest(std::string_view word) const;
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }

private:
    std::map<std::string, WordId, std::less<>> m_ids;
};

enum class Pause { None, Comma, Sentence };

/// One word as the rules see it: lower case, plain apostrophe, contractions taken apart ("don’t" is two tokens that
/// share their bytes). Words of the slot's own beginning ("When you …") have no bytes.
struct Token {
    std::string word;
    WordId id = kUnknownWord;
    std::size_t begin = 0;
    std::size_t end = 0;
    Pause before = Pause::None; ///< what stands between this word and the one before
    bool typed = true;
    bool soft = false;   ///< "really", "just", "so": rules look past it
    bool quoted = false; ///< somebody's words, repeated: "you said ‘never mind’"
    bool name = false;   ///< begins with a capital within a sentence: "at Ada’s"
};

using Contractions = std::map<std::string, std::vector<std::string>, std::less<>>;

/// Any bytes are fine; what is not well-formed UTF-8 is taken as a gap between words.
[[nodiscard]] std::vector<Token> tokensOf(std::string_view text, const Contractions& contractions);

} // namespace inglenook::exercises
