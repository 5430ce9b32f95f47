// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own_help_lines.h"

#include "app/help_list.h"
#include "base/error.h"
#include "exercises/help_lines.h"
#include "platform/atomic_file.h"

#include <toml++/toml.h>

#include <optional>
#include <sstream>
#include <utility>

namespace inglenook::app {
namespace {

namespace fs = std::filesystem;

toml::table tableOf(const OwnHelpLine& line, std::string_view noteKey)
{
    toml::table table;
    table.insert("name", line.name);
    table.insert("number", line.number);
    if (!line.note.empty())
        table.insert(noteKey, line.note);
    return table;
}

/// What to append to the file.
std::string blockFor(std::string_view country, const OwnHelpLine& line)
{
    toml::table block;
    if (country.empty()) {
        block.insert("directory", toml::array{tableOf(line, "about")});
    } else {
        toml::table entry;
        entry.insert("code", std::string{country});
        entry.insert("line", toml::array{tableOf(line, "note")});
        block.insert("country", toml::array{std::move(entry)});
    }
    std::ostringstream text;
    text << block << '\n';
    return text.str();
}

bool isGood(const std::string& text)
{
    return exercises::HelpLines::builtin().addOwn(kHelpFileName, text).empty();
}

bool matches(const toml::node& node, const OwnHelpLine& line)
{
    const auto* table = node.as_table();
    return table != nullptr && (*table)["name"].value_or(std::string{}) == line.name &&
           (*table)["number"].value_or(std::string{}) == line.number;
}

void removeFrom(toml::array* lines, const OwnHelpLine& line)
{
    if (lines == nullptr)
        return;
    for (auto it = lines->begin(); it != lines->end(); ++it)
        if (matches(*it, line)) {
            lines->erase(it);
            return;
        }
}

/// Takes one line out of the table, and what is empty then.
void removeFrom(toml::table& file, std::string_view country, const OwnHelpLine& line)
{
    if (country.empty()) {
        removeFrom(file["directory"].as_array(), line);
    } else if (auto* countries = file["country"].as_array()) {
        for (auto it = countries->begin(); it != countries->end();) {
            auto* entry = it->as_table();
            auto* lines = entry == nullptr ? nullptr : (*entry)["line"].as_array();
            if (lines != nullptr && (*entry)["code"].value_or(std::string{}) == country)
                removeFrom(lines, line);
            it = lines != nullptr && lines->empty() ? countries->erase(it) : std::next(it);
        }
    }
    for (const auto* key : {"directory", "country"})
        if (auto* list = file[key].as_array(); list != nullptr && list->empty())
            file.erase(key);
}

template <typename Change>
OwnLineResult change(const fs::path& dataFolder, Change&& makeText)
{
    const auto path = dataFolder / kHelpFileName;
    try {
        const auto text = platform::readFile(path, kHelpFileCeiling).value_or(std::string{});
        if (!text.empty() && !isGood(text))
            return OwnLineResult::FileHasFault;
        const auto next = std::forward<Change>(makeText)(text);
        if (next.size() > kHelpFileCeiling || (!next.empty() && !isGood(next)))
            return OwnLineResult::FileHasFault;
        if (!next.empty())
            platform::writeFileAtomically(path, next);
        else if (!text.empty())
            fs::remove(path);
        return OwnLineResult::Done;
    } catch (const Error& error) {
        return error.code() == ErrorCode::InvalidInput ? OwnLineResult::FileHasFault : OwnLineResult::NotWritten;
    } catch (const fs::filesystem_error&) {
        return OwnLineResult::NotWritten;
    }
}

} // namespace

OwnLineResult addOwnHelpLine(const fs::path& dataFolder, std::string_view country, const OwnHelpLine& line)
{
    if (line.name.empty())
        return OwnLineResult::NoName;
    if (!exercises::isPhoneNumber(line.number))
        return OwnLineResult::BadNumber;
    return change(dataFolder, [&](const std::string& text) {
        const auto* gap = text.empty() ? "" : text.back() == '\n' ? "\n" : "\n\n";
        return text + gap + blockFor(country, line);
    });
}

OwnLineResult removeOwnHelpLine(const fs::path& dataFolder, std::string_view country, const OwnHelpLine& line)
{
    return change(dataFolder, [&](const std::string& text) {
        if (text.empty())
            return std::string{};
        auto file = toml::parse(text); // it was read without a fault
        removeFrom(file, country, line);
        if (file.empty())
            return std::string{};
        std::ostringstream out;
        out << file << '\n';
        return out.str();
    });
}

} // namespace inglenook::app
