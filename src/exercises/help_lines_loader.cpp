// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/help_lines_loader.h"

#include "exercises/table_reader.h"
#include "exercises/text_limits.h"
#include "exercises/toml_file.h"

#include <algorithm>
#include <set>

namespace inglenook::exercises {
namespace {

constexpr KeyTable<HelpFor, 8> kHelpForKeys{{{"violence", HelpFor::Violence},
                                             {"sexual-violence", HelpFor::SexualViolence},
                                             {"crisis", HelpFor::Crisis},
                                             {"children", HelpFor::Children},
                                             {"women", HelpFor::Women},
                                             {"men", HelpFor::Men},
                                             {"lgbtq", HelpFor::Lgbtq},
                                             {"own-behaviour", HelpFor::OwnBehaviour}}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWebAddress(std::string_view address)
{
    const auto host = address.substr(0, address.find('/'));
    return host.find('.') != std::string_view::npos && host.front() != '.' && host.back() != '.' &&
           host.find("..") == std::string_view::npos && std::all_of(address.begin(), address.end(), [](char c) {
               return isDigit(c) || (c >= 'a' && c <= 'z') || c == '.' || c == '-' || c == '/' || c == '_';
           });
}

bool isCountryCode(std::string_view code)
{
    return code.size() == 2 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::string textOf(TableReader& reader, std::string_view key, std::size_t limit, Need need = Need::Optional)
{
    return reader.text(key, limit, need, Persons::None);
}

void checkNumber(TableReader& reader, std::string_view key, std::string_view number)
{
    if (!isPhoneNumber(number))
        reader.faults().add(reader.line(key), inQuotes(number) + " can't be dialled",
                            "Use digits, spaces and hyphens; a +, * or # can only come first.");
}

std::string numberOf(TableReader& reader)
{
    auto number = textOf(reader, "number", limits::kHelpNumber);
    if (!number.empty())
        checkNumber(reader, "number", number);
    return number;
}

std::string webOf(TableReader& reader)
{
    auto web = textOf(reader, "web", limits::kHelpWeb);
    if (!web.empty() && !isWebAddress(web))
        reader.faults().add(reader.line("web"), inQuotes(web) + " is no web address",
                            "Write it in small letters and without \"https://\", such as \"www.samaritans.org\".");
    return web;
}

void needsNumberOrWeb(TableReader& reader)
{
    if (!reader.has("number") && !reader.has("web"))
        reader.faults().add(reader.line(), reader.what() + " has neither \"number\" nor \"web\"",
                            "Say how to reach it.");
}

std::optional<Date> dateOf(TableReader& reader, std::string_view key, Need need)
{
    const auto text = textOf(reader, key, limits::kHelpDate, need);
    if (text.empty())
        return std::nullopt;
    const auto moment = parseIso8601(text);
    if (moment && toIso8601(localDate(*moment)) == text)
        return localDate(*moment);
    reader.faults().add(reader.line(key), inQuotes(text) + " is no day of the calendar",
                        "Write year, month and day, such as \"2026-11-28\".");
    return std::nullopt;
}

std::vector<HelpFor> purposesOf(TableReader& reader, Need need)
{
    std::vector<std::string_view> words;
    for (const auto& entry : kHelpForKeys)
        words.push_back(entry.first);
    std::vector<HelpFor> purposes;
    for (const auto& word : reader.ids("for", need)) {
        if (const auto purpose = valueIn(kHelpForKeys, word))
            purposes.push_back(*purpose);
        else
            reader.faults().add(reader.line("for"), "\"for\" can't hold " + inQuotes(word), didYouMean(word, words));
    }
    return purposes;
}

HelpLine readLine(const toml::table& table, FaultList& faults, bool isOwn)
{
    TableReader reader{table, faults, "a line"};
    HelpLine line;
    line.name = textOf(reader, "name", limits::kHelpName, Need::Required);
    line.number = numberOf(reader);
    line.web = webOf(reader);
    needsNumberOrWeb(reader);
    line.purposes = purposesOf(reader, isOwn ? Need::Optional : Need::Required);
    line.isDayAndNight = reader.flag("day_and_night", false);
    line.hours = textOf(reader, "hours", limits::kHelpHours);
    line.where = textOf(reader, "where", limits::kHelpHours);
    line.languages = textOf(reader, "languages", limits::kHelpName);
    line.note = textOf(reader, "note", limits::kHelpNote);
    line.checked = dateOf(reader, "checked", Need::Optional);
    line.isOwn = isOwn;
    reader.finish();
    return line;
}

HelpCountry readCountry(const toml::table& table, FaultList& faults, const HelpLines* beside)
{
    TableReader reader{table, faults, "a country"};
    HelpCountry country;
    country.code = textOf(reader, "code", limits::kHelpNumber, Need::Required);
    if (!country.code.empty() && !isCountryCode(country.code))
        faults.add(reader.line("code"), inQuotes(country.code) + " is no country code",
                   "Use the two capital letters of ISO 3166, such as \"NZ\".");
    const bool isKnown = beside != nullptr && beside->find(country.code) != nullptr;
    const auto need = isKnown ? Need::Optional : Need::Required;
    country.name = textOf(reader, "name", limits::kHelpName, need);
    country.emergency = reader.ids("emergency", need);
    for (const auto& number : country.emergency)
        checkNumber(reader, "emergency", number);
    for (const auto* line : reader.tables("line", Need::Required))
        country.lines.push_back(readLine(*line, faults, beside != nullptr));
    reader.finish();
    return country;
}

HelpDirectory readDirectory(const toml::table& table, FaultList& faults, bool isOwn)
{
    TableReader reader{table, faults, "a directory"};
    HelpDirectory directory;
    directory.name = textOf(reader, "name", limits::kHelpName, Need::Required);
    directory.number = numberOf(reader);
    directory.web = webOf(reader);
    needsNumberOrWeb(reader);
    directory.about = textOf(reader, "about", limits::kHelpNote);
    directory.isOwn = isOwn;
    reader.finish();
    return directory;
}

} // namespace

bool isPhoneNumber(std::string_view number)
{
    constexpr std::ptrdiff_t kMostDigits = 15;
    const auto digits = std::count_if(number.begin(), number.end(), isDigit);
    const auto rest = number.substr(number.find_first_of("+*#") == 0 ? 1 : 0);
    return digits >= 2 && digits <= kMostDigits && isDigit(number.back()) && !rest.empty() && isDigit(rest.front()) &&
           std::all_of(rest.begin(), rest.end(), [](char c) { return isDigit(c) || c == ' ' || c == '-'; });
}

std::variant<HelpFile, Faults> loadHelpLines(std::string_view fileName, std::string_view toml, const HelpLines* beside)
{
    FaultList faults{fileName};
    const auto table = parseToml(toml, faults);
    if (!table)
        return faults.take();

    TableReader reader{*table, faults, "the file"};
    const bool isOwn = beside != nullptr;
    const auto need = isOwn ? Need::Optional : Need::Required;
    HelpFile file;
    file.written = dateOf(reader, "written", need).value_or(Date{});
    file.note = textOf(reader, "note", limits::kHelpNote, need);
    for (const auto* directory : reader.tables("directory"))
        file.directories.push_back(readDirectory(*directory, faults, isOwn));
    std::set<std::string> codes;
    for (const auto* country : reader.tables("country", need)) {
        file.countries.push_back(readCountry(*country, faults, beside));
        const auto& code = file.countries.back().code;
        if (!isOwn && !code.empty() && !codes.insert(code).second)
            faults.add(std::max(1, lineOf(*country)), "the country " + inQuotes(code) + " comes twice",
                       "Put all of its lines under one \"[[country]]\".");
    }
    reader.finish();
    if (!faults.isEmpty())
        return faults.take();
    return file;
}

} // namespace inglenook::exercises
