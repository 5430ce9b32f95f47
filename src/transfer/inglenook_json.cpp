// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/inglenook_json.h"

#include "base/error.h"
#include "journal/record_cells.h"

#include <algorithm>
#include <array>

namespace inglenook::transfer {
namespace {

using journal::EntryContent;
using nlohmann::json;
using nlohmann::ordered_json;

constexpr std::array<const char*, 3> kIntensities{"unsaid", "little", "a-lot"};

template <typename Values>
int placeOf(const Values& values, const json& value)
{
    const auto word = journal::textFrom(value);
    const auto* const place = std::find(values.begin(), values.end(), word);
    if (place == values.end())
        throw Error{ErrorCode::InvalidInput, "a word is none of those that are known here"};
    return static_cast<int>(place - values.begin());
}

constexpr std::array<const char*, 2> kShapes{"circle", "diamond"};
constexpr std::array<const char*, 2> kColours{"dusk", "apricot"};
constexpr std::array<const char*, 2> kSeats{"left", "right"};

json at(const json& object, const char* key)
{
    const auto place = object.find(key);
    return place == object.end() ? json{} : *place;
}

/// What entries and their versions have in common.
void addContent(ordered_json& object, const EntryContent& content)
{
    object["created"] = toIso8601(content.created);
    object["title"] = content.title;
    object["tags"] = content.tags;
    auto& feelings = object["feelings"] = ordered_json::array();
    for (const auto& feeling : content.feelings)
        feelings.push_back({{"word", feeling.word},
                            {"family", feeling.family},
                            {"intensity", kIntensities.at(static_cast<std::size_t>(feeling.intensity))}});
    if (content.mood)
        object["mood"] = {{"pleasantness", content.mood->pleasantness}, {"energy", content.mood->energy}};
    object["text"] = content.text;
}

EntryContent contentFrom(const json& object)
{
    EntryContent content;
    content.created = journal::timeFrom(at(object, "created"));
    content.title = journal::textFrom(at(object, "title"));
    for (const auto& tag : at(object, "tags"))
        content.tags.push_back(journal::textFrom(tag));
    for (const auto& feeling : at(object, "feelings")) {
        if (!feeling.is_object())
            throw Error{ErrorCode::InvalidInput, "a feeling is not an object"};
        content.feelings.push_back(
            {journal::textFrom(at(feeling, "word")), journal::textFrom(at(feeling, "family")),
             static_cast<exercises::Intensity>(placeOf(kIntensities, at(feeling, "intensity")))});
    }
    if (const auto mood = at(object, "mood"); mood.is_object())
        content.mood = journal::Mood{static_cast<int>(journal::numberFrom(at(mood, "pleasantness"))),
                                     static_cast<int>(journal::numberFrom(at(mood, "energy")))};
    content.text = journal::textFrom(at(object, "text"));
    return content;
}

} // namespace

ordered_json toJson(const journal::Member& member)
{
    return {{"id", member.id.toString()},
            {"name", member.name},
            {"shape", kShapes.at(static_cast<std::size_t>(member.shape))},
            {"colour", kColours.at(static_cast<std::size_t>(member.colour))},
            {"seat", kSeats.at(static_cast<std::size_t>(member.seat))}};
}

ordered_json toJson(const journal::EntryRecord& record)
{
    const auto& entry = record.entry;
    ordered_json object;
    object["id"] = entry.id.toString();
    object["changed"] = record.changed;
    object["author"] = entry.author ? ordered_json(entry.author->toString()) : ordered_json(nullptr);
    if (!entry.exercise.empty())
        object["exercise"] = entry.exercise;
    object["starred"] = entry.content.starred;
    if (entry.binned)
        object["binned"] = toIso8601(LocalTime{*entry.binned, 0});
    addContent(object, entry.content);
    if (!entry.answersJson.empty())
        object["answers"] = journal::embedded(entry.answersJson);
    return object;
}

ordered_json toJson(const journal::VersionRecord& version)
{
    ordered_json object;
    object["id"] = version.id.toString();
    object["entry"] = version.entry.toString();
    object["changed"] = version.changed;
    object["written"] = toIso8601(LocalTime{version.written, 0});
    addContent(object, version.content);
    return object;
}

MemberId memberIdFrom(const json& member)
{
    if (!member.is_object())
        throw Error{ErrorCode::InvalidInput, "a member is not an object"};
    return {journal::uuidFrom(at(member, "id"))};
}

journal::EntryRecord entryFrom(const json& object, const journal::MemberMap& members, Timestamp now)
{
    if (!object.is_object())
        throw Error{ErrorCode::InvalidInput, "an entry is not an object"};
    journal::EntryRecord record;
    auto& entry = record.entry;
    entry.id = {journal::uuidFrom(at(object, "id"))};
    record.changed = journal::acceptableStamp(at(object, "changed"), now);
    entry.changed = journal::timeOf(record.changed);
    if (const auto author = at(object, "author"); !author.is_null())
        entry.author = members.find({journal::uuidFrom(author)});
    if (const auto exercise = at(object, "exercise"); !exercise.is_null())
        entry.exercise = journal::textFrom(exercise);
    entry.content = contentFrom(object);
    entry.content.starred = journal::flagFrom(at(object, "starred"));
    if (const auto binned = at(object, "binned"); !binned.is_null())
        entry.binned = journal::timeFrom(binned).utc;
    if (const auto answers = at(object, "answers"); !answers.is_null())
        entry.answersJson = members.inText(journal::unembedded(answers));
    return record;
}

journal::VersionRecord versionFrom(const json& object, Timestamp now)
{
    if (!object.is_object())
        throw Error{ErrorCode::InvalidInput, "a version is not an object"};
    return {{journal::uuidFrom(at(object, "id"))},
            {journal::uuidFrom(at(object, "entry"))},
            journal::acceptableStamp(at(object, "changed"), now),
            journal::timeFrom(at(object, "written")).utc,
            contentFrom(object)};
}

} // namespace inglenook::transfer
