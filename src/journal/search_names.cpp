// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/search_names.h"

namespace inglenook::journal {

SearchNames SearchNames::of(const exercises::Catalogue& catalogue, const exercises::FeelingsVocabulary& feelings)
{
    SearchNames names;
    for (const auto& definition : catalogue.all())
        names.exercises.push_back({definition->id, definition->title});
    for (const auto& family : feelings.families()) {
        Family known{family.key, family.title, {}};
        for (const auto& word : family.words)
            known.words.push_back(word.word);
        names.families.push_back(std::move(known));
    }
    return names;
}

} // namespace inglenook::journal
