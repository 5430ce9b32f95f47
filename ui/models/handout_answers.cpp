// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is filled in, ticked or chosen in a step.
#include "exercises/journal_deck.h"
#include "models/handout_steps.h"
#include "models/print_marks.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTextDocument>

#include <algorithm>

namespace inglenook::ui {
namespace {

using exercises::Step;
using exercises::StepKind;

constexpr int kCards = 8; ///< of a deck that is drawn from
constexpr int kShortLines = 2;

QString tr(const char* text)
{
    return QCoreApplication::translate("Handout", text);
}

/// The cards that are on paper: from all over the deck, and the same ones each time.
std::vector<const exercises::Card*> chosenFrom(const exercises::Deck& deck, const Step& step, std::size_t most,
                                               const std::string& topic)
{
    std::vector<const exercises::Card*> fitting;
    for (const auto& card : deck.cards)
        if (!card.hidden && (!step.depth || card.depth == *step.depth) &&
            (topic.empty() || std::find(card.topics.begin(), card.topics.end(), topic) != card.topics.end()))
            fitting.push_back(&card);
    std::vector<const exercises::Card*> chosen;
    const auto count = std::min(most, fitting.size());
    for (std::size_t i = 0; i < count; ++i)
        chosen.push_back(fitting[i * fitting.size() / count]);
    return chosen;
}

} // namespace

void HandoutSteps::addScales(PrintPiece& piece, const Step& step) const
{
    if (step.kind == StepKind::Scale) {
        m_setter.part(piece, std::make_unique<ScaleMarks>(filled(step, step.lowLabel), filled(step, step.highLabel),
                                                          m_setter.size()));
        return;
    }
    for (const auto& item : step.items)
        m_setter.together(
            piece, paragraphOf(PrintType::Text, m_setter.size(), {}, filled(step, item.text)),
            std::make_unique<ScaleMarks>(filled(step, item.lowLabel), filled(step, item.highLabel), m_setter.size()),
            4);
}

void HandoutSteps::addChoices(PrintPiece& piece, const Step& step) const
{
    if (step.kind == StepKind::Confirm) {
        m_setter.tick(piece, filled(step, step.yes), 2.5);
        m_setter.tick(piece, filled(step, step.notQuite));
        const auto place = placeOf(step.back);
        m_setter.words(
            piece, PrintType::Label,
            tr("Not quite? “%1” Then again from step %2, until it fits.").arg(filled(step, step.missedPrompt), place),
            1.5);
        return;
    }
    double above = 2.5;
    for (const auto& option : step.options) {
        m_setter.tick(piece, filled(step, option.text), above);
        above = 1;
    }
    if (step.multiple)
        m_setter.words(piece, PrintType::Small, tr("As many as you like."), 1.5);
}

void HandoutSteps::addGaps(PrintPiece& piece, const Step& step) const
{
    double above = 1;
    for (const auto& slot : step.slots) {
        m_setter.gap(piece, kShortLines, filled(step, slot.label),
                     slot.example.empty() ? QString{} : tr("Perhaps: %1").arg(filled(step, slot.example)), above);
        above = 2;
    }
}

const exercises::Deck* HandoutSteps::deckOf(const Step& step) const
{
    const auto& decks = m_catalogue.decks();
    const auto found =
        std::find_if(decks.begin(), decks.end(), [&](const exercises::Deck& deck) { return deck.id == step.deck; });
    return found == decks.end() ? nullptr : &*found;
}

void HandoutSteps::addCards(PrintPiece& piece, const Step& step) const
{
    if (step.deck == exercises::kNotedDeck) {
        m_setter.lines(piece, kShortLines);
        return;
    }
    if (step.kind == StepKind::Pause)
        m_setter.lines(piece, 1, tr("We are back at"));
    const auto* deck = deckOf(step);
    if (deck == nullptr)
        return;
    const bool isMatch = step.kind == StepKind::Match;
    if (isMatch)
        m_setter.words(piece, PrintType::Text,
                       tr("Nothing seals a mark on paper. Mark for yourself alone, show your sheet to nobody, and tell "
                          "of those that you would like to tell of. What you leave unmarked stays yours."),
                       2);
    else
        m_setter.words(piece, PrintType::Label,
                       step.kind == StepKind::Pause ? tr("Until then, perhaps:") : tr("Some of the cards:"), 2.5);
    double above = 1.5;
    for (const auto* card : chosenFrom(*deck, step, isMatch ? 2 * kCards : kCards, gentlest(step))) {
        m_setter.tick(piece, filled(step, card->text), above);
        above = 1;
    }
}

/// Marks on paper are seen by whoever holds it: they are not opened.
bool HandoutSteps::opensMarks(const Step& step) const
{
    return std::any_of(step.reveals.begin(), step.reveals.end(), [this](const std::string& id) {
        const auto* opened = m_definition.find(id);
        return opened != nullptr && opened->kind == StepKind::Match;
    });
}

/// The option of a choice in private that everyone can live with: the first one.
std::string HandoutSteps::gentlest(const Step& step) const
{
    for (const auto& id : step.filter)
        if (const auto* choice = m_definition.find(id); choice != nullptr && choice->agree)
            return choice->options.front().id;
    return {};
}

void HandoutSteps::addReveal(PrintPiece& piece, const Step& step) const
{
    if (opensMarks(step))
        return;
    QStringList places;
    for (const auto& id : step.reveals)
        if (const auto place = placeOf(id); !place.isEmpty())
            places.append(place);
    if (places.isEmpty())
        return;
    m_setter.words(
        piece, PrintType::Label,
        places.size() == 1
            ? tr("Now show each other what you have in step %1.").arg(places.constFirst())
            : tr("Now show each other what you have in the steps %1.").arg(places.join(QStringLiteral(", "))),
        1.5);
}

void HandoutSteps::addCommit(PrintPiece& piece, const Step& step) const
{
    m_setter.lines(piece, step.days > 1 ? kShortLines : kShortLines + 1);
    for (int day = 0; day < step.days; ++day)
        m_setter.lines(piece, 1, filled(step, step.dayField), 0);
}

} // namespace inglenook::ui
