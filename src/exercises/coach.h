// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/definition.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::exercises {

/// One thing the coach noticed. It explains itself and never blocks.
struct Hint {
    std::string rule;      ///< "always-never"
    std::size_t begin = 0; ///< bytes of the text that it is about
    std::size_t end = 0;
    std::string excerpt;
    std::string saw;                   ///< bold first sentence: "“Always” is easy to argue with."
    std::string asks;                  ///< one question or offer: "Is there one moment you have in mind?"
    std::vector<std::string> examples; ///< "instead of … → perhaps …", ours
    bool offersWheel = false;          ///< "and underneath?"
};

/// Plain rules from resources/coach/LANG.toml. Pure; the same text always gives the same hints.
class Coach {
public:
    [[nodiscard]] static Coach builtin(std::string_view language = "en");
    Coach(Coach&&) noexcept;
    Coach& operator=(Coach&&) noexcept;
    ~Coach();

    /// In the order of the text, at most one per rule. A few ms for 1,000 characters.
    [[nodiscard]] std::vector<Hint> read(CoachSlot slot, std::string_view text) const;

private:
    struct Rules;
    explicit Coach(std::unique_ptr<Rules> rules);
    std::unique_ptr<Rules> m_rules;
};

} // namespace inglenook::exercises
