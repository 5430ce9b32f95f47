// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/deck_loader.h"

#include "exercises/table_reader.h"
#include "exercises/text_limits.h"
#include "exercises/toml_file.h"

#include <set>

namespace inglenook::exercises {

std::variant<Deck, Faults> loadDeck(std::string_view fileName, std::string_view toml)
{
    FaultList faults{fileName};
    const auto table = parseToml(toml, faults);
    if (!table)
        return faults.take();

    TableReader reader{*table, faults, "the deck"};
    Deck deck;
    deck.id = reader.id("id", Need::Required);
    if (const auto expected = idFromFileName(fileName); !deck.id.empty() && deck.id != expected)
        faults.add(reader.line("id"), "the id is " + inQuotes(deck.id) + ", the file is named " + inQuotes(expected),
                   "Give both the same name.");
    deck.title = reader.text("title", limits::kTitle, Need::Required, Persons::None);
    std::set<std::string> ids;
    for (const auto* cardTable : reader.tables("card", Need::Required)) {
        TableReader cardReader{*cardTable, faults, "a card"};
        Card card;
        card.id = cardReader.id("id", Need::Required);
        card.text = cardReader.text("text", limits::kCard, Need::Required);
        card.depth = cardReader.word("depth", kDepthKeys).value_or(Depth::Light);
        card.topics = cardReader.ids("topics");
        cardReader.finish();
        if (!card.id.empty() && !ids.insert(card.id).second)
            faults.add(cardReader.line("id"), "two cards have the id " + inQuotes(card.id), "Rename one.");
        deck.cards.push_back(std::move(card));
    }
    reader.finish();
    if (!faults.isEmpty())
        return faults.take();
    return deck;
}

} // namespace inglenook::exercises
