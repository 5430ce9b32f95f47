// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/copy_name.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace inglenook::transfer {
namespace {

constexpr std::string_view kEnding = ".nook";
/// " 2026-11-28 20.10.05 UTC"
constexpr std::size_t kStampSize = 24;
/// Leaves room for what any name here adds, and for "-wal".
constexpr std::size_t kLongestStem = 200;

bool isInsideCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::string ending(int number)
{
    return (number > 1 ? " " + std::to_string(number) : std::string{}) + std::string{kEnding};
}

/// Where " 2026-11-28 20.10.05 UTC" begins, and when that is.
struct Stamp {
    std::size_t at = 0;
    Timestamp time;
};

std::optional<Stamp> findStamp(std::string_view name)
{
    if (!name.ends_with(kEnding))
        return std::nullopt;
    name.remove_suffix(kEnding.size());
    const auto last = name.rfind(" UTC");
    if (last == std::string_view::npos || last + 4 < kStampSize)
        return std::nullopt;
    const auto rest = name.substr(last + 4);
    const bool isNumber = rest.size() > 1 && rest.front() == ' ' &&
                          std::all_of(rest.begin() + 1, rest.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!rest.empty() && !isNumber)
        return std::nullopt;
    const auto at = last + 4 - kStampSize;
    std::string text{name.substr(at, kStampSize - 4)};
    if (text[0] != ' ' || text[11] != ' ' || text[14] != '.' || text[17] != '.')
        return std::nullopt;
    text[11] = 'T';
    text[14] = text[17] = ':';
    const auto time = parseIso8601(text.substr(1) + "Z");
    return time ? std::optional{Stamp{at, time->utc}} : std::nullopt;
}

} // namespace

std::string_view cutStem(std::string_view stem)
{
    if (stem.size() <= kLongestStem)
        return stem;
    auto size = kLongestStem;
    // Names are bytes; what looks like UTF-8 is not cut inside a character.
    while (size > kLongestStem - 4 && isInsideCharacter(stem[size]))
        --size;
    return stem.substr(0, size);
}

std::string copyName(std::string_view stem, Timestamp made, int number)
{
    // 2026-11-28T20:10:05 with what some file systems allow in the place of colons.
    auto time = toIso8601(LocalTime{{made.ms - made.ms % 1000}, 0}).substr(0, 19);
    std::replace(time.begin(), time.end(), ':', '.');
    time[10] = ' ';
    return std::string{cutStem(stem)} + " " + time + " UTC" + ending(number);
}

std::optional<Timestamp> timeInCopyName(std::string_view name)
{
    const auto stamp = findStamp(name);
    return stamp ? std::optional{stamp->time} : std::nullopt;
}

std::string stemInCopyName(std::string_view name)
{
    const auto stamp = findStamp(name);
    return stamp ? std::string{name.substr(0, stamp->at)} : std::string{};
}

std::string asideName(std::string_view stem, std::string_view why, Date day, int number)
{
    return std::string{cutStem(stem)} + " (" + std::string{why} + " " + toIso8601(day) +
           (number > 1 ? ", " + std::to_string(number) : std::string{}) + ")" + std::string{kEnding};
}

} // namespace inglenook::transfer
