// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/table_reader.h"

#include "base/text.h"
#include "exercises/placeholders.h"

#include <algorithm>

namespace inglenook::exercises {

int lineOf(const toml::node& node)
{
    return static_cast<int>(node.source().begin.line);
}

bool isId(std::string_view word)
{
    if (word.empty() || word.front() == '-' || word.back() == '-')
        return false;
    return std::all_of(word.begin(), word.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

std::string inQuotes(std::string_view word)
{
    return "\"" + std::string{word} + "\"";
}

void FaultList::add(int line, std::string problem, std::string cure, std::string_view missing)
{
    m_faults.push_back({{m_file, line, std::move(problem), std::move(cure)}, std::string{missing}});
}

std::vector<FoundFault> FaultList::takeFound()
{
    std::stable_sort(m_faults.begin(), m_faults.end(),
                     [](const FoundFault& a, const FoundFault& b) { return a.fault.line < b.fault.line; });
    return std::move(m_faults);
}

Faults FaultList::take()
{
    Faults faults;
    for (auto& found : takeFound())
        faults.push_back(std::move(found.fault));
    return faults;
}

TableReader::TableReader(const toml::table& table, FaultList& faults, std::string what)
    : m_table{table},
      m_faults{faults},
      m_what{std::move(what)}
{
}

int TableReader::line() const
{
    return std::max(1, lineOf(m_table));
}

int TableReader::line(std::string_view key) const
{
    const auto* node = m_table.get(key);
    return node == nullptr ? line() : lineOf(*node);
}

const toml::node* TableReader::look(std::string_view key, Need need)
{
    m_known.insert(key);
    const auto* node = m_table.get(key);
    if (node == nullptr && need == Need::Required)
        m_faults.add(line(), m_what + " has no " + inQuotes(key), "Add a line \"" + std::string{key} + " = …\".", key);
    return node;
}

void TableReader::wrongType(std::string_view key, const toml::node& node, std::string_view wanted)
{
    m_faults.add(lineOf(node), inQuotes(key) + " is of the wrong type", "Write " + std::string{wanted} + ".");
}

std::string TableReader::text(std::string_view key, std::size_t limit, Need need, Persons persons)
{
    const auto* node = look(key, need);
    if (node == nullptr)
        return {};
    if (!node->is_string()) {
        wrongType(key, *node, "a text in quotation marks");
        return {};
    }
    std::string value{trimmed(node->as_string()->get())};
    if (value.empty())
        m_faults.add(lineOf(*node), inQuotes(key) + " is empty", "Write something, or leave the line out.");
    if (const auto length = codePointCount(value); length > limit)
        m_faults.add(lineOf(*node),
                     inQuotes(key) + " has " + std::to_string(length) + " characters, more than the " +
                         std::to_string(limit) + " that fit on the screen",
                     "Shorten it by " + std::to_string(length - limit) + ".");
    if (persons == Persons::Unchecked)
        return value;
    for (const auto& unknown : unknownPlaceholders(value))
        m_faults.add(
            lineOf(*node),
            unknown == "{" ? "a \"{\" is never closed" : "unknown placeholder " + inQuotes("{" + unknown + "}"),
            unknown == "{" ? "Write {me}, {other}, {speaker} or {listener}." : didYouMean(unknown, kPlaceholders));
    if (persons == Persons::None && hasPlaceholder(value))
        m_faults.add(lineOf(*node), inQuotes(key) + " can't name a person", "Leave the placeholder out.");
    return value;
}

std::string TableReader::id(std::string_view key, Need need)
{
    const auto* node = look(key, need);
    if (node == nullptr)
        return {};
    if (!node->is_string()) {
        wrongType(key, *node, "an id in quotation marks");
        return {};
    }
    auto value = node->as_string()->get();
    if (!isId(value))
        m_faults.add(lineOf(*node), inQuotes(value) + " can't be an id",
                     "Use lower-case letters, digits and hyphens, such as \"say-it-back\".");
    return value;
}

int TableReader::number(std::string_view key, int least, int most, Need need, int otherwise)
{
    const auto* node = look(key, need);
    if (node == nullptr)
        return otherwise;
    if (!node->is_integer()) {
        wrongType(key, *node, "a whole number without quotation marks");
        return otherwise;
    }
    const auto value = node->as_integer()->get();
    if (value < least || value > most) {
        m_faults.add(lineOf(*node), inQuotes(key) + " is " + std::to_string(value),
                     "Choose a number from " + std::to_string(least) + " to " + std::to_string(most) + ".");
        return otherwise;
    }
    return static_cast<int>(value);
}

bool TableReader::flag(std::string_view key, bool otherwise)
{
    const auto* node = look(key, Need::Optional);
    if (node == nullptr)
        return otherwise;
    if (!node->is_boolean()) {
        wrongType(key, *node, "true or false without quotation marks");
        return otherwise;
    }
    return node->as_boolean()->get();
}

std::map<std::string, std::string> TableReader::texts(std::string_view key)
{
    std::map<std::string, std::string> values;
    const auto* node = look(key, Need::Optional);
    if (node == nullptr)
        return values;
    if (!node->is_table()) {
        wrongType(key, *node, "a table in curly braces");
        return values;
    }
    for (const auto& [name, value] : *node->as_table()) {
        if (value.is_string())
            values.emplace(name.str(), value.as_string()->get());
        else
            wrongType(name.str(), value, "a text in quotation marks");
    }
    return values;
}

std::map<std::string, int> TableReader::numbers(std::string_view key, int least, int most)
{
    std::map<std::string, int> values;
    const auto* found = table(key);
    if (found == nullptr)
        return values;
    for (const auto& [name, value] : *found) {
        const auto number = value.value<std::int64_t>();
        if (!value.is_integer() || *number < least || *number > most)
            wrongType(name.str(), value,
                      "a whole number from " + std::to_string(least) + " to " + std::to_string(most));
        else
            values.emplace(name.str(), static_cast<int>(*number));
    }
    return values;
}

const toml::table* TableReader::table(std::string_view key, Need need)
{
    const auto* node = look(key, need);
    if (node == nullptr)
        return nullptr;
    if (!node->is_table())
        wrongType(key, *node, "a table in curly braces");
    return node->as_table();
}

const toml::array* TableReader::array(std::string_view key, Need need)
{
    const auto* node = look(key, need);
    if (node == nullptr)
        return nullptr;
    if (!node->is_array())
        wrongType(key, *node, "a list in square brackets");
    else if (node->as_array()->empty() && need == Need::Required)
        m_faults.add(lineOf(*node), inQuotes(key) + " is empty", "Put at least one thing into it.");
    return node->as_array();
}

std::vector<std::string> TableReader::ids(std::string_view key, Need need)
{
    std::vector<std::string> values;
    const auto* list = array(key, need);
    if (list == nullptr)
        return values;
    for (const auto& node : *list) {
        if (node.is_string())
            values.push_back(node.as_string()->get());
        else
            wrongType(key, node, "ids in quotation marks");
    }
    return values;
}

std::vector<const toml::table*> TableReader::tables(std::string_view key, Need need)
{
    std::vector<const toml::table*> values;
    const auto* list = array(key, need);
    if (list == nullptr)
        return values;
    for (const auto& node : *list) {
        if (node.is_table())
            values.push_back(node.as_table());
        else
            wrongType(key, node, "tables in curly braces");
    }
    return values;
}

std::string TableReader::oneOf(std::string_view key, std::span<const std::string_view> words, Need need)
{
    const auto* node = look(key, need);
    if (node == nullptr)
        return {};
    if (!node->is_string()) {
        wrongType(key, *node, "one of the known words in quotation marks");
        return {};
    }
    auto value = node->as_string()->get();
    if (std::find(words.begin(), words.end(), value) == words.end())
        m_faults.add(lineOf(*node), inQuotes(key) + " can't be " + inQuotes(value), didYouMean(value, words));
    return value;
}

void TableReader::finish(std::span<const std::string_view> elsewhere)
{
    const std::vector<std::string_view> known{m_known.begin(), m_known.end()};
    for (const auto& [key, node] : m_table) {
        if (m_known.contains(key.str()))
            continue;
        const auto at = key.source().begin.line > 0 ? static_cast<int>(key.source().begin.line) : lineOf(node);
        if (std::find(elsewhere.begin(), elsewhere.end(), key.str()) != elsewhere.end())
            m_faults.add(at, m_what + " can't have " + inQuotes(key.str()), "Leave it out, or choose another kind.");
        else
            m_faults.add(at, "unknown key " + inQuotes(key.str()), didYouMean(key.str(), known));
    }
}

} // namespace inglenook::exercises
