// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "journal/typed_day.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::journal {

/// One condition of a search.
struct QueryTerm {
    enum class Kind { Words, Title, Tag, Author, Feeling, Exercise, Starred, FromExercise, Free, Picture };
    Kind kind = Kind::Words;
    std::string text;      ///< words, or the value of a filter; empty for Starred and what follows it
    bool excluded = false; ///< "-": must not be there
    bool isOpen = false;   ///< still being typed: its last word is only a beginning
    bool isPhrase = false; ///< in quotation marks
};

/// One condition on the day, on the wall where the entry was written.
struct DayTerm {
    std::optional<Date> from;   ///< on or after this day
    std::optional<Date> before; ///< earlier than this day
    bool excluded = false;      ///< must not lie between them
};

/// Something that was typed and can't be followed. The rest of the query counts.
struct QueryFault {
    enum class Kind {
        NotADay,      ///< after:soon
        NotAProperty, ///< is:green
        NoSuchTag,    ///< the following are found out by Search: nothing can have them
        NoSuchPerson,
        NoSuchExercise,
        TooLong, ///< only the beginning counts
    };
    Kind kind = Kind::NotADay;
    std::string written;       ///< as it was typed: "after:soon"
    std::string value;         ///< "soon"; empty while nothing is typed behind the colon
    bool isUnfinished = false; ///< it stands last and may still become something
};

/// What a person typed into the search field, taken apart. Any text is a valid query: docs/user-guide.md has all of it.
///
/// Words are all looked for; "…" is a phrase; - in front of anything: without it. title:, tag:, by:, feeling: and in:
/// take a word or a phrase; is: takes starred, exercise or free; has: takes picture; on:, after: and before: take days
/// as typed_day.h reads them ("before" excludes the day, "after" includes it).
struct Query {
    std::vector<QueryTerm> terms;
    std::vector<DayTerm> days;
    std::vector<QueryFault> faults;

    [[nodiscard]] bool isEmpty() const { return terms.empty() && days.empty(); }
};

[[nodiscard]] Query parseQuery(std::string_view text, Date today, const DayNames& names = DayNames::english());

/// A part of a query as it stands in the text: from its minus or its first letter to its end.
struct QueryPart {
    std::size_t begin = 0; ///< bytes
    std::size_t end = 0;
    std::string_view operatorName; ///< "tag", in small letters, also for is: and on:; empty for words
    std::string_view value;        ///< without its quotation marks
    bool excluded = false;
    bool isQuoted = false;
    bool isClosed = true; ///< false: a quotation mark is open
};

/// Valid UTF-8 only; the parts point into it.
[[nodiscard]] std::vector<QueryPart> partsOf(std::string_view text);

/// The operators, as they are typed, with their colon.
[[nodiscard]] const std::vector<std::string>& queryOperators();

} // namespace inglenook::journal
