// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/answers_script.h"
#include "journal/entry.h"
#include "journal/rhythm.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace inglenook::app {

/// Who did something in the story of the sample couple.
enum class StoryPerson { Left, Right, Both };

/// A day counted back from the one on which the story is told, and a time on its wall.
struct StoryMoment {
    int daysAgo = 0;
    int minuteOfDay = 0;
};

struct StoryEntry {
    StoryMoment when;
    StoryPerson by = StoryPerson::Left;
    journal::EntryContent content; ///< without its time
};

/// An exercise as it was done, event by event.
struct StoryRun {
    StoryMoment when;
    StoryPerson by = StoryPerson::Both;
    StoryPerson first = StoryPerson::Left; ///< of two, who began
    std::string exercise;
    std::uint64_t seed = 0;
    std::vector<exercises::ScriptEvent> events;
    bool stopsOpen = false;       ///< it was left for another day, and is still waiting
    std::optional<int> keptAfter; ///< what was promised in it was kept so many days later
};

struct StoryPromise {
    StoryMoment when;
    StoryPerson by = StoryPerson::Both;
    std::string what;
    std::optional<int> dueAgo; ///< negative: still to come
    std::optional<int> keptAgo;
    std::optional<int> releasedAgo;
};

struct StoryRitual {
    StoryMoment when;
    std::string name;
    std::string about;
    journal::Rhythm::Every every = journal::Rhythm::Every::Week;
    int minuteOfDay = 0;
    int minutes = 30;
    std::vector<int> kept;   ///< days ago
    std::vector<int> missed; ///< the same
};

struct StoryAgreement {
    StoryMoment when;
    std::string text;
};

/// Something that the person on the left wants to bring up.
struct StoryNote {
    StoryMoment when;
    bool shared = false;
    std::string text;
};

/// A question of the day. Whoever has no answer here has not answered yet.
struct StoryQuestion {
    StoryMoment when;
    std::string card;
    std::array<std::string, 2> answers; ///< left, right
};

/// Twelve weeks of two people who never were. Texts may hold {left} and {right}: whoever tells it chooses the names.
struct SampleStory {
    std::array<std::string, 2> names; ///< left, right
    std::vector<StoryEntry> entries;
    std::vector<StoryRun> runs;
    std::vector<StoryPromise> promises;
    std::vector<StoryRitual> rituals;
    std::vector<StoryAgreement> agreements;
    std::vector<StoryNote> notes;
    std::vector<StoryQuestion> questions;
};

/// The files demonstration/LANGUAGE/*.toml that come with the program. They are part of us: a fault in them throws
/// Error(Internal), which names file and line.
[[nodiscard]] SampleStory builtinStory(std::string_view language = "en");

/// One file more. Strict, as exercises::loadDefinition() is; what is wrong is given back, and all of it.
[[nodiscard]] exercises::Faults addToStory(SampleStory& story, std::string_view fileName, std::string_view toml);

/// "{left}" and "{right}" replaced.
[[nodiscard]] std::string withNames(std::string_view text, const std::array<std::string, 2>& names);

} // namespace inglenook::app
