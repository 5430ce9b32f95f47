// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/coach.h"
#include "exercises/coach_pattern_set.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::exercises {

/// One thing that the coach can notice, as resources/coach/LANG.toml has it.
struct CoachRule {
    std::string id;
    std::set<CoachSlot> slots;
    CoachPatternSet patterns;
    CoachPatternSet unless; ///< a find that touches one of these is none
    /// The rule is silent when one of these stands anywhere: a time, a place, somebody's very words.
    CoachPatternSet silentWith;
    /// The rule is silent when more words than this are left beside the filler: then something definite is said.
    std::optional<int> mostRest;
    CoachPatternSet filler;
    std::string saw;
    std::string asks;
    std::vector<std::string> examples;
    bool offersWheel = false;
};

/// The words of the page before the field: "When you …".
struct CoachLead {
    std::vector<std::string> words;
    std::set<std::string, std::less<>> notBefore; ///< a text with such a first word begins by itself
};

/// Words for violence and fear. Whoever writes them is to be believed, not reworded: in these slots nothing is said.
struct CoachHarm {
    std::set<CoachSlot> slots;
    CoachPatternSet patterns;
};

struct CoachRules {
    Contractions contractions;
    CoachVocabulary vocabulary;
    CoachPatternSet soft;
    std::map<CoachSlot, CoachLead> leads;
    CoachHarm harm;
    std::vector<CoachRule> rules;

    /// Throws Error(Internal) when a rule is faulty.
    [[nodiscard]] static CoachRules builtin(std::string_view language);
};

} // namespace inglenook::exercises
