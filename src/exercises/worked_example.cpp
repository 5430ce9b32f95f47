// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/worked_example.h"

#include "base/error.h"
#include "exercises/builtin_files.h"
#include "exercises/script_events.h"
#include "exercises/text_limits.h"
#include "exercises/toml_file.h"

namespace inglenook::exercises {
namespace {

constexpr std::size_t kLongestSpeech = 400;
constexpr std::size_t kLongestNotice = 240;
constexpr std::size_t kMostMoments = 30;
constexpr KeyTable<int, 2> kSeatKeys{{{"left", 0}, {"right", 1}}};

ExampleMoment momentOf(const toml::table& table, FaultList& faults, std::string_view turn)
{
    TableReader reader{table, faults, "a moment of " + inQuotes(turn)};
    ExampleMoment moment;
    moment.line = reader.line();
    moment.step = reader.id("step", Need::Required);
    moment.person = reader.word("who", kSeatKeys, Need::Required).value_or(0);
    moment.says = reader.text("says", kLongestSpeech, Need::Required, Persons::Unchecked);
    moment.notice = reader.text("notice", kLongestNotice, Need::Optional, Persons::Unchecked);
    moment.aside = reader.flag("aside", false);
    moment.fits = reader.flag("fits", true);
    if (const auto* given = reader.table("answer")) {
        TableReader answer{*given, faults, "an answer"};
        moment.answer = readScriptAnswer(answer);
        answer.finish();
    }
    reader.finish();
    return moment;
}

std::vector<ExampleMoment> turnOf(TableReader& reader, std::string_view key)
{
    std::vector<ExampleMoment> turn;
    for (const auto* table : reader.tables(key, Need::Required))
        turn.push_back(momentOf(*table, reader.faults(), key));
    if (turn.size() > kMostMoments)
        reader.faults().add(turn[kMostMoments].line, inQuotes(key) + " is too long to be followed",
                            "End it after " + std::to_string(kMostMoments) + " moments.");
    return turn;
}

std::vector<std::string> differencesOf(TableReader& reader)
{
    std::vector<std::string> differs;
    const auto* list = reader.array("differs", Need::Required);
    if (list == nullptr)
        return differs;
    for (const auto& node : *list) {
        const auto text = node.value<std::string>();
        if (!text || text->empty() || text->size() > kLongestNotice)
            reader.faults().add(lineOf(node), "a line of \"differs\" is empty, too long, or no text",
                                "Write one sentence of at most " + std::to_string(kLongestNotice) + " characters.");
        else
            differs.push_back(*text);
    }
    return differs;
}

} // namespace

std::variant<WorkedExample, Faults> loadWorkedExample(std::string_view fileName, std::string_view toml)
{
    FaultList faults{fileName};
    const auto table = parseToml(toml, faults);
    if (!table)
        return faults.take();
    TableReader reader{*table, faults, "the worked example"};
    WorkedExample example;
    example.exercise = reader.id("exercise", Need::Required);
    if (!example.exercise.empty() && example.exercise != idFromFileName(fileName))
        faults.add(reader.line("exercise"), "the file is not named after its exercise",
                   "Name it " + inQuotes(example.exercise + ".toml") + ".");
    example.about = reader.text("about", limits::kParagraph, Need::Required, Persons::Unchecked);
    example.first = reader.word("first", kSeatKeys).value_or(0);
    example.good = turnOf(reader, "good");
    example.clumsy = turnOf(reader, "clumsy");
    example.differs = differencesOf(reader);
    reader.finish();
    if (!faults.isEmpty())
        return faults.take();
    return example;
}

std::vector<WorkedExample> builtinWorkedExamples(std::string_view language)
{
    const auto folder = std::string{"demonstration/"}.append(language).append("/examples/");
    std::vector<WorkedExample> examples;
    for (const auto& file : builtinFiles()) {
        if (!file.path.starts_with(folder))
            continue;
        auto loaded = loadWorkedExample(file.path, file.text);
        if (const auto* faults = std::get_if<Faults>(&loaded))
            throw Error{ErrorCode::Internal, faults->front().toString()};
        examples.push_back(std::get<WorkedExample>(std::move(loaded)));
    }
    return examples;
}

} // namespace inglenook::exercises
