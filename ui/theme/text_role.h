// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace inglenook::ui {

/// What a text is for. Family, size, line height, weight and letter spacing follow from it.
///
/// Two voices: the interface speaks in Inter; what a person says, writes or is asked is set in Caladea.
enum class TextRole {
    // Interface.
    KeyCap,      ///< 12, the only thing below 13.
    Caption,     ///< "Today's question", dates.
    Small,       ///< Card notes.
    SmallMedium, ///< Chips.
    Body,        ///< Everything else.
    BodyMedium,  ///< Buttons.
    BodyStrong,  ///< The row that is chosen, the first words of a note.
    Heading,     ///< Titles of cards and rows.
    Lead,        ///< The one line under a page title.
    Section,     ///< "Rituals".
    Insight,     ///< The sentence above a picture.
    Question,    ///< Today's question.
    Page,        ///< Page title; PageSmall in windows below 1200 px.
    PageSmall,
    JournalText, ///< JournalTextSmall in windows below 1200 px.
    JournalTextSmall,
    JournalTitle, ///< Title of an entry, and of the locked page.
    JournalHeading,
    // Session, read from two metres. Scales with the window: pass sessionScale() to Theme::font().
    TurnName,
    TurnNameTyping,
    RestingName,
    RestingNameTyping,
    RestingVerb,
    RestingVerbTyping,
    Prompt,
    PromptBesideQuote,
    Help,
    SeatNote,
    Quote,
    RevealedAnswer,
    TypedAnswer,
    TypedAnswerSlot,
    Timer,
    SessionButton,
    EqualChoice,
    ReturnTime,
    // Presentation, read from three to four metres.
    Banner,
    PresentationTurnName,
    PresentationRestingName,
    PresentationRestingVerb,
    PresentationPrompt,
    PresentationHelp,
    PresentationSeatNote,
    PresentationButton,
    TherapistNotes,
    Count, ///< Not a role: how many there are.
};

enum class TypeFamily { Interface, Display, Serif };

struct TypeStyle {
    TypeFamily family;
    int size; ///< px at 100 %.
    int line; ///< Line height in px at 100 %.
    QFont::Weight weight;
    double spacing = 0; ///< Letter spacing in px at 100 %.
};

[[nodiscard]] const TypeStyle& typeStyle(TextRole role);

/// The role as a font, `factor` times as large as drawn. Families that are not installed fall back as named in the
/// design.
[[nodiscard]] QFont fontFor(TextRole role, double factor);

} // namespace inglenook::ui
