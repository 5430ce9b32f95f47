// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/answers_script.h"

#include "base/error.h"
#include "exercises/feelings.h"
#include "exercises/script_events.h"
#include "exercises/text_limits.h"
#include "exercises/toml_file.h"

#include <algorithm>
#include <array>

namespace inglenook::exercises {
namespace {

const KeyTable<Event, 17> kEvents{{{"forward", event::Forward{}},
                                   {"back", event::Back{}},
                                   {"skip", event::Skip{}},
                                   {"handed-over", event::HandedOver{}},
                                   {"answer", event::SetAnswer{}},
                                   {"yes", event::Confirm{true}},
                                   {"not-quite", event::Confirm{false}},
                                   {"timer", event::ToggleTimer{}},
                                   {"next-card", event::NextCard{}},
                                   {"hide-card", event::HideCard{}},
                                   {"depth", event::SetDepth{}},
                                   {"call-break", event::CallBreak{}},
                                   {"go-on", event::GoOn{}},
                                   {"break", event::TakeBreak{Timestamp{}}},
                                   {"end-break", event::EndBreak{}},
                                   {"stop", event::Stop{}},
                                   {"keep", event::SetKeep{}}}};

constexpr std::array<std::string_view, 11> kKeysOfEvents{"depth",   "text",  "feelings", "scale", "scales", "days",
                                                         "choices", "slots", "minutes",  "item",  "keep"};
constexpr std::size_t kLongestAnswer = 100'000;

ScriptEvent readEvent(const toml::table& table, FaultList& faults)
{
    TableReader reader{table, faults, "an event"};
    ScriptEvent read;
    read.line = reader.line();
    const auto found = reader.word("do", kEvents, Need::Required);
    if (!found)
        return read;
    read.name = table.get("do")->as_string()->get();
    read.event = *found;
    read.afterSeconds = reader.number("after", -1'000'000, 1'000'000, Need::Optional, 1);
    if (auto* answer = std::get_if<event::SetAnswer>(&read.event))
        answer->answer = readScriptAnswer(reader);
    else if (std::holds_alternative<event::TakeBreak>(read.event))
        read.breakMinutes = reader.number("minutes", 20, 24 * 60, Need::Required, 20);
    else if (auto* depth = std::get_if<event::SetDepth>(&read.event))
        depth->depth = reader.word("depth", kDepthKeys);
    else if (auto* keep = std::get_if<event::SetKeep>(&read.event))
        *keep = {static_cast<std::size_t>(reader.number("item", 1, 1000, Need::Required, 1) - 1),
                 reader.flag("keep", false)};
    reader.finish(kKeysOfEvents);
    return read;
}

} // namespace

Answer readScriptAnswer(TableReader& reader)
{
    Answer answer;
    if (reader.has("text"))
        answer.text = reader.text("text", kLongestAnswer, Need::Required, Persons::Unchecked);
    if (reader.has("scale"))
        answer.scale = reader.number("scale", 0, 10);
    answer.scales = reader.numbers("scales", 0, 10);
    answer.days = reader.ids("days");
    answer.choices = reader.ids("choices");
    if (const auto words = reader.ids("feelings"); !words.empty()) {
        const auto vocabulary = FeelingsVocabulary::builtin();
        for (const auto& word : words)
            answer.feelings.push_back(vocabulary.pick(word));
    }
    answer.slots = reader.texts("slots");
    return answer;
}

std::vector<ScriptEvent> readScriptEvents(TableReader& reader)
{
    std::vector<ScriptEvent> events;
    for (const auto* table : reader.tables("event", Need::Required))
        events.push_back(readEvent(*table, reader.faults()));
    return events;
}

std::variant<AnswersScript, Faults> loadAnswersScript(std::string_view fileName, std::string_view toml)
{
    FaultList faults{fileName};
    const auto table = parseToml(toml, faults);
    if (!table)
        return faults.take();
    TableReader reader{*table, faults, "the answers file"};
    AnswersScript script;
    script.file = fileName;
    script.people = reader.ids("people", Need::Required);
    if (script.people.size() > 2)
        faults.add(reader.line("people"), "there are more than two people", "Name one or two.");
    if (const auto first = reader.text("first", limits::kTitle); !first.empty()) {
        const auto found = std::find(script.people.begin(), script.people.end(), first);
        if (found == script.people.end())
            faults.add(reader.line("first"), inQuotes(first) + " is not one of the people",
                       "Use a name of \"people\".");
        script.first = static_cast<int>(found - script.people.begin());
    }
    script.seed = static_cast<std::uint64_t>(reader.number("seed", 0, 1'000'000'000));
    script.events = readScriptEvents(reader);
    reader.finish();
    if (!faults.isEmpty())
        return faults.take();
    return script;
}

std::variant<Run, Faults> play(const Definition& definition, const AnswersScript& script, Timestamp start,
                               std::span<const Deck> decks, const Definition* timeOut)
{
    RunSetup setup;
    for (const auto& name : script.people)
        setup.participants.push_back({name, name});
    setup.firstSpeaker = script.first;
    setup.seed = script.seed;
    try {
        auto run = Run::start(definition, setup, start, decks, timeOut);
        auto now = start;
        for (const auto& played : script.events) {
            now.ms += std::int64_t{played.afterSeconds} * 1000;
            auto event = played.event;
            if (auto* pause = std::get_if<event::TakeBreak>(&event))
                pause->until = Timestamp{now.ms + std::int64_t{played.breakMinutes} * 60 * 1000};
            const auto before = run.stamp();
            const auto* step = run.view(now).step;
            run.apply(event, now);
            if (run.stamp() == before)
                return Faults{{script.file, played.line,
                               inQuotes(played.name) + " changes nothing " +
                                   (step == nullptr ? "after the end" : "at the step " + inQuotes(step->id)),
                               "Compare the events with the steps of the exercise."}};
        }
        return run;
    } catch (const Error& error) {
        return Faults{{script.file, 0, error.detail(), "Compare \"people\" with \"who\" of the exercise."}};
    }
}

} // namespace inglenook::exercises
