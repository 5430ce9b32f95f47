// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/slow_search.h"

#include <algorithm>

namespace inglenook::test {
namespace {

using Kind = SlowTerm::Kind;
using Ranges = std::vector<std::pair<std::size_t, std::size_t>>;

bool begins(const std::string& word, const std::string& beginning)
{
    return word.compare(0, beginning.size(), beginning) == 0;
}

Ranges placesOfWords(const SlowTerm& term, const SlowText& text)
{
    Ranges places;
    const auto& wanted = term.folded;
    for (std::size_t i = 0; i + wanted.size() <= text.tokens.size(); ++i) {
        bool fits = true;
        for (std::size_t k = 0; k < wanted.size(); ++k) {
            const auto& word = text.tokens[i + k].folded;
            const bool isBeginning = term.isOpen && k + 1 == wanted.size();
            fits = fits && (isBeginning ? begins(word, wanted[k]) : word == wanted[k]);
        }
        if (fits)
            places.emplace_back(text.tokens[i].begin, text.tokens[i + wanted.size() - 1].end);
    }
    return places;
}

Ranges placesOfText(const std::string& wanted, const std::string& text)
{
    Ranges places;
    for (auto at = text.find(wanted); at != std::string::npos; at = text.find(wanted, at + wanted.size()))
        places.emplace_back(at, at + wanted.size());
    return places;
}

Ranges placesIn(const SlowTerm& term, const SlowText& text)
{
    if (term.kind == Kind::Words)
        return placesOfWords(term, text);
    return placesOfText(term.folded.front(), text.text);
}

SlowText wordsOfPlain(const std::string& line)
{
    // Tags and feelings of the table are plain small words with single spaces, or one spaceless word.
    SlowText text;
    std::size_t begin = 0;
    while (begin <= line.size()) {
        const auto end = std::min(line.find(' ', begin), line.size());
        text.tokens.push_back({line.substr(begin, end - begin), begin, end});
        begin = end + 1;
    }
    text.text = line;
    return text;
}

bool hasFeeling(const SlowTerm& term, const std::string& feeling)
{
    if (std::find(term.choices.begin(), term.choices.end(), feeling) != term.choices.end())
        return true;
    const auto words = wordsOfPlain(feeling);
    const auto places = placesOfWords(term, words);
    return !places.empty() && places.front().first == 0;
}

bool isThere(const SlowTerm& term, const SlowEntry& entry)
{
    switch (term.kind) {
    case Kind::Tag:
        return std::any_of(entry.tags.begin(), entry.tags.end(), [&](const std::string& tag) {
            return term.isOpen ? begins(tag, term.folded.front()) : tag == term.folded.front();
        });
    case Kind::Author:
        return entry.author == term.author;
    case Kind::Feeling:
        return std::any_of(entry.feelings.begin(), entry.feelings.end(),
                           [&](const std::string& feeling) { return hasFeeling(term, feeling); });
    case Kind::Exercise:
        return std::find(term.choices.begin(), term.choices.end(), entry.exercise) != term.choices.end();
    case Kind::Starred:
        return entry.starred;
    case Kind::FromExercise:
        return !entry.exercise.empty();
    case Kind::Free:
        return entry.exercise.empty();
    case Kind::Day:
        return term.from <= entry.day && entry.day < term.end;
    default:
        break;
    }
    if (!placesIn(term, entry.title).empty())
        return true;
    if (term.inTitle)
        return false;
    const auto hasPlain = [&](const std::string& line) { return !placesIn(term, wordsOfPlain(line)).empty(); };
    return !placesIn(term, entry.text).empty() || std::any_of(entry.tags.begin(), entry.tags.end(), hasPlain) ||
           std::any_of(entry.feelings.begin(), entry.feelings.end(), hasPlain);
}

} // namespace

void SlowText::add(const SlowWord& word, std::size_t spelling, const std::string& space)
{
    if (!text.empty())
        text += space;
    const auto& form = word.written[spelling % word.written.size()];
    if (word.kind == SlowWord::Kind::Spaceless)
        tokens.push_back({}); // words on both sides of it are not in a row
    if (word.kind == SlowWord::Kind::Plain || word.kind == SlowWord::Kind::Korean) {
        // Several words stand for one with an apostrophe: it is one byte or three.
        std::size_t at = text.size();
        for (std::size_t i = 0; i < word.folded.size(); ++i) {
            const auto mark = form.find_first_of("'\xE2", at - text.size());
            const bool isLast = i + 1 == word.folded.size();
            const auto end = isLast ? text.size() + form.size() : text.size() + mark;
            tokens.push_back({word.folded[i], at, end});
            at = end + (isLast ? 0 : form[mark] == '\'' ? 1 : 3);
        }
    }
    text += form;
}

bool holds(const std::vector<SlowTerm>& query, const SlowEntry& entry)
{
    return std::all_of(query.begin(), query.end(),
                       [&](const SlowTerm& term) { return isThere(term, entry) != term.excluded; });
}

Ranges marks(const std::vector<SlowTerm>& query, const SlowText& text, bool isTitle)
{
    Ranges all;
    for (const auto& term : query) {
        const bool isWords = term.kind == Kind::Words || term.kind == Kind::Spaceless || term.kind == Kind::Emoji ||
                             term.kind == Kind::Feeling;
        if (!isWords || term.excluded || (term.inTitle && !isTitle))
            continue;
        auto asWords = term;
        if (term.kind == Kind::Feeling)
            asWords.kind = Kind::Words;
        // One letter alone is no beginning of a word.
        if (term.kind == Kind::Feeling && term.folded.size() == 1 && term.folded.front().size() == 1)
            asWords.isOpen = false;
        const auto places = placesIn(asWords, text);
        all.insert(all.end(), places.begin(), places.end());
    }
    std::sort(all.begin(), all.end());
    Ranges joined;
    for (const auto& range : all) {
        if (!joined.empty() && range.first < joined.back().second)
            joined.back().second = std::max(joined.back().second, range.second);
        else
            joined.push_back(range);
    }
    return joined;
}

} // namespace inglenook::test
