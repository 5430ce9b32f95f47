// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/formats/dated_text.h"

#include "base/text.h"

#include <algorithm>
#include <cstdlib>

namespace inglenook::transfer {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes `count` digits from the front.
std::optional<std::string> digits(std::string_view& text, std::size_t count)
{
    if (text.size() < count || !std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(count), isDigit))
        return std::nullopt;
    const std::string taken{text.substr(0, count)};
    text.remove_prefix(count);
    return taken;
}

std::string_view withoutSeparators(std::string_view text, std::string_view separators)
{
    while (!text.empty() && separators.find(text.front()) != std::string_view::npos)
        text.remove_prefix(1);
    while (!text.empty() && separators.find(text.back()) != std::string_view::npos)
        text.remove_suffix(1);
    return text;
}

/// "21.40", "21-40-05", "2140" behind the date.
std::optional<std::int64_t> timeAtFront(std::string_view& text)
{
    auto rest = text;
    while (!rest.empty() && std::string_view{" T_-"}.find(rest.front()) != std::string_view::npos)
        rest.remove_prefix(1);
    if (rest.size() == text.size())
        return std::nullopt;
    const auto skip = [&rest] {
        if (!rest.empty() && std::string_view{".:-_h"}.find(rest.front()) != std::string_view::npos)
            rest.remove_prefix(1);
    };
    const auto hour = digits(rest, 2);
    skip();
    const auto minute = digits(rest, 2);
    if (!hour || !minute)
        return std::nullopt;
    auto behind = rest;
    skip();
    const auto second = digits(rest, 2);
    if (!second)
        rest = behind;
    if (!rest.empty() && isDigit(rest.front()))
        return std::nullopt;
    const auto ms = parseTimeOfDay(*hour + ":" + *minute + (second ? ":" + *second : ""));
    if (ms)
        text = rest;
    return ms;
}

} // namespace

std::optional<DatedName> dateInName(std::string_view stem)
{
    for (std::size_t at = 0; at + 8 <= stem.size(); ++at) {
        if (!isDigit(stem[at]) || (at > 0 && isDigit(stem[at - 1])))
            continue;
        auto rest = stem.substr(at);
        const auto year = digits(rest, 4);
        if (!year || rest.empty())
            continue;
        const char between = isDigit(rest.front()) ? '\0' : rest.front();
        const auto separator = [&] {
            if (between == '\0')
                return true;
            if (std::string_view{"-_. "}.find(between) == std::string_view::npos || rest.empty() ||
                rest.front() != between)
                return false;
            rest.remove_prefix(1);
            return true;
        };
        const auto month = separator() ? digits(rest, 2) : std::nullopt;
        const auto day = month && separator() ? digits(rest, 2) : std::nullopt;
        if (!day || (between != '\0' && !rest.empty() && isDigit(rest.front())))
            continue;
        auto time = parseWallTime(*year + "-" + *month + "-" + *day);
        if (!time)
            continue;
        time->msInDay = timeAtFront(rest);
        if (between == '\0' && !time->msInDay && !rest.empty() && isDigit(rest.front()))
            continue; // a longer number
        constexpr std::string_view kAround = " -_.,()[]";
        const auto before = withoutSeparators(stem.substr(0, at), kAround);
        const auto after = withoutSeparators(rest, kAround);
        auto words = std::string{before} + (before.empty() || after.empty() ? "" : " ") + std::string{after};
        return DatedName{*time, std::move(words)};
    }
    return std::nullopt;
}

std::optional<DatedName> dateInPath(std::string_view path)
{
    const auto slash = path.rfind('/');
    auto name = path.substr(slash == std::string_view::npos ? 0 : slash + 1);
    name = name.substr(0, name.rfind('.'));
    if (auto dated = dateInName(name))
        return dated;
    // YEAR/MONTH/DAY
    std::vector<std::string> parts;
    for (auto rest = path.substr(0, path.rfind('.')); !rest.empty();) {
        const auto part = rest.substr(0, rest.find('/'));
        parts.emplace_back(part);
        rest.remove_prefix(std::min(rest.size(), part.size() + 1));
    }
    if (parts.size() < 3)
        return std::nullopt;
    const auto* last = &parts[parts.size() - 3];
    if (last[0].size() != 4 || last[1].size() > 2 || last[2].size() > 2)
        return std::nullopt;
    const auto time = parseWallTime(last[0] + "-" + last[1] + "-" + last[2]);
    return time ? std::optional{DatedName{*time, {}}} : std::nullopt;
}

std::vector<DatedPart> cutByDates(std::string_view text)
{
    std::vector<DatedPart> parts(1);
    bool inFence = false;
    for (const auto line : splitLines(text)) {
        if (line.starts_with("```"))
            inFence = !inFence;
        const auto bare = trimmed(withoutSeparators(trimmed(line), "#=*-_[]:~ "));
        const auto time = inFence || bare.size() < 8 || bare.size() > 60 ? std::nullopt : parseWallTime(bare);
        if (time)
            parts.push_back({time, {}});
        else
            parts.back().text.append(line).append("\n");
    }
    return parts;
}

} // namespace inglenook::transfer
