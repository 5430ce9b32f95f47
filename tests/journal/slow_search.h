// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace inglenook::test {

/// A search that is right because it is simple: it looks at every entry, and knows of its words what they are because
/// it has chosen them itself from a small table. It shares no code with the search of the journal.

/// A word of the table in one of its spellings.
struct SlowWord {
    enum class Kind { Plain, Korean, Spaceless, Emoji };
    Kind kind = Kind::Plain;
    std::vector<std::string> written; ///< ways to write it that are all the same word
    /// What it is looked for by: its folded words; for Spaceless its letters, for Emoji its sign.
    std::vector<std::string> folded;
};

struct SlowToken {
    std::string folded;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Text made of words of the table.
struct SlowText {
    std::string text;
    std::vector<SlowToken> tokens; ///< of Plain and Korean words

    void add(const SlowWord& word, std::size_t spelling, const std::string& space);
};

struct SlowDay {
    int year = 0;
    int month = 0;
    int day = 0;
    friend auto operator<=>(const SlowDay&, const SlowDay&) = default;
};

struct SlowEntry {
    int number = 0; ///< in the order of time
    SlowText title;
    SlowText text;
    std::vector<std::string> tags;     ///< as in tagTable()
    std::vector<std::string> feelings; ///< as in feelingTable()
    int author = 0;                    ///< 0 together, 1 Alex, 2 Sam
    std::string exercise;
    bool starred = false;
    SlowDay day;
};

/// One condition and how it was typed.
struct SlowTerm {
    enum class Kind { Words, Spaceless, Emoji, Tag, Author, Feeling, Exercise, Starred, FromExercise, Free, Day };
    Kind kind = Kind::Words;
    bool inTitle = false;
    bool excluded = false;
    bool isOpen = false;              ///< Words, Tag, Feeling: the last word is a beginning
    std::vector<std::string> folded;  ///< Words: in a row; else one value
    std::vector<std::string> choices; ///< Exercise: ids; Feeling: also all of these words
    int author = 0;
    SlowDay from;
    SlowDay end; ///< Day: from <= day < end
    std::string typed;
};

const std::vector<SlowWord>& wordTable();
const std::vector<SlowWord>& gluedTable(); ///< written without a space before a spaceless word

using Random = std::mt19937;
int below(Random& random, int count);

SlowEntry randomEntry(Random& random, int number);
std::vector<SlowTerm> randomQuery(Random& random);
std::string typed(const std::vector<SlowTerm>& query);

bool holds(const std::vector<SlowTerm>& query, const SlowEntry& entry);
/// Byte ranges of what is marked in a title or a text.
std::vector<std::pair<std::size_t, std::size_t>> marks(const std::vector<SlowTerm>& query, const SlowText& text,
                                                       bool isTitle);

} // namespace inglenook::test
