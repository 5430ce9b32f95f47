// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/entry_content.h"

#include "base/error.h"
#include "base/text.h"
#include "journal/fold.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace inglenook::journal {
namespace {

using nlohmann::json;

constexpr std::int64_t kEarliestMs = -62'135'596'800'000; // 0001-01-01
constexpr std::int64_t kLatestMs = 253'402'300'799'999;   // 9999-12-31
constexpr int kMaxOffsetMinutes = 1080;

void demand(bool condition, const char* fault)
{
    if (!condition)
        throw Error{ErrorCode::InvalidInput, fault};
}

std::string lineOf(std::string_view bytes, std::size_t maxCodePoints, const char* fault)
{
    auto line = singleLine(toValidUtf8(bytes));
    demand(codePointCount(line) <= maxCodePoints, fault);
    return line;
}

std::vector<std::string> checkedTags(const std::vector<std::string>& tags)
{
    std::vector<std::string> checked;
    std::vector<std::string> folded;
    for (const auto& tag : tags) {
        auto line = lineOf(tag, kMaxTag, "a tag is longer than 60 characters");
        auto key = foldCase(line);
        if (line.empty() || std::find(folded.begin(), folded.end(), key) != folded.end())
            continue;
        checked.push_back(std::move(line));
        folded.push_back(std::move(key));
    }
    demand(checked.size() <= kMaxTags, "there are more than 50 tags");
    return checked;
}

std::vector<FeelingPick> checkedFeelings(const std::vector<FeelingPick>& feelings)
{
    std::vector<FeelingPick> checked;
    for (const auto& feeling : feelings) {
        FeelingPick pick{lineOf(feeling.word, kMaxTag, "a feeling is longer than 60 characters"),
                         lineOf(feeling.family, kMaxTag, "a feeling's family is too long"), feeling.intensity};
        if (!pick.word.empty() && std::find(checked.begin(), checked.end(), pick) == checked.end())
            checked.push_back(std::move(pick));
    }
    return checked;
}

std::optional<Mood> checkedMood(const std::optional<Mood>& mood)
{
    constexpr int kFurthest = 100;
    if (mood)
        demand(std::abs(mood->pleasantness) <= kFurthest && std::abs(mood->energy) <= kFurthest,
               "a mood is outside of its grid");
    return mood;
}

json parsed(std::string_view text)
{
    auto value = json::parse(text, nullptr, false);
    return value.is_array() ? value : json::array();
}

} // namespace

EntryContent checkedContent(const EntryContent& content)
{
    demand(content.text.size() <= kMaxText, "the text is longer than 4 MiB");
    demand(content.created.utc.ms >= kEarliestMs && content.created.utc.ms <= kLatestMs, "the date is out of range");
    demand(std::abs(content.created.offsetMinutes) <= kMaxOffsetMinutes, "the time zone is out of range");
    EntryContent checked;
    checked.title = lineOf(content.title, kMaxTitle, "the title is longer than 300 characters");
    checked.text = toValidUtf8(content.text);
    checked.tags = checkedTags(content.tags);
    checked.feelings = checkedFeelings(content.feelings);
    checked.created = content.created;
    checked.starred = content.starred;
    checked.mood = checkedMood(content.mood);
    return checked;
}

std::string tagsToJson(const std::vector<std::string>& tags)
{
    return json(tags).dump(-1, ' ', false, json::error_handler_t::replace);
}

std::vector<std::string> tagsFromJson(std::string_view text)
{
    std::vector<std::string> tags;
    for (const auto& tag : parsed(text))
        if (tag.is_string())
            tags.push_back(tag.get<std::string>());
    return tags;
}

std::string feelingsToJson(const std::vector<FeelingPick>& feelings)
{
    auto list = json::array();
    for (const auto& feeling : feelings)
        list.push_back(
            {{"word", feeling.word}, {"family", feeling.family}, {"intensity", static_cast<int>(feeling.intensity)}});
    return list.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::vector<FeelingPick> feelingsFromJson(std::string_view text)
{
    std::vector<FeelingPick> feelings;
    for (const auto& item : parsed(text)) {
        if (!item.is_object())
            continue;
        const auto intensity = std::clamp(item.value("intensity", 0), 0, 2);
        feelings.push_back(
            {item.value("word", ""), item.value("family", ""), static_cast<exercises::Intensity>(intensity)});
    }
    return feelings;
}

} // namespace inglenook::journal
