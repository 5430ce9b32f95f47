// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/deck.h"
#include "exercises/definition.h"
#include "exercises/loader.h"

#include <memory>
#include <string_view>
#include <vector>

namespace inglenook::exercises {

/// The exercise that a break begins with, at any step of every other one.
inline constexpr std::string_view kTimeOut = "time-out";

/// Every exercise and deck there is: ours, and those in the person's own folder. A bad file harms nothing else.
class Catalogue {
public:
    struct File {
        std::string name; ///< for faults and for the id: "mirror.toml"
        std::string text;
    };

    /// The built-in files of `language` ("en"); those must be without fault, else Error(Internal).
    [[nodiscard]] static Catalogue builtin(std::string_view language = "en");

    /// Adds files of a person; one with the id of ours is a fault.
    void addOwn(const std::vector<File>& exerciseFiles, const std::vector<File>& deckFiles = {});

    [[nodiscard]] const Definition* find(std::string_view id) const; ///< null when unknown
    /// In the order of families, then as the built-in list has them, own ones last.
    [[nodiscard]] const std::vector<std::shared_ptr<const Definition>>& all() const { return m_definitions; }
    [[nodiscard]] const std::vector<Deck>& decks() const { return m_decks; }
    [[nodiscard]] const Faults& faults() const { return m_faults; }

private:
    void addDeck(std::string_view name, std::string_view text);
    void addExercise(std::string_view name, std::string_view text, bool isOurs);
    void checkSuggestions(bool ofOurs);

    std::vector<std::shared_ptr<const Definition>> m_definitions;
    std::vector<Deck> m_decks;
    Faults m_faults;
};

} // namespace inglenook::exercises
