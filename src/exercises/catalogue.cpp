// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/catalogue.h"

#include "base/error.h"
#include "exercises/builtin_files.h"
#include "exercises/deck_loader.h"
#include "exercises/journal_deck.h"
#include "exercises/nearest.h"

#include <algorithm>
#include <array>
#include <utility>

namespace inglenook::exercises {
namespace {

/// Within their family the easier ones come first; what is not named here, such as a person's own, comes after.
constexpr std::array kOrder = std::to_array<std::string_view>({
    "mirror",
    "i-statement",
    "name-the-feeling",
    "curious-questions",
    "speak-from-the-heart",
    "one-brave-thing",
    "hard-to-share",
    "be-seen",
    "where-it-began",
    "safe-space",
    "how-close",
    "welcome-differences",
    "specific-thanks",
    "listen-and-thank",
    "your-endeavours",
    "disagree-well",
    "time-out",
    "apology",
    "rebuild-trust",
    "after-hurt",
    "weekly-check-in",
    "how-it-is",
    "after-closeness",
    "signs-of-distance",
    "daily-question",
    "rituals",
    "phones-away",
    "something-new",
    "how-we-began",
    "desires",
    "promises",
    "us-first",
    "patterns",
    "time-for-me",
    "beyond-us",
    "is-this-healthy",
    "finding-help",
    "team-connection",
});

auto placeOf(const Definition& definition)
{
    const auto rank = std::find(kOrder.begin(), kOrder.end(), definition.id) - kOrder.begin();
    return std::pair{definition.family, rank};
}

std::string_view nameOf(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

bool isIn(std::string_view path, std::string_view folder, std::string_view language)
{
    return path.starts_with(std::string{folder} + "/" + std::string{language} + "/");
}

/// Why `target` can't follow; empty when it can, wherever the suggestion may be made.
std::string misfit(const Definition& from, const Suggestion& suggestion, const Definition& target)
{
    const bool together = from.who != Who::Alone && suggestion.only != Only::Alone;
    const bool alone = from.who != Who::Together && suggestion.only != Only::Together;
    if (together && (target.who == Who::Alone || target.personalJournalOnly))
        return "a suggestion for two leads to \"" + target.id + "\", which is for one";
    if (alone && target.who == Who::Together)
        return "a suggestion for one leads to \"" + target.id + "\", which is for two";
    if (alone && target.personalJournalOnly && !from.personalJournalOnly)
        return "a suggestion leads to \"" + target.id + "\", which is only for a journal of one person";
    return {};
}

} // namespace

void Catalogue::addDeck(std::string_view name, std::string_view text)
{
    auto loaded = loadDeck(name, text);
    if (auto* faults = std::get_if<Faults>(&loaded)) {
        m_faults.insert(m_faults.end(), faults->begin(), faults->end());
        return;
    }
    auto& deck = std::get<Deck>(loaded);
    const bool taken = deck.id == kNotedDeck ||
                       std::any_of(m_decks.begin(), m_decks.end(), [&](const Deck& d) { return d.id == deck.id; });
    if (taken)
        m_faults.push_back(
            {std::string{name}, 0, "there is already a deck \"" + deck.id + "\"", "Give it another id."});
    else
        m_decks.push_back(std::move(deck));
}

void Catalogue::addExercise(std::string_view name, std::string_view text, bool isOurs)
{
    auto loaded = loadDefinition(name, text);
    if (auto* faults = std::get_if<Faults>(&loaded)) {
        m_faults.insert(m_faults.end(), faults->begin(), faults->end());
        return;
    }
    auto definition = std::make_shared<Definition>(std::move(std::get<Definition>(loaded)));
    definition->isOurs = isOurs;
    const auto refuse = [&](std::string problem, std::string cure) {
        m_faults.push_back({std::string{name}, 0, std::move(problem), std::move(cure)});
    };
    if (find(definition->id) != nullptr) {
        refuse("there is already an exercise \"" + definition->id + "\"", "Give yours another id and file name.");
        return;
    }
    std::vector<std::string_view> deckIds{kNotedDeck};
    for (const auto& deck : m_decks)
        deckIds.emplace_back(deck.id);
    for (const auto& step : definition->steps) {
        if (step.deck.empty() || std::find(deckIds.begin(), deckIds.end(), step.deck) != deckIds.end())
            continue;
        m_faults.push_back({std::string{name}, step.line,
                            "step \"" + step.id + "\" needs the deck \"" + step.deck + "\", which isn't there",
                            didYouMean(step.deck, deckIds)});
        return;
    }
    const auto place = std::upper_bound(m_definitions.begin(), m_definitions.end(), definition,
                                        [](const auto& a, const auto& b) { return placeOf(*a) < placeOf(*b); });
    m_definitions.insert(place, std::move(definition));
}

/// A suggestion that leads nowhere is left out; the exercise itself is as good as before.
void Catalogue::checkSuggestions(bool ofOurs)
{
    std::vector<std::string_view> ids;
    for (const auto& definition : m_definitions)
        ids.emplace_back(definition->id);
    for (auto& definition : m_definitions) {
        if (definition->isOurs != ofOurs || definition->suggestions.empty())
            continue;
        auto checked = std::make_shared<Definition>(*definition);
        std::erase_if(checked->suggestions, [&](const Suggestion& suggestion) {
            const auto* target = find(suggestion.exercise);
            auto problem = target == nullptr
                               ? "a suggestion leads to the exercise \"" + suggestion.exercise + "\", which isn't there"
                               : misfit(*definition, suggestion, *target);
            if (problem.empty())
                return false;
            m_faults.push_back({definition->id + ".toml", suggestion.line, std::move(problem),
                                target == nullptr ? didYouMean(suggestion.exercise, ids)
                                                  : "Name another one, or add \"only\" to the suggestion."});
            return true;
        });
        definition = std::move(checked);
    }
}

Catalogue Catalogue::builtin(std::string_view language)
{
    Catalogue catalogue;
    for (const auto& file : builtinFiles())
        if (isIn(file.path, "decks", language))
            catalogue.addDeck(nameOf(file.path), file.text);
    for (const auto& file : builtinFiles())
        if (isIn(file.path, "exercises", language))
            catalogue.addExercise(nameOf(file.path), file.text, true);
    catalogue.checkSuggestions(true);
    if (!catalogue.m_faults.empty())
        throw Error{ErrorCode::Internal, catalogue.m_faults.front().toString()};
    return catalogue;
}

void Catalogue::addOwn(const std::vector<File>& exerciseFiles, const std::vector<File>& deckFiles)
{
    for (const auto& file : deckFiles)
        addDeck(file.name, file.text);
    for (const auto& file : exerciseFiles)
        addExercise(file.name, file.text, false);
    checkSuggestions(false);
}

const Definition* Catalogue::find(std::string_view id) const
{
    const auto found =
        std::find_if(m_definitions.begin(), m_definitions.end(), [&](const auto& d) { return d->id == id; });
    return found == m_definitions.end() ? nullptr : found->get();
}

} // namespace inglenook::exercises
