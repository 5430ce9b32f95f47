// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/export/export_names.h"

#include "base/text.h"
#include "journal/fold.h"

namespace inglenook::transfer {
namespace {

// Less than the 143 bytes of encrypted home folders, with room for the day, a number and the ending.
constexpr std::size_t kMaxName = 110;
constexpr std::size_t kMonthsRemembered = 3;

bool isRefused(char32_t c)
{
    constexpr std::u32string_view kOnWindows = U"<>:\"/\\|?*";
    const bool isControl = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool turns =
        c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    const bool breaks = c == 0x2028 || c == 0x2029 || c == 0xFEFF || c >= 0xFFFE;
    const bool isPrivate = c >= 0xE000 && c <= 0xF8FF;
    return isControl || turns || (breaks && c < 0x10000) || isPrivate ||
           kOnWindows.find(c) != std::u32string_view::npos;
}

/// An emoji of several characters stays whole, and a letter keeps its marks.
bool joins(char32_t c)
{
    return c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x1F3FB && c <= 0x1F3FF) ||
           (c >= 0x0300 && c <= 0x036F);
}

std::string cut(const std::u32string& text)
{
    std::string name;
    std::size_t whole = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isInside = joins(text[i]) || (i > 0 && text[i - 1] == 0x200D);
        if (!isInside)
            whole = name.size();
        appendUtf8(name, text[i]);
        if (name.size() > kMaxName) {
            name.resize(whole);
            break;
        }
    }
    return name;
}

} // namespace

std::string nameFrom(std::string_view title)
{
    auto text = toCodePoints(singleLine(toValidUtf8(title)));
    for (auto& c : text)
        if (isRefused(c))
            c = U' ';
    auto name = singleLine(cut(text));
    while (!name.empty() && (name.back() == '.' || name.back() == ' '))
        name.pop_back();
    return name;
}

std::string EntryNames::next(LocalTime time, std::string_view title)
{
    const auto day = toIso8601(localDate(time));
    const auto folder = day.substr(0, 4) + '/' + day.substr(5, 2);
    if (!m_taken.contains(folder) && m_taken.size() >= kMonthsRemembered)
        m_taken.erase(m_taken.begin());
    const auto words = nameFrom(title);
    const auto name = words.empty() ? day : day + ' ' + words;
    auto& taken = m_taken[folder];
    auto result = name;
    for (int& number = taken[journal::foldCase(name)]; ++number > 1;) {
        result = name + ' ' + std::to_string(number);
        // "A 2" may be somebody's title.
        if (taken.try_emplace(journal::foldCase(result), 1).second)
            break;
    }
    return folder + '/' + result + ".md";
}

} // namespace inglenook::transfer
