// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/answer.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::exercises {

struct FeelingWord {
    std::string word;
    std::string meaning; ///< one plain sentence of ours
    Intensity intensity = Intensity::Little;
    std::vector<std::string> underneath; ///< words that may lie under this one
};

struct FeelingFamily {
    std::string key;                ///< "sad"
    std::string title;              ///< "Sad"
    std::vector<FeelingWord> words; ///< three a little, then three a lot, clockwise
};

/// Our own wheel: eight families in clockwise order from twelve o'clock, two rings.
class FeelingsVocabulary {
public:
    [[nodiscard]] static FeelingsVocabulary builtin(std::string_view language = "en");

    [[nodiscard]] const std::vector<FeelingFamily>& families() const { return m_families; }
    [[nodiscard]] const FeelingFamily* family(std::string_view key) const;
    /// By the word as shown, any case.
    [[nodiscard]] const FeelingWord* find(std::string_view word) const;
    [[nodiscard]] const FeelingFamily* familyOf(std::string_view word) const;
    [[nodiscard]] FeelingPick pick(std::string_view word) const; ///< one's own word gets no family

private:
    std::vector<FeelingFamily> m_families;
};

} // namespace inglenook::exercises
