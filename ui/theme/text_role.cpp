// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/text_role.h"

#include <QStringList>

#include <array>
#include <cstddef>

namespace inglenook::ui {
namespace {

constexpr auto kUi = TypeFamily::Interface;
constexpr auto kDisplay = TypeFamily::Display;
constexpr auto kSerif = TypeFamily::Serif;
constexpr auto kNormal = QFont::Normal;
constexpr auto kMedium = QFont::Medium;
constexpr auto kSemi = QFont::DemiBold;

// In the order of TextRole.
constexpr std::array kStyles{
    TypeStyle{kUi, 12, 16, kMedium},         // KeyCap
    TypeStyle{kUi, 13, 18, kMedium},         // Caption
    TypeStyle{kUi, 14, 20, kNormal},         // Small
    TypeStyle{kUi, 14, 20, kMedium},         // SmallMedium
    TypeStyle{kUi, 15, 22, kNormal},         // Body
    TypeStyle{kUi, 15, 22, kMedium},         // BodyMedium
    TypeStyle{kUi, 15, 22, kSemi},           // BodyStrong
    TypeStyle{kUi, 17, 24, kSemi},           // Heading
    TypeStyle{kUi, 17, 26, kNormal},         // Lead
    TypeStyle{kSerif, 22, 28, kNormal},      // Section
    TypeStyle{kSerif, 21, 28, kNormal},      // Insight
    TypeStyle{kSerif, 30, 38, kNormal},      // Question
    TypeStyle{kSerif, 34, 42, kNormal},      // Page
    TypeStyle{kSerif, 28, 40, kNormal},      // PageSmall
    TypeStyle{kSerif, 19, 31, kNormal},      // JournalText
    TypeStyle{kSerif, 18, 29, kNormal},      // JournalTextSmall
    TypeStyle{kSerif, 38, 46, kNormal},      // JournalTitle
    TypeStyle{kSerif, 20, 28, QFont::Bold},  // JournalHeading
    TypeStyle{kDisplay, 68, 80, kSemi, -1},  // TurnName
    TypeStyle{kDisplay, 46, 56, kSemi},      // TurnNameTyping
    TypeStyle{kDisplay, 34, 40, kSemi},      // RestingName
    TypeStyle{kDisplay, 26, 30, kSemi},      // RestingNameTyping
    TypeStyle{kUi, 24, 30, kNormal},         // RestingVerb
    TypeStyle{kUi, 19, 24, kNormal},         // RestingVerbTyping
    TypeStyle{kSerif, 46, 60, kNormal},      // Prompt
    TypeStyle{kSerif, 40, 48, kNormal},      // PromptBesideQuote
    TypeStyle{kUi, 24, 36, kNormal},         // Help
    TypeStyle{kUi, 22, 30, kNormal},         // SeatNote
    TypeStyle{kSerif, 30, 42, kNormal},      // Quote
    TypeStyle{kSerif, 32, 46, kNormal},      // RevealedAnswer
    TypeStyle{kSerif, 24, 34, kNormal},      // TypedAnswer
    TypeStyle{kSerif, 20, 30, kNormal},      // TypedAnswerSlot
    TypeStyle{kDisplay, 44, 48, kSemi},      // Timer
    TypeStyle{kUi, 20, 24, kMedium},         // SessionButton
    TypeStyle{kUi, 26, 32, kSemi},           // EqualChoice
    TypeStyle{kDisplay, 148, 156, kSemi},    // ReturnTime
    TypeStyle{kUi, 24, 30, kSemi},           // Banner
    TypeStyle{kDisplay, 88, 100, kSemi, -1}, // PresentationTurnName
    TypeStyle{kDisplay, 38, 44, kSemi},      // PresentationRestingName
    TypeStyle{kUi, 28, 34, kNormal},         // PresentationRestingVerb
    TypeStyle{kSerif, 64, 78, kNormal},      // PresentationPrompt
    TypeStyle{kUi, 34, 46, kNormal},         // PresentationHelp
    TypeStyle{kUi, 30, 42, kNormal},         // PresentationSeatNote
    TypeStyle{kUi, 24, 30, kMedium},         // PresentationButton
    TypeStyle{kUi, 18, 27, kNormal},         // TherapistNotes
};
static_assert(kStyles.size() == static_cast<std::size_t>(TextRole::Count));

QStringList families(TypeFamily family)
{
    using namespace Qt::StringLiterals;
    switch (family) {
    case TypeFamily::Interface:
        return {u"Inter"_s, u"Noto Sans"_s, u"sans-serif"_s};
    case TypeFamily::Display:
        return {u"Inter Display"_s, u"Inter"_s, u"Noto Sans"_s, u"sans-serif"_s};
    case TypeFamily::Serif:
        break;
    }
    return {u"Caladea"_s, u"Gentium Book Plus"_s, u"Noto Serif"_s, u"serif"_s};
}

} // namespace

const TypeStyle& typeStyle(TextRole role)
{
    return kStyles.at(static_cast<std::size_t>(role));
}

QFont fontFor(TextRole role, double factor)
{
    const auto& style = typeStyle(role);
    QFont font;
    font.setFamilies(families(style.family));
    font.setPixelSize(qMax(1, qRound(style.size * factor)));
    font.setWeight(style.weight);
    if (style.spacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, style.spacing * factor);
    return font;
}

} // namespace inglenook::ui
