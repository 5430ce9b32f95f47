// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/transcript.h"

#include "exercises/answer_json.h"

#include <algorithm>

namespace inglenook::exercises {
namespace {

nlohmann::json nameOf(int participant, const std::vector<std::string>& memberIds)
{
    if (participant < 0 || static_cast<std::size_t>(participant) >= memberIds.size())
        return nullptr;
    return memberIds[static_cast<std::size_t>(participant)];
}

nlohmann::json itemJson(const TranscriptItem& item, const std::vector<std::string>& memberIds)
{
    nlohmann::json json{{"step", item.step},
                        {"participant", nameOf(item.participant, memberIds)},
                        {"round", item.round},
                        {"attempts", item.attempts}};
    if (item.answer.scale)
        json["scale"] = *item.answer.scale;
    if (!item.answer.scales.empty())
        json["scales"] = item.answer.scales;
    if (!item.answer.days.empty())
        json["days"] = item.answer.days;
    if (!item.answer.choices.empty())
        json["choices"] = item.answer.choices;
    for (const auto& pick : item.answer.feelings)
        json["feelings"].push_back(toJson(pick));
    return json;
}

} // namespace

std::string Transcript::markdown() const
{
    std::string text;
    for (const auto& item : items) {
        if (!item.keep)
            continue;
        if (!text.empty())
            text += "\n\n";
        if (!item.step.empty())
            text += "## " + item.heading + "\n\n";
        text += item.markdown;
    }
    return text;
}

std::string Transcript::answersJson(const std::vector<std::string>& memberIds) const
{
    constexpr std::int64_t kSecondMs = 1000;
    nlohmann::json json{
        {"exercise", exerciseId},           {"version", exerciseVersion}, {"first", nameOf(firstSpeaker, memberIds)},
        {"seconds", presentMs / kSecondMs}, {"stopped", stoppedEarly},    {"items", nlohmann::json::array()}};
    for (const auto& turn : turns)
        if (turn.ms >= kSecondMs)
            json["turns"].push_back({{"step", turn.step},
                                     {"participant", nameOf(turn.participant, memberIds)},
                                     {"round", turn.round},
                                     {"seconds", turn.ms / kSecondMs}});
    for (const auto& item : items)
        if (item.keep && !item.step.empty())
            json["items"].push_back(itemJson(item, memberIds));
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::vector<FeelingPick> Transcript::feelings() const
{
    std::vector<FeelingPick> all;
    for (const auto& item : items)
        for (const auto& pick : item.answer.feelings)
            if (item.keep && std::find(all.begin(), all.end(), pick) == all.end())
                all.push_back(pick);
    return all;
}

} // namespace inglenook::exercises
