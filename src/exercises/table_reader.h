// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/keys.h"
#include "exercises/loader.h"
#include "exercises/nearest.h"

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <toml++/toml.h>

namespace inglenook::exercises {

/// A fault, and the key that isn't there at all, where that is what is wrong.
struct FoundFault {
    Fault fault;
    std::string missing;
};

/// Collects what is wrong in one file.
class FaultList {
public:
    explicit FaultList(std::string_view file) : m_file{file} {}

    void add(int line, std::string problem, std::string cure, std::string_view missing = {});
    [[nodiscard]] bool isEmpty() const { return m_faults.empty(); }
    /// In the order of the lines.
    [[nodiscard]] Faults take();
    [[nodiscard]] std::vector<FoundFault> takeFound();

private:
    std::string m_file;
    std::vector<FoundFault> m_faults;
};

enum class Need { Optional, Required };
/// Whether {me} and the like may stand in a text; Unchecked for a person's own words.
enum class Persons { Allowed, None, Unchecked };

/// Reads one table key by key. What is missing, of the wrong type or too long becomes a fault and an empty value; what
/// was never asked for is an unknown key.
class TableReader {
public:
    /// `what` is for sentences: "the exercise", "step "share"".
    TableReader(const toml::table& table, FaultList& faults, std::string what);

    /// `limit` in characters as a person counts them.
    [[nodiscard]] std::string text(std::string_view key, std::size_t limit, Need need = Need::Optional,
                                   Persons names = Persons::Allowed);
    /// Lower-case words joined by '-'.
    [[nodiscard]] std::string id(std::string_view key, Need need = Need::Optional);
    [[nodiscard]] int number(std::string_view key, int least, int most, Need need = Need::Optional, int otherwise = 0);
    [[nodiscard]] bool flag(std::string_view key, bool otherwise);
    [[nodiscard]] std::vector<std::string> ids(std::string_view key, Need need = Need::Optional);
    /// A table of texts, such as `slots = { what = "…" }`.
    [[nodiscard]] std::map<std::string, std::string> texts(std::string_view key);
    /// A table of whole numbers, such as `scales = { heard = 7 }`.
    [[nodiscard]] std::map<std::string, int> numbers(std::string_view key, int least, int most);
    [[nodiscard]] const toml::table* table(std::string_view key, Need need = Need::Optional);
    [[nodiscard]] const toml::array* array(std::string_view key, Need need = Need::Optional);
    /// Tables of `key = [{…}]` or `[[key]]`; anything else in it is a fault.
    [[nodiscard]] std::vector<const toml::table*> tables(std::string_view key, Need need = Need::Optional);

    template <typename Value, std::size_t count>
    [[nodiscard]] std::optional<Value> word(std::string_view key, const KeyTable<Value, count>& table,
                                            Need need = Need::Optional)
    {
        std::vector<std::string_view> words;
        for (const auto& entry : table)
            words.push_back(entry.first);
        const auto found = oneOf(key, words, need);
        return valueIn(table, found);
    }

    /// Call last: every key that was not asked for is a fault. Those in `elsewhere` are known, but not in such a table.
    void finish(std::span<const std::string_view> elsewhere = {});

    [[nodiscard]] bool has(std::string_view key) const { return m_table.contains(key); }
    /// Line of the key's value, or of the table.
    [[nodiscard]] int line(std::string_view key) const;
    [[nodiscard]] int line() const;
    [[nodiscard]] FaultList& faults() { return m_faults; }
    [[nodiscard]] const std::string& what() const { return m_what; }

private:
    const toml::node* look(std::string_view key, Need need);
    void wrongType(std::string_view key, const toml::node& node, std::string_view wanted);
    std::string oneOf(std::string_view key, std::span<const std::string_view> words, Need need);

    const toml::table& m_table;
    FaultList& m_faults;
    std::string m_what;
    std::set<std::string_view> m_known;
};

[[nodiscard]] int lineOf(const toml::node& node);
[[nodiscard]] bool isId(std::string_view word);
[[nodiscard]] std::string inQuotes(std::string_view word);

} // namespace inglenook::exercises
