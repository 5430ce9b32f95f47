// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/coach_rules.h"

#include "exercises/data_file.h"

#include <sstream>

namespace inglenook::exercises {
namespace {

std::vector<std::string> wordsOf(const std::string& text)
{
    std::istringstream stream{text};
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

CoachSlot slotOf(const DataTable& table, const std::string& key)
{
    const auto slot = coachSlotFromKey(key);
    if (!slot || *slot == CoachSlot::None)
        throw table.fault("no such slot: " + key);
    return *slot;
}

class Reader {
public:
    Reader(const DataTable& root, CoachRules& rules) : m_root{root}, m_rules{rules} {}

    void read()
    {
        const auto lists = m_root.table("lists");
        for (const auto& name : lists.keys())
            m_lists.emplace(name, lists.texts(name));
        const auto contractions = m_root.table("contractions");
        for (const auto& word : contractions.keys())
            m_rules.contractions.emplace(word, wordsOf(contractions.text(word)));
        m_rules.soft = patterns(m_root, "soft");
        const auto leads = m_root.table("leads");
        for (const auto& key : leads.keys())
            readLead(leads.table(key), slotOf(leads, key));
        const auto harm = m_root.table("harm");
        m_rules.harm = {slots(harm), patterns(harm, "patterns")};
        for (const auto& table : m_root.tables("rule"))
            m_rules.rules.push_back(readRule(table));
    }

private:
    CoachPatternSet patterns(const DataTable& table, std::string_view key)
    {
        std::vector<CoachPattern> found;
        for (const auto& source : table.texts(key))
            found.emplace_back(source, m_lists, m_rules.vocabulary);
        return CoachPatternSet{std::move(found)};
    }

    static std::set<CoachSlot> slots(const DataTable& table)
    {
        std::set<CoachSlot> found;
        for (const auto& key : table.texts("slots"))
            found.insert(slotOf(table, key));
        return found;
    }

    void readLead(const DataTable& table, CoachSlot slot)
    {
        const auto without = table.texts("not_before");
        m_rules.leads[slot] = {wordsOf(table.text("words")), {without.begin(), without.end()}};
    }

    CoachRule readRule(const DataTable& table)
    {
        CoachRule rule;
        rule.id = table.text("id");
        rule.slots = slots(table);
        rule.patterns = patterns(table, "patterns");
        rule.unless = patterns(table, "unless");
        rule.silentWith = patterns(table, "silent_with");
        if (const auto rest = table.number("most_rest", -1); rest >= 0)
            rule.mostRest = rest;
        rule.filler = patterns(table, "filler");
        rule.saw = table.text("saw");
        rule.asks = table.text("asks");
        rule.examples = table.texts("examples");
        rule.offersWheel = table.flag("wheel");
        if (rule.slots.empty() || rule.patterns.empty() || rule.examples.size() != 2)
            throw table.fault("a rule of the coach has slots, patterns and two examples: " + rule.id);
        return rule;
    }

    const DataTable& m_root;
    CoachRules& m_rules;
    WordLists m_lists;
};

} // namespace

CoachRules CoachRules::builtin(std::string_view language)
{
    const auto file = DataFile::builtin(std::string{"coach/"}.append(language).append(".toml"));
    const auto root = file.root();
    CoachRules rules;
    Reader{root, rules}.read();
    return rules;
}

} // namespace inglenook::exercises
