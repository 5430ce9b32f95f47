// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// What fits on the screen at its smallest, in characters. docs/writing-exercises.md shows the same table.
namespace inglenook::exercises::limits {

inline constexpr std::size_t kTitle = 40;
inline constexpr std::size_t kSummary = 90;
inline constexpr std::size_t kParagraph = 600; ///< why, when, when_not, therapist
inline constexpr std::size_t kSteps = 60;

inline constexpr std::size_t kLabel = 30;
inline constexpr std::size_t kVerb = 22;
inline constexpr std::size_t kPrompt = 160;
inline constexpr std::size_t kHelp = 160;
inline constexpr std::size_t kExample = 140;
inline constexpr std::size_t kNotes = 3;
inline constexpr std::size_t kNote = 70;
inline constexpr std::size_t kForward = 40;
inline constexpr std::size_t kField = 60;
inline constexpr std::size_t kCaption = 40;
inline constexpr std::size_t kHeading = 60;
inline constexpr std::size_t kOption = 60;
inline constexpr std::size_t kSlotLabel = 40;
inline constexpr std::size_t kButton = 30; ///< yes, not_quite
inline constexpr std::size_t kCard = 160;

inline constexpr std::size_t kHelpName = 70;
inline constexpr std::size_t kHelpNumber = 24;
inline constexpr std::size_t kHelpWeb = 60;
inline constexpr std::size_t kHelpHours = 40; ///< also where
inline constexpr std::size_t kHelpNote = 120;
inline constexpr std::size_t kHelpDate = 10;
inline constexpr std::size_t kItem = 60; ///< a line of a scales step
inline constexpr std::size_t kItems = 8;
inline constexpr std::size_t kEnd = 20;         ///< low and high of such a line
inline constexpr std::size_t kSuggestion = 120; ///< why one exercise may follow another

} // namespace inglenook::exercises::limits
