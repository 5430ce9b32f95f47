// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/loader.h"

#include "exercises/definition_check.h"
#include "exercises/draft_reader.h"
#include "exercises/step_reader.h"
#include "exercises/text_limits.h"
#include "exercises/toml_file.h"

#include <algorithm>

namespace inglenook::exercises {
namespace {

Minutes readMinutes(TableReader& reader)
{
    const auto* list = reader.array("minutes", Need::Required);
    if (list == nullptr)
        return {};
    Minutes minutes;
    if (list->size() == 2 && list->get(0)->is_integer() && list->get(1)->is_integer()) {
        const auto from = list->get(0)->as_integer()->get();
        const auto to = list->get(1)->as_integer()->get();
        if (from >= 1 && to >= from && to <= 600)
            minutes = {static_cast<int>(from), static_cast<int>(to)};
    }
    if (minutes.from == 0)
        reader.faults().add(reader.line("minutes"), "\"minutes\" is not a range of minutes",
                            "Write the shortest and the longest, such as [15, 25].");
    return minutes;
}

std::vector<NeedNow> readNeeds(TableReader& reader)
{
    std::vector<std::string_view> words;
    for (const auto& entry : kNeedNowKeys)
        words.push_back(entry.first);
    std::vector<NeedNow> needs;
    for (const auto& word : reader.ids("needs")) {
        const auto need = valueIn(kNeedNowKeys, word);
        if (!need)
            reader.faults().add(reader.line("needs"), "\"needs\" can't hold " + inQuotes(word),
                                didYouMean(word, words));
        else if (std::find(needs.begin(), needs.end(), *need) != needs.end())
            reader.faults().add(reader.line("needs"), "\"needs\" holds " + inQuotes(word) + " twice",
                                "Leave one of them out.");
        else
            needs.push_back(*need);
    }
    return needs;
}

void readSources(TableReader& reader, Definition& definition)
{
    for (const auto* table : reader.tables("source")) {
        TableReader source{*table, reader.faults(), "a source"};
        definition.sources.push_back({source.id("article", Need::Required), source.text("person", limits::kSummary)});
        source.finish();
    }
}

void readWhen(TableReader& reader, Suggestion& suggestion)
{
    const auto* table = reader.table("when");
    if (table == nullptr)
        return;
    TableReader when{*table, reader.faults(), "the \"when\" of a suggestion"};
    suggestion.step = when.id("step", Need::Required);
    suggestion.option = when.id("option");
    suggestion.family = when.id("family");
    suggestion.item = when.id("item");
    if (when.has("at_least"))
        suggestion.atLeast = when.number("at_least", 0, 10);
    if (when.has("at_most"))
        suggestion.atMost = when.number("at_most", 0, 10);
    when.finish();
}

void readSuggestions(TableReader& reader, Definition& definition)
{
    for (const auto* table : reader.tables("suggest")) {
        TableReader suggest{*table, reader.faults(), "a suggestion"};
        Suggestion suggestion;
        suggestion.line = suggest.line();
        readWhen(suggest, suggestion);
        suggestion.only = suggest.word("only", kOnlyKeys).value_or(Only::Always);
        suggestion.exercise = suggest.id("exercise", Need::Required);
        suggestion.why = suggest.text("why", limits::kSuggestion, Need::Required, Persons::None);
        suggest.finish();
        definition.suggestions.push_back(std::move(suggestion));
    }
}

void readTrace(TableReader& reader, Definition& definition)
{
    definition.leavesTrace = reader.flag("trace", true);
    if (!definition.leavesTrace && definition.who != Who::Alone)
        reader.faults().add(reader.line("trace"), "an exercise that leaves no trace is for one person",
                            "Write who = \"alone\", or leave out \"trace\".");
}

void checkName(TableReader& reader, const Definition& definition, std::string_view fileName)
{
    const auto expected = idFromFileName(fileName);
    if (!definition.id.empty() && definition.id != expected)
        reader.faults().add(reader.line("id"),
                            "the id is " + inQuotes(definition.id) + ", the file is named " + inQuotes(expected),
                            "Give both the same name.");
}

void readSteps(TableReader& reader, Definition& definition)
{
    std::vector<StepPlaces> places;
    const auto tables = reader.tables("step", Need::Required);
    if (tables.size() > limits::kSteps)
        reader.faults().add(reader.line("step"), "there are more than " + std::to_string(limits::kSteps) + " steps",
                            "Make two exercises of it.");
    for (const auto* table : tables)
        definition.steps.push_back(readStep(*table, reader.faults(), places.emplace_back()));
    checkSteps(definition, places, reader.faults());
}

Definition readDefinition(std::string_view fileName, std::string_view toml, FaultList& faults)
{
    const auto table = parseToml(toml, faults);
    if (!table)
        return {};

    TableReader reader{*table, faults, "the exercise"};
    Definition definition;
    definition.id = reader.id("id", Need::Required);
    checkName(reader, definition, fileName);
    definition.version = reader.number("version", 1, 10'000, Need::Required, 1);
    definition.title = reader.text("title", limits::kTitle, Need::Required, Persons::None);
    definition.summary = reader.text("summary", limits::kSummary, Need::Required, Persons::None);
    definition.who = reader.word("who", kWhoKeys, Need::Required).value_or(Who::Together);
    definition.family = reader.word("family", kFamilyKeys, Need::Required).value_or(Family::Listening);
    definition.needs = readNeeds(reader);
    definition.minutes = readMinutes(reader);
    definition.goodToDemonstrate = reader.flag("demonstrate", false);
    definition.personalJournalOnly = reader.flag("personal_only", false);
    if (definition.personalJournalOnly && definition.who == Who::Together)
        faults.add(reader.line("personal_only"), "a personal journal has one person, the exercise needs two",
                   "Change \"who\", or leave out \"personal_only\".");
    readTrace(reader, definition);
    definition.why = reader.text("why", limits::kParagraph, Need::Required, Persons::None);
    definition.whenToUse = reader.text("when", limits::kParagraph, Need::Required, Persons::None);
    definition.whenNot = reader.text("when_not", limits::kParagraph, Need::Required, Persons::None);
    definition.therapist = reader.text("therapist", limits::kParagraph, Need::Optional, Persons::None);
    readSources(reader, definition);
    readSteps(reader, definition);
    readSuggestions(reader, definition);
    if (faults.isEmpty())
        checkSuggestions(definition, faults);
    reader.finish();
    return definition;
}

} // namespace

std::string Fault::toString() const
{
    auto text = file;
    if (line > 0)
        text += ":" + std::to_string(line);
    text += ": " + problem + ".";
    return cure.empty() ? text : text + " " + cure;
}

std::variant<Definition, Faults> loadDefinition(std::string_view fileName, std::string_view toml)
{
    FaultList faults{fileName};
    auto definition = readDefinition(fileName, toml, faults);
    if (!faults.isEmpty())
        return faults.take();
    return definition;
}

DefinitionReading readDefinition(std::string_view fileName, std::string_view toml)
{
    FaultList faults{fileName};
    auto definition = readDefinition(fileName, toml, faults);
    return {std::move(definition), faults.takeFound()};
}

} // namespace inglenook::exercises
