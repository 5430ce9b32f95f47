// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Steps of the schema after the first one, each as it was released: schema.h.
namespace inglenook::journal {

/// Answers hold every figure that a picture over time needs; cards that a journal has drawn, hidden or written.
extern const char* const kSecondStep;
/// Pictures, earlier versions, templates, own words for the spelling, and how pleasant and how awake a day was.
extern const char* const kThirdStep;
/// What columns say is marked in the search index; how much was written on each day.
extern const char* const kFindStep;
/// Promises, rituals, agreements, notes for a check-in, and questions that each member answers in their own time.
extern const char* const kTogetherStep;
/// Where imported entries came from.
extern const char* const kImportStep;
/// What own cards are about.
extern const char* const kCardTopicsStep;
/// Shared answers live and die with the entry that they became.
extern const char* const kAnswersStep;

} // namespace inglenook::journal
