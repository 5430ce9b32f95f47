// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/filter_marks.h"

#include "base/text.h"
#include "journal/fold.h"
#include "journal/row.h"
#include "journal/search_words.h"

#include <algorithm>

namespace inglenook::journal {
namespace {

constexpr int kMostTags = 256;

// One step to the next exercise each: never through the entries.
constexpr const char* kExercisesHere =
    "WITH RECURSIVE here (exercise) AS (SELECT min(exercise) FROM entries INDEXED BY entries_by_exercise "
    "WHERE exercise IS NOT NULL UNION ALL SELECT (SELECT min(exercise) FROM entries INDEXED BY entries_by_exercise "
    "WHERE exercise > here.exercise) FROM here WHERE here.exercise IS NOT NULL) "
    "SELECT exercise FROM here WHERE exercise IS NOT NULL";

std::vector<std::string> wordsOf(const std::string& line)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : line + " ") {
        if (c != ' ' && c != '-') {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

} // namespace

bool hasWordBeginning(std::string_view text, std::string_view beginning)
{
    for (auto at = text.find(beginning); at != std::string_view::npos; at = text.find(beginning, at + 1))
        if (at == 0 || text[at - 1] == ' ' || text[at - 1] == '-')
            return true;
    return false;
}

std::vector<std::string> FilterMarks::ofTags(const QueryTerm& term) const
{
    const auto folded = foldCase(singleLine(term.text));
    auto query = m_database.prepare("SELECT id FROM tags WHERE folded >= ? AND folded <= ? AND uses > 0 "
                                    "ORDER BY uses DESC LIMIT ?");
    query.bind(1, folded).bind(2, term.isOpen ? folded + "\U0010FFFF" : folded).bind(3, kMostTags);
    std::vector<std::string> marks;
    while (query.step())
        marks.push_back(tagMark(query.integer(0)));
    return marks;
}

std::vector<std::string> FilterMarks::ofAuthors(const QueryTerm& term) const
{
    const auto folded = foldCase(singleLine(term.text));
    auto query = m_database.prepare("SELECT id, name FROM members");
    std::vector<std::string> exact;
    std::vector<std::string> begun;
    while (query.step()) {
        const auto name = foldCase(query.textView(1));
        const auto mark = authorMark(readId<MemberId>(query, 0));
        if (name == folded)
            exact.push_back(mark);
        if (hasWordBeginning(name, folded))
            begun.push_back(mark);
    }
    constexpr std::string_view kTogether = "together";
    if (folded == kTogether && exact.empty())
        return {authorMark(std::nullopt)};
    if (term.isOpen && kTogether.starts_with(folded))
        begun.push_back(authorMark(std::nullopt));
    return exact.empty() ? begun : exact;
}

std::vector<SearchNames::Exercise> FilterMarks::exercises() const
{
    auto all = m_names.exercises;
    auto query = m_database.prepare(kExercisesHere);
    while (query.step()) {
        const auto id = query.text(0);
        if (std::none_of(all.begin(), all.end(), [&id](const auto& known) { return known.id == id; }))
            all.push_back({id, {}});
    }
    return all;
}

std::vector<std::string> FilterMarks::ofExercises(const QueryTerm& term) const
{
    const auto folded = foldCase(singleLine(term.text));
    const auto words = wordsOf(folded);
    std::vector<std::string> exact;
    std::vector<std::string> fitting;
    for (const auto& exercise : exercises()) {
        const auto title = foldCase(exercise.title);
        const auto fits = [&](const std::string& word) {
            return hasWordBeginning(title, word) || hasWordBeginning(exercise.id, word);
        };
        if (exercise.id == folded || title == folded)
            exact.push_back(exerciseMark(exercise.id));
        if (std::all_of(words.begin(), words.end(), fits))
            fitting.push_back(exerciseMark(exercise.id));
    }
    return exact.empty() ? fitting : exact;
}

std::vector<std::string> FilterMarks::feelingsOfFamily(const QueryTerm& term) const
{
    const auto folded = foldCase(singleLine(term.text));
    for (const auto& family : m_names.families)
        if (foldCase(family.key) == folded || foldCase(family.title) == folded)
            return family.words;
    return {};
}

} // namespace inglenook::journal
