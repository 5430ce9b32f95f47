// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/run.h"

#include <optional>
#include <span>
#include <vector>

namespace inglenook::exercises {

/// The private steps that an exercise for two begins with, where each can answer them at a time of their own: lines,
/// choices and written words, all of which may be left out, and then a Reveal. Empty for any other exercise.
///
/// Feelings, cards and templates are left to the evening together, and so is what both have to agree on: of that
/// nothing one-sided is ever stored.
[[nodiscard]] std::vector<const Step*> stepsApart(const Definition& definition);

/// The page on which those are opened; null where stepsApart() is empty.
[[nodiscard]] const Step* revealApart(const Definition& definition);

/// A run of two that has come to that page with what each answered apart, in the order of the participants. Answers to
/// steps that are no longer there are left out. Nothing where the exercise has no such steps.
[[nodiscard]] std::optional<Run> revealedRun(const Definition& definition, RunSetup setup,
                                             std::span<const std::vector<GivenAnswer>> answers, Timestamp now,
                                             std::span<const Deck> decks = {}, const Definition* timeOut = nullptr);

} // namespace inglenook::exercises
