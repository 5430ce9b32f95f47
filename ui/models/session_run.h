// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/run.h"
#include "journal/shared_questions.h"

#include <span>
#include <vector>

namespace inglenook::ui {

/// A new run; with answers one that has come to the page on which they are opened. Throws Error(InvalidInput) where
/// those don't fit the exercise any more.
[[nodiscard]] exercises::Run runFor(const exercises::Definition& definition, exercises::RunSetup setup, Timestamp now,
                                    std::span<const exercises::Deck> decks, const exercises::Definition* timeOut,
                                    const std::vector<journal::MemberAnswers>* answers);

} // namespace inglenook::ui
