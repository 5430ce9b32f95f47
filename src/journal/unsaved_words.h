// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "journal/card_drafts.h"
#include "journal/draft_store.h"
#include "journal/run_store.h"
#include "journal/shared_questions.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::journal {

class Journal;

/// What was being written and could not be saved when the journal had to close, since its disk was full or gone.
struct UnsavedWords {
    Timestamp when;
    std::vector<Draft> drafts; ///< an id is nil where it was never saved
    std::optional<SavedRun> run = {};
    std::vector<CardDraft> cards = {};
    std::vector<UnsavedAnswer> answers = {}; ///< to shared questions, which nobody but their author opens

    [[nodiscard]] bool isNothing() const { return drafts.empty() && !run && cards.empty() && answers.empty(); }
};

[[nodiscard]] std::string toJson(const UnsavedWords& words);
/// Nothing when it is not what toJson() gives.
[[nodiscard]] std::optional<UnsavedWords> unsavedWordsFromJson(std::string_view json);

/// Saves them now: in their place, unless what stands there is newer or gone; then as another draft, or another
/// exercise to continue. On return all are durable, and doing it again changes nothing. Throws Error, DiskFull above
/// all.
void saveUnsavedWords(Journal& journal, const UnsavedWords& words);

} // namespace inglenook::journal
