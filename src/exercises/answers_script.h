// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/loader.h"
#include "exercises/run.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace inglenook::exercises {

/// One `[[event]]` of an answers file.
struct ScriptEvent {
    std::string name; ///< as in the file: "forward"
    int line = 0;
    int afterSeconds = 1; ///< since the event before
    int breakMinutes = 0; ///< "break" only; its moment is known when it is played
    Event event;
};

/// What two people, or one, do in a run, written down: docs/writing-exercises.md, "Playing an exercise without a
/// window".
struct AnswersScript {
    std::string file;
    std::vector<std::string> people; ///< names, one or two
    int first = 0;                   ///< index of who begins
    std::uint64_t seed = 0;
    std::vector<ScriptEvent> events;
};

[[nodiscard]] std::variant<AnswersScript, Faults> loadAnswersScript(std::string_view fileName, std::string_view toml);

/// Plays the events in their order; the run may still be open afterwards. An event that changes nothing is a fault: the
/// file and the exercise don't fit. The participants' memberId is their name.
[[nodiscard]] std::variant<Run, Faults> play(const Definition& definition, const AnswersScript& script, Timestamp start,
                                             std::span<const Deck> decks = {}, const Definition* timeOut = nullptr);

} // namespace inglenook::exercises
