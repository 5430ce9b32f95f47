// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/deck.h"
#include "exercises/definition.h"
#include "exercises/loader.h"
#include "exercises/toml_writer.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace inglenook::exercises {

/// A file, and what each of its lines belongs to: the first is number 1.
struct WrittenFile {
    std::string text;
    std::vector<WrittenLine> lines;

    /// Nothing in particular for a line that isn't there.
    [[nodiscard]] WrittenLine at(int line) const;
};

/// The file of an exercise, in the form of our own files: loadDefinition() makes the same of it again. One that is not
/// valid is written too, as far as its kinds of steps have keys for it; the loader then says what is wrong.
[[nodiscard]] WrittenFile writeDefinition(const Definition& definition, const Comments& comments = {});
/// The same for a deck and loadDeck(): as a file has it, without what a journal adds.
[[nodiscard]] std::string writeDeck(const Deck& deck, const Comments& comments = {});

/// The same file in the form of our own, with its comments. Faults where it has any: nothing is guessed.
[[nodiscard]] std::variant<std::string, Faults> formatDefinition(std::string_view fileName, std::string_view toml);
[[nodiscard]] std::variant<std::string, Faults> formatDeck(std::string_view fileName, std::string_view toml);

} // namespace inglenook::exercises
