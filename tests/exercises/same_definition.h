// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/deck.h"
#include "exercises/definition.h"

#include <tuple>

/// Field by field, but for the lines of the file: two files may say the same on different ones.
namespace inglenook::exercises {

inline auto fieldsOf(const SeatNote& one)
{
    return std::tie(one.icon, one.text);
}
inline bool operator==(const SeatNote& a, const SeatNote& b)
{
    return fieldsOf(a) == fieldsOf(b);
}

inline auto fieldsOf(const Option& one)
{
    return std::tie(one.id, one.text, one.next);
}
inline bool operator==(const Option& a, const Option& b)
{
    return fieldsOf(a) == fieldsOf(b);
}

inline auto fieldsOf(const TemplateSlot& one)
{
    return std::tie(one.id, one.label, one.isFeeling, one.coach, one.example);
}
inline bool operator==(const TemplateSlot& a, const TemplateSlot& b)
{
    return fieldsOf(a) == fieldsOf(b);
}

inline auto fieldsOf(const ScaleItem& one)
{
    return std::tie(one.id, one.text, one.lowLabel, one.highLabel);
}
inline bool operator==(const ScaleItem& a, const ScaleItem& b)
{
    return fieldsOf(a) == fieldsOf(b);
}

inline auto fieldsOf(const Step& one)
{
    return std::tie(one.id, one.kind, one.actor, one.only, one.label, one.verb, one.restingVerb, one.prompt, one.help,
                    one.example, one.notes, one.forward, one.optional, one.timerSeconds, one.waitSeconds, one.away,
                    one.typing, one.fieldLabel, one.quote, one.quoteCaption, one.keep, one.heading, one.coach,
                    one.lowLabel, one.highLabel, one.items, one.options, one.multiple, one.agree, one.slots, one.yes,
                    one.notQuite, one.missedPrompt, one.back, one.deck, one.cards, one.filter, one.depth, one.daily,
                    one.reveals, one.commit, one.days, one.dayField, one.dayTime, one.next);
}
inline bool operator==(const Step& a, const Step& b)
{
    return fieldsOf(a) == fieldsOf(b);
}

inline auto fieldsOf(const Source& one)
{
    return std::tie(one.article, one.person);
}
inline bool operator==(const Source& a, const Source& b)
{
    return fieldsOf(a) == fieldsOf(b);
}

inline auto fieldsOf(const Suggestion& one)
{
    return std::tie(one.step, one.option, one.family, one.item, one.atLeast, one.atMost, one.only, one.exercise,
                    one.why);
}
inline bool operator==(const Suggestion& a, const Suggestion& b)
{
    return fieldsOf(a) == fieldsOf(b);
}

inline auto fieldsOf(const Minutes& one)
{
    return std::tie(one.from, one.to);
}
inline bool operator==(const Minutes& a, const Minutes& b)
{
    return fieldsOf(a) == fieldsOf(b);
}

inline auto fieldsOf(const Definition& one)
{
    return std::tie(one.id, one.version, one.title, one.summary, one.minutes, one.who, one.family, one.needs,
                    one.goodToDemonstrate, one.personalJournalOnly, one.leavesTrace, one.sources, one.why,
                    one.whenToUse, one.whenNot, one.therapist, one.steps, one.suggestions, one.isOurs);
}
inline bool operator==(const Definition& a, const Definition& b)
{
    return fieldsOf(a) == fieldsOf(b);
}

inline auto fieldsOf(const Card& one)
{
    return std::tie(one.id, one.text, one.depth, one.topics, one.hidden, one.isOwn);
}
inline bool operator==(const Card& a, const Card& b)
{
    return fieldsOf(a) == fieldsOf(b);
}

inline auto fieldsOf(const Deck& one)
{
    return std::tie(one.id, one.title, one.cards, one.next, one.today);
}
inline bool operator==(const Deck& a, const Deck& b)
{
    return fieldsOf(a) == fieldsOf(b);
}

} // namespace inglenook::exercises
