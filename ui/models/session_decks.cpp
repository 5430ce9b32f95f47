// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session_decks.h"

#include "app/journal_decks.h"
#include "exercises/journal_deck.h"
#include "models/wall_days.h"

#include <QCoreApplication>

#include <algorithm>

namespace inglenook::ui {
namespace {

const std::string kNote = "note/";

template <typename Fits>
bool anyStep(const exercises::Definition* definition, Fits fits)
{
    return definition != nullptr && std::any_of(definition->steps.begin(), definition->steps.end(), fits);
}

} // namespace

std::vector<exercises::Deck> decksFor(const exercises::Definition& definition, const exercises::Catalogue& catalogue,
                                      journal::Journal& journal, LocalTime now)
{
    auto decks = app::decksFor(definition, catalogue, journal, now, static_cast<std::uint64_t>(now.utc.ms));
    if (anyStep(&definition, drawsFromNoted))
        decks.push_back(notedDeck(journal, now));
    return decks;
}

exercises::Deck notedDeck(journal::Journal& journal, LocalTime now)
{
    constexpr int kPromises = 20;
    const auto nameOf = [&journal](const std::optional<MemberId>& id) {
        const auto* member = id ? journal.member(*id) : nullptr;
        return member == nullptr ? QString{} : QString::fromStdString(member->name);
    };
    exercises::Deck deck;
    deck.id = exercises::kNotedDeck;
    for (const auto& note : journal.notes().open()) {
        if (!note.shared)
            continue;
        const auto text = QString::fromStdString(note.text);
        const auto words = QCoreApplication::translate("Noted", "%1 noted: “%2”").arg(nameOf(note.author), text);
        deck.cards.push_back({kNote + note.id.toString(), words.toStdString(), {}, {}, false, false});
    }
    for (const auto& promise : journal.promises().open(kPromises)) {
        const auto what = QString::fromStdString(promise.what);
        const auto name = nameOf(promise.by);
        auto words = name.isEmpty() ? QCoreApplication::translate("Noted", "Promised: “%1”").arg(what)
                                    : QCoreApplication::translate("Noted", "%1 promised: “%2”").arg(name, what);
        if (promise.due)
            words += u' ' + QCoreApplication::translate("Noted", "It was meant for %1.")
                                .arg(dayFromToday(toQDate(*promise.due), toQDate(localDate(now))));
        deck.cards.push_back({"promise/" + promise.id.toString(), words.toStdString(), {}, {}, false, false});
    }
    for (std::size_t place = 0; place < deck.cards.size(); ++place)
        deck.next.push_back(place); // notes first, the oldest on top
    return deck;
}

bool drawsFromNoted(const exercises::Step& step)
{
    return step.deck == exercises::kNotedDeck;
}

void putNotesAway(journal::Journal& journal, const std::vector<exercises::DrawnCard>& drawn)
{
    for (const auto& card : drawn)
        if (card.deck == exercises::kNotedDeck && card.card.starts_with(kNote))
            if (const auto id = NoteId::parse(card.card.substr(kNote.size())))
                (void)journal.notes().setDone(*id, true);
}

} // namespace inglenook::ui
