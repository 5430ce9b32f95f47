// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercises/draft.h"

#include "base/text.h"
#include "exercises/draft_reader.h"
#include "exercises/journal_deck.h"
#include "exercises/step_keys.h"
#include "exercises/table_reader.h"

#include <algorithm>

namespace inglenook::exercises {
namespace {

constexpr std::size_t kMostStates = 200;
constexpr int kFirstWait = 60; ///< seconds, of a quiet that nobody has set yet

/// Everywhere where `id` is named.
template <typename Change>
void atEachName(Definition& definition, const Change& change)
{
    for (auto& step : definition.steps) {
        change(step.next);
        change(step.back);
        change(step.quote);
        for (auto& option : step.options)
            change(option.next);
        for (auto* list : {&step.reveals, &step.filter}) {
            for (auto& id : *list)
                change(id);
            std::erase(*list, std::string{});
        }
    }
    for (auto& suggestion : definition.suggestions)
        change(suggestion.step);
}

bool isLast(const Step& step)
{
    return step.kind == StepKind::Close;
}

DraftFault placed(const FoundFault& found, const WrittenFile& file)
{
    const auto at = file.at(found.fault.line);
    DraftFault fault;
    fault.problem = found.fault.problem;
    fault.cure = found.fault.cure;
    fault.isMissing = !found.missing.empty();
    if (at.table == "step")
        fault.step = static_cast<std::size_t>(at.number);
    else if (!at.table.empty())
        fault.key = at.table; // a suggestion, a source
    if (at.table.empty() || at.table == "step") {
        fault.key = at.row >= 0 || !fault.isMissing ? at.key : found.missing;
        fault.row = at.row;
    }
    return fault;
}

} // namespace

Draft Draft::blank()
{
    Definition definition;
    definition.minutes = {10, 20};
    Step end;
    end.id = "end";
    end.kind = StepKind::Close;
    end.actor = Actor::Both;
    end.label = "closing";
    definition.steps.push_back(std::move(end));
    return Draft{{std::move(definition), {}}};
}

std::optional<Draft> Draft::of(std::string_view toml)
{
    auto reading = readDefinition("draft.toml", toml);
    const bool isNothing = reading.definition.id.empty() && reading.definition.title.empty() &&
                           reading.definition.steps.empty() && !reading.faults.empty();
    if (isNothing)
        return std::nullopt;
    return Draft{{std::move(reading.definition), Comments::of(toml)}};
}

WrittenFile Draft::file() const
{
    return writeDefinition(definition(), m_states[m_at].comments);
}

std::vector<DraftFault> Draft::faults(const Catalogue& catalogue, std::string_view itself) const
{
    const auto file = this->file();
    const auto& id = definition().id;
    std::vector<DraftFault> faults;
    for (const auto& found : readDefinition(id + ".toml", file.text).faults)
        faults.push_back(placed(found, file));
    if (!id.empty() && id != itself && catalogue.find(id) != nullptr)
        faults.push_back(
            {std::nullopt, "id", -1, false, "there is already an exercise " + inQuotes(id), "Give yours another id."});
    std::vector<std::string_view> decks{kNotedDeck};
    for (const auto& deck : catalogue.decks())
        decks.emplace_back(deck.id);
    for (std::size_t i = 0; i < definition().steps.size(); ++i) {
        const auto& deck = definition().steps[i].deck;
        if (!deck.empty() && std::find(decks.begin(), decks.end(), deck) == decks.end())
            faults.push_back(
                {i, "deck", -1, false, "the deck " + inQuotes(deck) + " isn't there", didYouMean(deck, decks)});
    }
    return faults;
}

Draft::State& Draft::next()
{
    m_states.resize(m_at + 1, m_states[m_at]);
    m_states.push_back(m_states.back());
    if (m_states.size() > kMostStates)
        m_states.erase(m_states.begin());
    m_at = m_states.size() - 1;
    m_field.clear();
    return m_states[m_at];
}

void Draft::edit(std::string_view field, const std::function<void(Definition&)>& change)
{
    const bool goesOn = !field.empty() && field == m_field && !canRedo();
    change((goesOn ? m_states[m_at] : next()).definition);
    m_field = field;
}

std::string Draft::freeId(std::string_view like) const
{
    std::string stem{like.empty() ? "step" : like};
    for (int number = 1;; ++number) {
        auto id = number == 1 ? stem : stem + "-" + std::to_string(number);
        if (definition().find(id) == nullptr)
            return id;
    }
}

std::size_t Draft::addStep(StepKind kind, std::size_t at)
{
    Step step;
    step.id = freeId(keyOf(kind));
    step.kind = kind;
    step.actor = needsActor(kind) ? Actor::Speaker : usualActor(kind);
    if (kind == StepKind::Wait)
        step.waitSeconds = kFirstWait;
    auto& steps = next().definition.steps;
    const auto most = !steps.empty() && isLast(steps.back()) ? steps.size() - 1 : steps.size();
    at = std::min(at, kind == StepKind::Close ? steps.size() : most);
    steps.insert(steps.begin() + static_cast<std::ptrdiff_t>(at), std::move(step));
    return at;
}

std::size_t Draft::duplicateStep(std::size_t at)
{
    auto copy = definition().steps.at(at);
    copy.id = freeId(copy.id);
    auto& steps = next().definition.steps;
    const auto place = isLast(copy) ? at : at + 1;
    steps.insert(steps.begin() + static_cast<std::ptrdiff_t>(place), std::move(copy));
    return place;
}

void Draft::removeStep(std::size_t at)
{
    const auto id = definition().steps.at(at).id;
    auto& now = next().definition;
    now.steps.erase(now.steps.begin() + static_cast<std::ptrdiff_t>(at));
    if (id.empty() || now.find(id) != nullptr)
        return;
    std::erase_if(now.suggestions, [&](const Suggestion& suggestion) { return suggestion.step == id; });
    atEachName(now, [&](std::string& name) {
        if (name == id)
            name.clear();
    });
}

void Draft::moveStep(std::size_t from, std::size_t to)
{
    if (from == to || from >= definition().steps.size() || to >= definition().steps.size())
        return;
    auto& steps = next().definition.steps;
    const auto first = steps.begin();
    const auto a = static_cast<std::ptrdiff_t>(from);
    const auto b = static_cast<std::ptrdiff_t>(to);
    if (a < b)
        std::rotate(first + a, first + a + 1, first + b + 1);
    else
        std::rotate(first + b, first + a, first + a + 1);
}

void Draft::renameStep(std::size_t at, const std::string& id)
{
    const auto old = definition().steps.at(at).id;
    if (old == id)
        return;
    const auto field = "id " + std::to_string(at);
    const bool goesOn = field == m_field && !canRedo();
    auto& state = goesOn ? m_states[m_at] : next();
    m_field = field;
    const bool isTheOnly = std::count_if(state.definition.steps.begin(), state.definition.steps.end(),
                                         [&](const Step& step) { return step.id == old; }) == 1;
    const bool isFree = state.definition.find(id) == nullptr;
    state.definition.steps.at(at).id = id;
    if (!isTheOnly || !isFree || old.empty() || id.empty())
        return; // it can't be told any more which of two is meant
    state.comments.rename("step", old, id);
    atEachName(state.definition, [&](std::string& name) {
        if (name == old)
            name = id;
    });
}

void Draft::setKind(std::size_t at, StepKind kind)
{
    if (definition().steps.at(at).kind == kind)
        return;
    auto& step = next().definition.steps[at];
    const bool wasUsual = !needsActor(step.kind) && step.actor == usualActor(step.kind);
    step.kind = kind;
    if (needsActor(kind) && wasUsual)
        step.actor = Actor::Speaker;
    else if (!needsActor(kind))
        step.actor = usualActor(kind);
    if (kind == StepKind::Wait && step.waitSeconds == 0)
        step.waitSeconds = kFirstWait;
}

void Draft::undo()
{
    if (canUndo())
        --m_at;
    m_field.clear();
}

void Draft::redo()
{
    if (canRedo())
        ++m_at;
    m_field.clear();
}

std::string idFrom(std::string_view title)
{
    std::string id;
    for (const char c : asciiLower(title)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            id += c;
        else if (static_cast<unsigned char>(c) < 0x80 && !id.empty() && id.back() != '-' && c != '\'')
            id += '-';
    }
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    return id;
}

} // namespace inglenook::exercises
