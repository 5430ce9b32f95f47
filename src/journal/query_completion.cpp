// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/query_completion.h"

#include "base/text.h"
#include "journal/filter_marks.h"
#include "journal/fold.h"
#include "journal/query.h"

#include <algorithm>

namespace inglenook::journal {
namespace {

constexpr std::size_t kLeastOfOperator = 2;
constexpr int kMostTags = 50;

using Choices = std::vector<std::string>;

/// In quotation marks where it is more than one word.
std::string valueOf(std::string_view name)
{
    const bool isOneWord = name.find_first_of(" \"\t") == std::string_view::npos;
    return isOneWord ? std::string{name} : '"' + std::string{name} + '"';
}

class Completer {
public:
    Completer(const QueryPart& part, const CompletionSource& source, std::size_t most)
        : m_part{part},
          m_source{source},
          m_names{source.names},
          m_most{most},
          m_folded{foldCase(singleLine(part.value))}
    {
    }

    Choices choices()
    {
        const auto name = m_part.operatorName;
        if (name.empty())
            addOperators();
        else if (name == "tag")
            addTags();
        else if (name == "by")
            addPeople();
        else if (name == "in")
            addExercises();
        else if (name == "feeling")
            addFeelings();
        else if (name == "is")
            addAll({"starred", "exercise", "free"});
        else if (name == "has")
            addAll({"picture"});
        else if (name == "after" || name == "before" || name == "on")
            addDays();
        return std::move(m_choices);
    }

private:
    void add(std::string_view value)
    {
        auto choice = (m_part.excluded ? "-" : "") + std::string{m_part.operatorName} + ':' + valueOf(value);
        const bool isThere = std::find(m_choices.begin(), m_choices.end(), choice) != m_choices.end();
        if (m_choices.size() < m_most && !isThere)
            m_choices.push_back(std::move(choice));
    }

    void addAll(const Choices& values)
    {
        for (const auto& value : values)
            if (hasWordBeginning(foldCase(value), m_folded))
                add(value);
    }

    void addOperators()
    {
        const auto typed = asciiLower(m_part.value);
        if (m_part.isQuoted || typed.size() < kLeastOfOperator)
            return;
        for (const auto& known : queryOperators())
            if (known.starts_with(typed) && m_choices.size() < m_most)
                m_choices.push_back((m_part.excluded ? "-" : "") + known);
    }

    void addTags()
    {
        for (const auto& [tag, uses] : m_source.entries.tags(m_folded, kMostTags))
            add(tag);
    }

    void addPeople()
    {
        auto people = m_source.people;
        if (people.size() > 1)
            people.emplace_back("together");
        addAll(people);
    }

    void addExercises()
    {
        for (const auto& exercise : m_names.exercises)
            if (hasWordBeginning(foldCase(exercise.title), m_folded) || hasWordBeginning(exercise.id, m_folded))
                add(exercise.title);
    }

    void addFeelings()
    {
        Choices words;
        for (const auto& family : m_names.families)
            words.push_back(family.key);
        for (const auto& family : m_names.families)
            words.insert(words.end(), family.words.begin(), family.words.end());
        addAll(words);
    }

    void addDays()
    {
        const auto& days = m_names.days;
        const auto first = [](const DayNames::Words& words) { return words.empty() ? std::string{} : words.front(); };
        Choices all{first(days.today), first(days.yesterday)};
        for (const auto& span : {days.week, days.month, days.year})
            all.push_back(first(days.lastOne) + ' ' + first(span));
        for (const auto& month : days.months)
            all.push_back(first(month));
        addAll(all);
    }

    const QueryPart& m_part;
    const CompletionSource& m_source;
    const SearchNames& m_names;
    std::size_t m_most;
    std::string m_folded;
    Choices m_choices;
};

} // namespace

QueryCompletion completionsOf(std::string_view text, std::size_t cursor, const CompletionSource& source,
                              std::size_t most)
{
    for (const auto& part : partsOf(text)) {
        if (cursor <= part.begin || cursor > part.end)
            continue;
        auto choices = Completer{part, source, most}.choices();
        const auto written = text.substr(part.begin, part.end - part.begin);
        std::erase(choices, written); // it is typed already
        return {part.begin, part.end, std::move(choices)};
    }
    return {cursor, cursor, {}};
}

} // namespace inglenook::journal
