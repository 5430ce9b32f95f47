// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/feelings.h"

#include "base/text.h"
#include "exercises/data_file.h"

#include <algorithm>

namespace inglenook::exercises {
namespace {

constexpr std::string_view kFolder = "feelings/";

FeelingWord readWord(const DataTable& table)
{
    FeelingWord word;
    word.word = table.text("word");
    word.meaning = table.text("meaning");
    word.underneath = table.texts("underneath");
    const auto ring = table.text("ring");
    if (ring != "little" && ring != "a-lot")
        throw table.fault("ring is neither little nor a-lot");
    word.intensity = ring == "little" ? Intensity::Little : Intensity::ALot;
    return word;
}

} // namespace

FeelingsVocabulary FeelingsVocabulary::builtin(std::string_view language)
{
    const auto file = DataFile::builtin(std::string{kFolder}.append(language).append(".toml"));
    FeelingsVocabulary vocabulary;
    for (const auto& table : file.root().tables("family")) {
        FeelingFamily family{table.text("key"), table.text("title"), {}};
        for (const auto& word : table.tables("word"))
            family.words.push_back(readWord(word));
        vocabulary.m_families.push_back(std::move(family));
    }
    return vocabulary;
}

const FeelingFamily* FeelingsVocabulary::family(std::string_view key) const
{
    const auto found = std::find_if(m_families.begin(), m_families.end(),
                                    [key](const FeelingFamily& family) { return family.key == key; });
    return found == m_families.end() ? nullptr : &*found;
}

const FeelingWord* FeelingsVocabulary::find(std::string_view word) const
{
    const auto wanted = asciiLower(singleLine(word));
    for (const auto& family : m_families)
        for (const auto& candidate : family.words)
            if (asciiLower(candidate.word) == wanted)
                return &candidate;
    return nullptr;
}

const FeelingFamily* FeelingsVocabulary::familyOf(std::string_view word) const
{
    const auto* found = find(word);
    if (found == nullptr)
        return nullptr;
    for (const auto& family : m_families)
        if (found >= family.words.data() && found < family.words.data() + family.words.size())
            return &family;
    return nullptr;
}

FeelingPick FeelingsVocabulary::pick(std::string_view word) const
{
    const auto* found = find(word);
    if (found == nullptr)
        return {singleLine(word), {}, Intensity::Unsaid};
    return {found->word, familyOf(found->word)->key, found->intensity};
}

} // namespace inglenook::exercises
