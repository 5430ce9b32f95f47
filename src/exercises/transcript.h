// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/answer.h"
#include "exercises/definition.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace inglenook::exercises {

/// One thing that a run can leave behind; the people choose which.
struct TranscriptItem {
    std::string step;    ///< empty: only that it was done
    std::string heading; ///< "What Alex heard"; placeholders filled in
    int participant = 0; ///< -1: both
    Answer answer;
    std::string markdown; ///< as it will stand in the entry, without the heading
    std::optional<CommitKind> commit;
    int round = 0;
    int attempts = 1; ///< tries until it fitted
    bool keep = true;
};

/// How long someone spoke in one step; all turns of that step in a round together.
struct SpokenTurn {
    std::string step;
    int participant = 0; ///< -1: both
    int round = 0;
    std::int64_t ms = 0;
    friend bool operator==(const SpokenTurn&, const SpokenTurn&) = default;
};

/// What a run leaves: shown before anything is kept.
struct Transcript {
    std::string exerciseId;
    int exerciseVersion = 1;
    std::string title;
    int firstSpeaker = 0; ///< index of who began
    std::vector<TranscriptItem> items;
    std::vector<SpokenTurn> turns;
    std::int64_t presentMs = 0; ///< how long it took, breaks left out
    bool stoppedEarly = false;

    /// The kept items as the text of an entry; empty when none is kept.
    [[nodiscard]] std::string markdown() const;
    /// The kept items as JSON, for insights: {"exercise","version","first","seconds","stopped","turns":[{"step",
    /// "participant","round","seconds"}],"items":[{"step","participant","round","attempts","scale","scales","days",
    /// "feelings","choices"}]}. `memberIds` name the participants in their order; "participant" is null for both. Free
    /// text is in the entry only, so that nothing stays behind when that is edited.
    [[nodiscard]] std::string answersJson(const std::vector<std::string>& memberIds) const;
    /// Feelings of the kept items, each once.
    [[nodiscard]] std::vector<FeelingPick> feelings() const;
};

} // namespace inglenook::exercises
