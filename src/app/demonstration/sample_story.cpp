// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/sample_story.h"

#include "base/error.h"
#include "exercises/builtin_files.h"
#include "exercises/feelings.h"
#include "exercises/script_events.h"
#include "exercises/toml_file.h"
#include "journal/ritual_store.h"

#include <algorithm>
#include <charconv>

namespace inglenook::app {
namespace {

using exercises::FaultList;
using exercises::Faults;
using exercises::KeyTable;
using exercises::Need;
using exercises::Persons;
using exercises::TableReader;
using journal::Rhythm;

constexpr std::size_t kLongestText = 4000;
constexpr std::size_t kLongestLine = 200;
constexpr int kMostDays = 84; ///< twelve weeks
constexpr int kFurthestDay = -30;

constexpr KeyTable<StoryPerson, 3> kPersonKeys{
    {{"left", StoryPerson::Left}, {"right", StoryPerson::Right}, {"both", StoryPerson::Both}}};
constexpr KeyTable<Rhythm::Every, 2> kEveryKeys{{{"day", Rhythm::Every::Day}, {"week", Rhythm::Every::Week}}};

std::optional<int> minuteFrom(std::string_view clock)
{
    int hour = 0;
    int minute = 0;
    const auto* end = clock.data() + clock.size();
    if (clock.size() != 5 || clock[2] != ':' ||
        std::from_chars(clock.data(), clock.data() + 2, hour).ptr != &clock[2] ||
        std::from_chars(clock.data() + 3, end, minute).ptr != end || hour > 23 || minute > 59 || hour < 0 || minute < 0)
        return std::nullopt;
    return hour * 60 + minute;
}

int minuteAt(TableReader& reader, std::string_view key)
{
    const auto text = reader.text(key, 5, Need::Required, Persons::Unchecked);
    const auto minute = minuteFrom(text);
    if (!minute && !text.empty())
        reader.faults().add(reader.line(key), exercises::inQuotes(text) + " is no time of the day",
                            "Write it like \"21:40\".");
    return minute.value_or(0);
}

StoryMoment momentOf(TableReader& reader)
{
    return {reader.number("ago", 0, kMostDays, Need::Required), minuteAt(reader, "at")};
}

StoryPerson personOf(TableReader& reader, std::string_view key, StoryPerson otherwise)
{
    return reader.word(key, kPersonKeys).value_or(otherwise);
}

std::string longText(TableReader& reader, std::string_view key)
{
    return reader.text(key, kLongestText, Need::Required, Persons::Unchecked);
}

std::string lineOfText(TableReader& reader, std::string_view key, Need need)
{
    return reader.text(key, kLongestLine, need, Persons::Unchecked);
}

std::vector<int> daysOf(TableReader& reader, std::string_view key)
{
    std::vector<int> days;
    const auto* list = reader.array(key);
    if (list == nullptr)
        return days;
    for (const auto& node : *list) {
        const auto value = node.value<std::int64_t>();
        if (!node.is_integer() || *value < 0 || *value > kMostDays)
            reader.faults().add(exercises::lineOf(node), "a day of " + exercises::inQuotes(key) + " makes no sense",
                                "Write how many days ago it was.");
        else
            days.push_back(static_cast<int>(*value));
    }
    return days;
}

std::optional<int> dayOf(TableReader& reader, std::string_view key)
{
    return reader.has(key) ? std::optional{reader.number(key, kFurthestDay, kMostDays)} : std::nullopt;
}

StoryEntry entryOf(TableReader& reader)
{
    StoryEntry entry;
    entry.when = momentOf(reader);
    entry.by = personOf(reader, "by", StoryPerson::Left);
    entry.content.title = lineOfText(reader, "title", Need::Optional);
    entry.content.text = longText(reader, "text");
    entry.content.tags = reader.ids("tags");
    entry.content.starred = reader.flag("starred", false);
    const auto vocabulary = exercises::FeelingsVocabulary::builtin();
    for (const auto& word : reader.ids("feelings"))
        entry.content.feelings.push_back(vocabulary.pick(word));
    if (const auto* mood = reader.table("mood")) {
        TableReader parts{*mood, reader.faults(), "a mood"};
        entry.content.mood = journal::Mood{parts.number("pleasantness", -100, 100, Need::Required),
                                           parts.number("energy", -100, 100, Need::Required)};
        parts.finish();
    }
    return entry;
}

StoryRun runOf(TableReader& reader)
{
    StoryRun run;
    run.when = momentOf(reader);
    run.by = personOf(reader, "by", StoryPerson::Both);
    run.first = personOf(reader, "first", StoryPerson::Left);
    run.exercise = reader.id("exercise", Need::Required);
    run.seed = static_cast<std::uint64_t>(reader.number("seed", 0, 1'000'000));
    run.stopsOpen = reader.flag("open", false);
    if (reader.has("kept_after"))
        run.keptAfter = reader.number("kept_after", 0, kMostDays);
    run.events = exercises::readScriptEvents(reader);
    return run;
}

StoryPromise promiseOf(TableReader& reader)
{
    StoryPromise promise;
    promise.when = momentOf(reader);
    promise.by = personOf(reader, "by", StoryPerson::Both);
    promise.what = lineOfText(reader, "what", Need::Required);
    promise.dueAgo = dayOf(reader, "due");
    promise.keptAgo = dayOf(reader, "kept");
    promise.releasedAgo = dayOf(reader, "released");
    return promise;
}

StoryRitual ritualOf(TableReader& reader)
{
    StoryRitual ritual;
    ritual.when = momentOf(reader);
    ritual.name = lineOfText(reader, "name", Need::Required);
    ritual.about = reader.text("about", kLongestText, Need::Optional, Persons::Unchecked);
    ritual.every = reader.word("every", kEveryKeys, Need::Required).value_or(Rhythm::Every::Week);
    ritual.minuteOfDay = minuteAt(reader, "time");
    ritual.minutes = reader.number("minutes", 1, journal::kMinutesInDay, Need::Optional, 30);
    ritual.kept = daysOf(reader, "kept");
    ritual.missed = daysOf(reader, "missed");
    return ritual;
}

StoryQuestion questionOf(TableReader& reader)
{
    StoryQuestion question;
    question.when = momentOf(reader);
    question.card = reader.id("card", Need::Required);
    question.answers = {reader.text("left", kLongestText, Need::Optional, Persons::Unchecked),
                        reader.text("right", kLongestText, Need::Optional, Persons::Unchecked)};
    return question;
}

template <typename Item, typename Read>
void readAll(TableReader& reader, std::string_view key, std::vector<Item>& into, Read read)
{
    for (const auto* table : reader.tables(key)) {
        TableReader part{*table, reader.faults(), "a " + std::string{key}};
        into.push_back(read(part));
        part.finish();
    }
}

} // namespace

Faults addToStory(SampleStory& story, std::string_view fileName, std::string_view toml)
{
    FaultList faults{fileName};
    const auto table = exercises::parseToml(toml, faults);
    if (!table)
        return faults.take();
    TableReader reader{*table, faults, "the story"};
    if (const auto* people = reader.table("people")) {
        TableReader names{*people, faults, "the people"};
        story.names = {lineOfText(names, "left", Need::Required), lineOfText(names, "right", Need::Required)};
        names.finish();
    }
    readAll(reader, "entry", story.entries, entryOf);
    readAll(reader, "run", story.runs, runOf);
    readAll(reader, "promise", story.promises, promiseOf);
    readAll(reader, "ritual", story.rituals, ritualOf);
    readAll(reader, "agreement", story.agreements, [](TableReader& part) {
        return StoryAgreement{momentOf(part), longText(part, "text")};
    });
    readAll(reader, "note", story.notes, [](TableReader& part) {
        return StoryNote{momentOf(part), part.flag("shared", false), longText(part, "text")};
    });
    readAll(reader, "question", story.questions, questionOf);
    reader.finish();
    return faults.take();
}

SampleStory builtinStory(std::string_view language)
{
    const auto folder = std::string{"demonstration/"}.append(language).append("/");
    SampleStory story;
    for (const auto& file : exercises::builtinFiles()) {
        if (!file.path.starts_with(folder) || file.path.find('/', folder.size()) != std::string_view::npos)
            continue;
        if (const auto faults = addToStory(story, file.path, file.text); !faults.empty())
            throw Error{ErrorCode::Internal, faults.front().toString()};
    }
    return story;
}

std::string withNames(std::string_view text, const std::array<std::string, 2>& names)
{
    static constexpr std::array<std::string_view, 2> kSigns{"{left}", "{right}"};
    std::string result{text};
    for (std::size_t who = 0; who < kSigns.size(); ++who)
        for (auto place = result.find(kSigns.at(who)); place != std::string::npos;
             place = result.find(kSigns.at(who), place + names.at(who).size()))
            result.replace(place, kSigns.at(who).size(), names.at(who));
    return result;
}

} // namespace inglenook::app
