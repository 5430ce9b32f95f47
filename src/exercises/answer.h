// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace inglenook::exercises {

/// How strong a feeling is: the ring of the wheel it was picked from, or Unsaid for one's own word.
enum class Intensity { Unsaid, Little, ALot };

struct FeelingPick {
    std::string word;   ///< as shown: "lonely"
    std::string family; ///< key such as "sad"; empty for a word that is not on the wheel
    Intensity intensity = Intensity::Unsaid;
    friend bool operator==(const FeelingPick&, const FeelingPick&) = default;
};

/// What one person gave in one step. All parts may be empty: a step can be done aloud or skipped.
struct Answer {
    std::string text;
    std::vector<FeelingPick> feelings;
    std::optional<int> scale;          ///< 0 to 10
    std::map<std::string, int> scales; ///< Scales: item id -> 0 to 10
    std::vector<std::string> days;     ///< Commit: "2026-12-01" or "2026-12-01T20:30", the earliest first
    std::vector<std::string> choices;  ///< option ids; Confirm: "yes" or "not-quite"; Match: "id=maybe" while private,
                                       ///< then mutual ids only; Deck: card
    std::map<std::string, std::string> slots; ///< template slot id -> typed words

    [[nodiscard]] bool isEmpty() const
    {
        return text.empty() && feelings.empty() && !scale && scales.empty() && days.empty() && choices.empty() &&
               slots.empty();
    }
    friend bool operator==(const Answer&, const Answer&) = default;
};

/// An answer together with its place in the run.
struct GivenAnswer {
    std::string step;
    int participant = 0; ///< index into the run's participants; -1: both together
    int round = 0;       ///< 0 first, 1 after the swap
    int attempt = 0;     ///< 0 first, more each time the step comes again: "Not quite", a further card
    Answer answer;
    friend bool operator==(const GivenAnswer&, const GivenAnswer&) = default;
};

} // namespace inglenook::exercises
