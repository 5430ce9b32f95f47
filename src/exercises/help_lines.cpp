// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/help_lines.h"

#include "base/error.h"
#include "exercises/builtin_files.h"
#include "exercises/help_lines_loader.h"

#include <algorithm>
#include <iterator>

namespace inglenook::exercises {
namespace {

constexpr std::string_view kPath = "help-lines.toml";

template <typename Item>
void addInFront(std::vector<Item>& items, std::vector<Item> more)
{
    items.insert(items.begin(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

HelpLines HelpLines::builtin()
{
    const auto files = builtinFiles();
    const auto file =
        std::find_if(files.begin(), files.end(), [](const BuiltinFile& each) { return each.path == kPath; });
    if (file == files.end())
        throw Error{ErrorCode::Internal, std::string{kPath} + " is not among the files of the program"};
    auto loaded = loadHelpLines(kPath, file->text);
    if (const auto* faults = std::get_if<Faults>(&loaded))
        throw Error{ErrorCode::Internal, faults->front().toString()};
    auto& content = std::get<HelpFile>(loaded);
    HelpLines help;
    help.m_written = content.written;
    help.m_note = std::move(content.note);
    help.m_directories = std::move(content.directories);
    for (auto& country : content.countries)
        help.add(std::move(country));
    return help;
}

Faults HelpLines::addOwn(std::string_view fileName, std::string_view toml)
{
    auto loaded = loadHelpLines(fileName, toml, this);
    if (auto* faults = std::get_if<Faults>(&loaded))
        return std::move(*faults);
    auto& content = std::get<HelpFile>(loaded);
    addInFront(m_directories, std::move(content.directories));
    for (auto& country : content.countries)
        add(std::move(country));
    return {};
}

const HelpCountry* HelpLines::find(std::string_view code) const
{
    const auto found = std::find_if(m_countries.begin(), m_countries.end(),
                                    [&](const HelpCountry& each) { return each.code == code; });
    return found == m_countries.end() ? nullptr : &*found;
}

void HelpLines::add(HelpCountry country)
{
    const auto there = std::find_if(m_countries.begin(), m_countries.end(),
                                    [&](const HelpCountry& each) { return each.code == country.code; });
    if (there != m_countries.end()) {
        addInFront(there->lines, std::move(country.lines));
        for (auto& number : country.emergency)
            if (std::find(there->emergency.begin(), there->emergency.end(), number) == there->emergency.end())
                there->emergency.push_back(std::move(number));
        return;
    }
    const auto place = std::upper_bound(m_countries.begin(), m_countries.end(), country,
                                        [](const auto& a, const auto& b) { return a.name < b.name; });
    m_countries.insert(place, std::move(country));
}

} // namespace inglenook::exercises
