// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/slow_search.h"

#include <algorithm>
#include <array>

namespace inglenook::test {
namespace {

using Kind = SlowTerm::Kind;
using Words = std::vector<std::string>;

const Words kTags{"home", "slow days", "slow", "été", "work", "海辺"};
const Words kTagsTyped{"Home", "SLOW days", "Slow", "ÉTÉ", "WORK", "海辺"};
const Words kFeelings{"lonely", "let down", "glad", "own word"};

struct KnownExercise {
    std::string typed;
    Words ids;
};

const std::vector<KnownExercise> kExercises{{"mirror", {"mirror"}},        {"THE", {"mirror"}},
                                            {"check", {"check-in"}},       {"check-in", {"check-in"}},
                                            {"old", {"old-one"}},          {"\"the mirror\"", {"mirror"}},
                                            {"\"in week\"", {"check-in"}}, {"nothing", {}}};

template <typename List>
const auto& oneOf(Random& random, const List& list)
{
    return list[static_cast<std::size_t>(below(random, static_cast<int>(list.size())))];
}

std::string quoted(Random& random, const std::string& text)
{
    constexpr std::array<std::array<const char*, 2>, 3> kMarks{
        {{"\"", "\""}, {"\u201C", "\u201D"}, {"\u00AB", "\u00BB"}}};
    const auto& marks = oneOf(random, kMarks);
    return marks[0] + text + marks[1];
}

/// The first letters of a folded word, in whole characters.
std::string beginning(Random& random, const std::string& word)
{
    auto length = static_cast<std::size_t>(below(random, static_cast<int>(word.size()))) + 1;
    while (length < word.size() && (static_cast<unsigned char>(word[length]) & 0xC0U) == 0x80)
        ++length;
    return word.substr(0, length);
}

std::size_t letters(const std::string& word)
{
    return static_cast<std::size_t>(std::count_if(
        word.begin(), word.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

SlowTerm wordTerm(Random& random, bool isLast)
{
    const auto& word = oneOf(random, wordTable());
    SlowTerm term;
    term.inTitle = below(random, 5) == 0;
    switch (word.kind) {
    case SlowWord::Kind::Spaceless: {
        const auto begin = static_cast<std::size_t>(below(random, static_cast<int>(word.folded.size())));
        const auto count = static_cast<std::size_t>(below(random, static_cast<int>(word.folded.size() - begin))) + 1;
        std::string part;
        for (std::size_t i = begin; i < begin + count; ++i)
            part += word.folded[i];
        term.kind = Kind::Spaceless;
        term.folded = {part};
        term.typed = part;
        break;
    }
    case SlowWord::Kind::Emoji:
        term.kind = Kind::Emoji;
        term.folded = word.folded;
        term.typed = oneOf(random, word.written);
        break;
    default:
        term.folded = word.folded;
        term.typed = oneOf(random, word.written);
        term.isOpen = isLast || word.kind == SlowWord::Kind::Korean;
        if (isLast && term.folded.size() == 1 && below(random, 2) == 0) {
            term.folded = {beginning(random, word.folded.front())};
            term.typed = term.folded.front();
            term.isOpen = letters(term.typed) > 1;
        } else if (below(random, 4) == 0) {
            term.isOpen = false;
            term.typed = quoted(random, term.typed);
        }
        break;
    }
    if (term.inTitle)
        term.typed = "title:" + term.typed;
    return term;
}

SlowTerm phraseTerm(Random& random)
{
    SlowTerm term;
    for (int i = 0; i < 2; ++i) {
        const SlowWord* word = nullptr;
        do
            word = &oneOf(random, wordTable());
        while (word->kind != SlowWord::Kind::Plain);
        term.folded.insert(term.folded.end(), word->folded.begin(), word->folded.end());
        term.typed += (i == 0 ? "" : " ") + oneOf(random, word->written);
    }
    term.inTitle = below(random, 5) == 0;
    term.typed = (term.inTitle ? "title:" : "") + quoted(random, term.typed);
    return term;
}

SlowTerm tagTerm(Random& random, bool isLast)
{
    SlowTerm term;
    term.kind = Kind::Tag;
    const auto place = static_cast<std::size_t>(below(random, static_cast<int>(kTags.size())));
    term.folded = {kTags[place]};
    const bool hasSpace = kTags[place].find(' ') != std::string::npos;
    if (isLast && !hasSpace && below(random, 2) == 0) {
        term.folded = {beginning(random, kTags[place])};
        term.isOpen = true;
        term.typed = "tag:" + term.folded.front();
        return term;
    }
    term.typed = "tag:" + quoted(random, kTagsTyped[place]);
    return term;
}

SlowTerm feelingTerm(Random& random, bool isLast)
{
    SlowTerm term;
    term.kind = Kind::Feeling;
    switch (below(random, 4)) {
    case 0:
        term.folded = {"sad"};
        term.choices = {"lonely", "let down"};
        break;
    case 1:
        term.folded = {"let", "down"};
        break;
    case 2:
        term.folded = {isLast ? "lo" : "lonely"};
        break;
    default:
        term.folded = {"glad"};
        break;
    }
    std::string text;
    for (const auto& word : term.folded)
        text += (text.empty() ? "" : " ") + word;
    const bool isQuoted = term.folded.size() > 1;
    term.typed = "feeling:" + (isQuoted ? quoted(random, text) : text);
    term.isOpen = isLast && !isQuoted;
    return term;
}

std::string padded(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

SlowTerm dayTerm(Random& random)
{
    SlowTerm term;
    term.kind = Kind::Day;
    SlowDay first{2023 + below(random, 4), 1 + below(random, 12), 1 + below(random, 28)};
    SlowDay end = first;
    auto text = std::to_string(first.year);
    switch (below(random, 3)) {
    case 0:
        first = {first.year, 1, 1};
        end = {first.year + 1, 1, 1};
        break;
    case 1:
        text += "-" + padded(first.month);
        first.day = 1;
        end = first.month == 12 ? SlowDay{first.year + 1, 1, 1} : SlowDay{first.year, first.month + 1, 1};
        break;
    default:
        text += "-" + padded(first.month) + "-" + padded(first.day);
        end.day += 1; // days are compared, not counted: 29 February may be no day
        break;
    }
    switch (below(random, 3)) {
    case 0:
        term.typed = "after:" + text;
        term.from = first;
        term.end = {9999, 0, 0};
        break;
    case 1:
        term.typed = "before:" + text;
        term.end = first;
        break;
    default:
        term.typed = "on:" + text;
        term.from = first;
        term.end = end;
        break;
    }
    return term;
}

SlowTerm propertyTerm(Random& random)
{
    SlowTerm term;
    switch (below(random, 5)) {
    case 0:
        term.kind = Kind::Starred;
        term.typed = below(random, 2) == 0 ? "is:starred" : "starred:";
        break;
    case 1:
        term.kind = Kind::FromExercise;
        term.typed = "is:exercise";
        break;
    case 2:
        term.kind = Kind::Free;
        term.typed = "IS:free";
        break;
    case 3: {
        const auto& exercise = oneOf(random, kExercises);
        term.kind = Kind::Exercise;
        term.choices = exercise.ids;
        term.typed = "in:" + exercise.typed;
        break;
    }
    default:
        term.kind = Kind::Author;
        term.author = below(random, 3);
        term.typed = std::array{"by:together", "by:alex", "by:SAM"}.at(static_cast<std::size_t>(term.author));
        break;
    }
    return term;
}

SlowText randomText(Random& random, int words)
{
    constexpr std::array kSpaces{" ", ", ", "; ", " \u2014 "};
    SlowText text;
    for (int i = 0; i < words; ++i) {
        const auto spelling = static_cast<std::size_t>(below(random, 8));
        if (below(random, 12) == 0) {
            text.add(oneOf(random, gluedTable()), spelling, oneOf(random, kSpaces));
            text.add(wordTable().back(), 0, "");
        } else {
            text.add(oneOf(random, wordTable()), spelling, oneOf(random, kSpaces));
        }
    }
    return text;
}

} // namespace

int below(Random& random, int count)
{
    return static_cast<int>(random() % static_cast<unsigned>(count));
}

SlowEntry randomEntry(Random& random, int number)
{
    SlowEntry entry;
    entry.number = number;
    entry.title = randomText(random, 1 + below(random, 3));
    entry.text = randomText(random, below(random, 9));
    for (const auto& tag : kTags)
        if (below(random, 6) == 0)
            entry.tags.push_back(tag);
    for (const auto& feeling : kFeelings)
        if (below(random, 6) == 0)
            entry.feelings.push_back(feeling);
    entry.author = below(random, 3);
    constexpr std::array kHere{"", "", "mirror", "check-in", "old-one"};
    entry.exercise = oneOf(random, kHere);
    entry.starred = below(random, 4) == 0;
    return entry;
}

std::vector<SlowTerm> randomQuery(Random& random)
{
    std::vector<SlowTerm> query;
    const int count = 1 + below(random, 3);
    for (int i = 0; i < count; ++i) {
        const bool isLast = i + 1 == count;
        SlowTerm term;
        switch (below(random, 10)) {
        case 0:
            term = phraseTerm(random);
            break;
        case 1:
            term = tagTerm(random, isLast);
            break;
        case 2:
            term = feelingTerm(random, isLast);
            break;
        case 3:
            term = dayTerm(random);
            break;
        case 4:
        case 5:
            term = propertyTerm(random);
            break;
        default:
            term = wordTerm(random, isLast);
            break;
        }
        term.excluded = below(random, 4) == 0;
        query.push_back(std::move(term));
    }
    return query;
}

std::string typed(const std::vector<SlowTerm>& query)
{
    std::string text;
    for (const auto& term : query)
        text += (text.empty() ? "" : " ") + std::string{term.excluded ? "-" : ""} + term.typed;
    return text;
}

} // namespace inglenook::test
