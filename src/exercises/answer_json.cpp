// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/answer_json.h"

namespace inglenook::exercises {
namespace {

using nlohmann::json;

constexpr const char* kIntensities[] = {"unsaid", "little", "a-lot"};

FeelingPick pickFrom(const json& saved)
{
    FeelingPick pick{saved.at("word").get<std::string>(), saved.at("family").get<std::string>(), Intensity::Unsaid};
    const auto intensity = saved.at("intensity").get<std::string>();
    if (intensity == kIntensities[1])
        pick.intensity = Intensity::Little;
    else if (intensity == kIntensities[2])
        pick.intensity = Intensity::ALot;
    return pick;
}

} // namespace

json toJson(const FeelingPick& pick)
{
    return {{"word", pick.word},
            {"family", pick.family},
            {"intensity", kIntensities[static_cast<std::size_t>(pick.intensity)]}};
}

json toJson(const GivenAnswer& given)
{
    json saved{{"step", given.step},         {"participant", given.participant}, {"round", given.round},
               {"attempt", given.attempt},   {"text", given.answer.text},        {"choices", given.answer.choices},
               {"slots", given.answer.slots}};
    if (!given.answer.scales.empty())
        saved["scales"] = given.answer.scales;
    if (!given.answer.days.empty())
        saved["days"] = given.answer.days;
    saved["scale"] = given.answer.scale ? json(*given.answer.scale) : json(nullptr);
    auto& feelings = saved["feelings"] = json::array();
    for (const auto& pick : given.answer.feelings)
        feelings.push_back(toJson(pick));
    return saved;
}

GivenAnswer givenAnswerFrom(const json& saved)
{
    GivenAnswer given;
    given.step = saved.at("step").get<std::string>();
    given.participant = saved.at("participant").get<int>();
    given.round = saved.at("round").get<int>();
    given.attempt = saved.at("attempt").get<int>();
    given.answer.text = saved.at("text").get<std::string>();
    given.answer.choices = saved.at("choices").get<std::vector<std::string>>();
    given.answer.slots = saved.at("slots").get<std::map<std::string, std::string>>();
    if (const auto scales = saved.find("scales"); scales != saved.end())
        given.answer.scales = scales->get<std::map<std::string, int>>();
    if (const auto days = saved.find("days"); days != saved.end())
        given.answer.days = days->get<std::vector<std::string>>();
    if (const auto& scale = saved.at("scale"); !scale.is_null())
        given.answer.scale = scale.get<int>();
    for (const auto& pick : saved.at("feelings"))
        given.answer.feelings.push_back(pickFrom(pick));
    return given;
}

} // namespace inglenook::exercises
