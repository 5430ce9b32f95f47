// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/query.h"
#include "journal/tokenizer.h"

#include <string>
#include <vector>

namespace inglenook::journal {

/// A piece of what is looked for, written in one way. The index is asked for it and a found text is marked by it, both
/// in the same sense.
struct WordsPiece {
    enum class Kind {
        Words,     ///< words in a row, with spaces between them
        Spaceless, ///< found anywhere in a run of such characters
        Emoji,     ///< whatever its skin
    };
    Kind kind = Kind::Words;
    std::string text;
    bool isOpen = false; ///< Words: the last one is only a beginning
};

/// All of them must be there. Empty where the text has nothing to look for.
///
/// A beginning of one letter is looked for as a word: nearly every entry has it. Korean words outside of quotation
/// marks are beginnings, since their endings are written without a space.
[[nodiscard]] std::vector<WordsPiece> piecesOf(const QueryTerm& term, const Tokenizer& tokenizer);

} // namespace inglenook::journal
