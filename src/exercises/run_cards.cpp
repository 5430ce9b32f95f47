// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/journal_deck.h"
#include "exercises/run_state.h"

#include <algorithm>

namespace inglenook::exercises {
namespace {

constexpr std::int64_t kDayMs = std::int64_t{24} * 60 * 60 * 1000;

bool has(const std::vector<std::string>& list, const std::string& word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// What was chosen at a step that narrows a deck; nothing when it was left empty.
const std::vector<std::string>* chosenAt(const RunState& run, const Step& step)
{
    for (auto place = run.path.size(); place-- > 0;) {
        const auto& moment = run.path[place];
        if (moment.phase != Phase::Acting || run.stepOf(moment).id != step.id || run.isSealed(place))
            continue;
        if (const auto* given = run.find(moment); given != nullptr && !given->answer.choices.empty())
            return &given->answer.choices;
    }
    return nullptr;
}

} // namespace

const Deck* RunState::deckOf(const Step& step) const
{
    const auto found = std::find_if(decks.begin(), decks.end(), [&](const Deck& deck) { return deck.id == step.deck; });
    return found == decks.end() ? nullptr : &*found;
}

const Card* RunState::cardOf(const Moment& moment) const
{
    const auto* deck = moment.card.empty() ? nullptr : deckOf(stepOf(moment));
    return deck == nullptr ? nullptr : deck->find(moment.card);
}

/// A card that is about nothing in particular fits every choice; where people agree on how far the cards go, it counts
/// as one of the furthest.
bool RunState::fitsFilter(const Card& card, const Step& step) const
{
    const bool isAboutAnything = card.topics.empty();
    return std::all_of(step.filter.begin(), step.filter.end(), [&](const std::string& id) {
        const auto& asked = *definition->find(id);
        const auto* chosen = chosenAt(*this, asked);
        if (!asked.agree || !together())
            return isAboutAnything || chosen == nullptr ||
                   std::any_of(chosen->begin(), chosen->end(),
                               [&](const auto& topic) { return has(card.topics, topic); });
        // From the least on; only the least where nobody chose more.
        for (const auto& option : asked.options) {
            if (has(card.topics, option.id) || (isAboutAnything && option.id == asked.options.back().id))
                return true;
            if (chosen == nullptr || has(*chosen, option.id))
                break;
        }
        return false;
    });
}

std::vector<Depth> RunState::depthsOf(const Step& step) const
{
    std::vector<Depth> found;
    if (const auto* deck = step.daily ? nullptr : deckOf(step))
        for (const auto depth : {Depth::Light, Depth::Medium, Depth::Deep})
            if (std::any_of(deck->cards.begin(), deck->cards.end(), [&](const Card& card) {
                    return card.depth == depth && !card.hidden && fitsFilter(card, step);
                }))
                found.push_back(depth);
    return found.size() > 1 ? found : std::vector<Depth>{};
}

std::optional<Depth> RunState::depthAt(const Step& step) const
{
    const auto chosen = depths.find(step.id);
    return chosen == depths.end() ? step.depth : chosen->second;
}

std::string RunState::drawFor(const Moment& moment) const
{
    const auto& step = stepOf(moment);
    const auto* deck = deckOf(step);
    if (deck == nullptr || deck->cards.empty())
        return {};
    if (isPrivate(moment.step)) // both answer the same card
        for (const auto& earlier : path)
            if (earlier.step == moment.step && earlier.round == moment.round && earlier.attempt == moment.attempt &&
                earlier.person != moment.person && !earlier.card.empty())
                return earlier.card;
    if (step.daily && !deck->today.empty())
        return deck->today;
    const auto order = deck->next.empty() ? deck->order(setup.seed) : deck->next;
    if (step.daily)
        return deck->cards[order[static_cast<std::size_t>(startedAt.ms / kDayMs) % order.size()]].id;

    const auto depth = depthAt(step);
    const auto& onTable = path.empty() || at().step != moment.step ? std::string{} : at().card;
    const auto first = [&](bool again, bool anyDepth) -> std::string {
        for (const auto place : order) {
            const auto& card = deck->cards.at(place);
            const bool drawn = std::find(done.begin(), done.end(), DrawnCard{deck->id, card.id}) != done.end();
            if (!card.hidden && card.id != onTable && fitsFilter(card, step) && (again || !drawn) &&
                (anyDepth || !depth || card.depth == *depth))
                return card.id;
        }
        return {};
    };
    auto card = first(false, false);
    if (step.deck == kNotedDeck)
        return card; // each thing once
    if (card.empty())
        card = first(true, false); // the deck is through
    return card.empty() ? first(true, true) : card;
}

void RunState::putAside(const Moment& moment)
{
    const auto& step = stepOf(moment);
    const DrawnCard card{step.deck, moment.card};
    if (!moment.card.empty() && !step.daily && std::find(done.begin(), done.end(), card) == done.end())
        done.push_back(card);
}

bool RunState::canDraw() const
{
    if (finished || breakUntil || at().phase != Phase::Acting || stepOf(at()).kind != StepKind::Deck ||
        stepOf(at()).daily)
        return false;
    return !isPrivate(at().step) || at().person == speaker(at().round);
}

void RunState::nextCard()
{
    if (!canDraw())
        return;
    erase(at());
    putAside(at());
    path.back().card = drawFor(at());
}

void RunState::setDepth(std::optional<Depth> depth)
{
    if (!canDraw() || depthAt(stepOf(at())) == depth)
        return;
    depths[stepOf(at()).id] = depth;
    const auto* card = cardOf(at());
    if (card != nullptr && (!depth || card->depth == *depth))
        return;
    erase(at()); // the card goes back into the deck
    path.back().card = drawFor(at());
}

std::vector<const Card*> RunState::matchCards(const Step& step) const
{
    std::vector<const Card*> cards;
    const auto* deck = deckOf(step);
    if (deck == nullptr)
        return cards;
    for (const auto place : deck->order(setup.seed))
        if (const auto& card = deck->cards[place];
            !card.hidden && fitsFilter(card, step) &&
            (step.cards == 0 || cards.size() < static_cast<std::size_t>(step.cards)))
            cards.push_back(&card);
    std::sort(cards.begin(), cards.end()); // as the deck has them
    return cards;
}

} // namespace inglenook::exercises
