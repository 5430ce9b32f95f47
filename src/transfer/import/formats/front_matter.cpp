// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/formats/front_matter.h"

#include "base/text.h"
#include "transfer/import/json_values.h"
#include "transfer/import/reading.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <map>

namespace inglenook::transfer {
namespace {

constexpr std::size_t kLongest = 64 * 1024;

std::string scalarOf(const YAML::Node& node)
{
    return node.IsScalar() ? node.Scalar() : std::string{};
}

/// A list, or one text with commas or, for "#a #b", spaces between.
std::vector<std::string> wordsOf(const YAML::Node& node)
{
    std::vector<std::string> words;
    const auto add = [&words](std::string_view word) {
        word = trimmed(word);
        if (word.starts_with('#'))
            word.remove_prefix(1);
        if (!word.empty())
            words.emplace_back(word);
    };
    if (node.IsSequence()) {
        for (const auto& item : node)
            add(item.IsMap() && item["word"] ? scalarOf(item["word"]) : scalarOf(item));
    } else {
        const auto all = scalarOf(node);
        const char between = all.find(',') == std::string::npos && all.find(" #") != std::string::npos ? ' ' : ',';
        for (std::string_view rest = all; !rest.empty();) {
            const auto one = rest.substr(0, rest.find(between));
            add(one);
            rest.remove_prefix(std::min(rest.size(), one.size() + 1));
        }
    }
    return words;
}

bool isYes(const std::string& text)
{
    const auto lower = asciiLower(text);
    return lower == "true" || lower == "yes" || lower == "1";
}

void describe(FrontMatter& matter, const std::map<std::string, YAML::Node>& values)
{
    const auto text = [&](const char* key) {
        const auto found = values.find(key);
        return found == values.end() ? std::string{} : scalarOf(found->second);
    };
    const auto number = [&](const char* key) { return numberOf(nlohmann::json(text(key))); };
    const auto latitude = number("latitude") ? number("latitude") : number("lat");
    const auto longitude = number("longitude") ? number("longitude") : number("lon");
    for (const auto& line : {placeLine({text("location"), text("place"), text("address")}, latitude, longitude),
                             weatherLine(text("weather"), std::nullopt)})
        if (!line.empty())
            matter.facts.push_back(line);
}

} // namespace

std::optional<FrontMatter> frontMatterOf(std::string_view text)
{
    const auto firstEnd = text.find('\n');
    if (firstEnd == std::string_view::npos || trimmed(text.substr(0, firstEnd)) != "---")
        return std::nullopt;
    std::size_t end = firstEnd + 1;
    std::size_t next = end;
    for (;; end = next) {
        if (end >= text.size() || end > kLongest)
            return std::nullopt;
        const auto lineEnd = text.find('\n', end);
        next = lineEnd == std::string_view::npos ? text.size() : lineEnd + 1;
        const auto line = trimmed(text.substr(end, next - end));
        if (line == "---" || line == "...")
            break;
    }
    FrontMatter matter;
    matter.length = next;
    try {
        const auto document = YAML::Load(std::string{text.substr(firstEnd + 1, end - firstEnd - 1)});
        if (document.IsNull())
            return matter;
        if (!document.IsMap())
            return std::nullopt;
        std::map<std::string, YAML::Node> values;
        for (const auto& pair : document)
            values.emplace(asciiLower(scalarOf(pair.first)), pair.second);
        for (const auto* key :
             {"date", "created", "created_at", "creation_date", "creation date", "datetime", "created time"})
            if (const auto found = values.find(key); !matter.created && found != values.end())
                matter.created = parseWallTime(scalarOf(found->second));
        if (const auto time = values.find("time"); matter.created && !matter.created->msInDay && time != values.end())
            matter.created->msInDay = parseTimeOfDay(scalarOf(time->second));
        for (const auto& [key, value] : values) {
            if (key == "title")
                matter.title = scalarOf(value);
            else if (key == "id" || key == "uuid")
                matter.id = scalarOf(value);
            else if (key == "tags" || key == "tag" || key == "keywords")
                matter.tags = wordsOf(value);
            else if (key == "feelings" || key == "mood")
                for (auto& word : wordsOf(value))
                    matter.feelings.push_back(std::move(word));
            else if (key == "starred" || key == "favorite" || key == "favourite")
                matter.starred = isYes(scalarOf(value));
        }
        describe(matter, values);
        return matter;
    } catch (const YAML::Exception&) {
        return std::nullopt;
    }
}

} // namespace inglenook::transfer
