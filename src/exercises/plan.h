// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "exercises/catalogue.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace inglenook::exercises {

/// Exercises that somebody offers two people, or one, to do at home: which, how often, until when, and a note.
/// Nothing of a journal is in it. docs/plans.md.

enum class Often { Once, Weekly, TwiceAWeek, ThreeTimesAWeek, Daily };

struct PlannedExercise {
    std::string exercise; ///< id
    Often often = Often::Weekly;
    std::string note; ///< one line; may be empty
    friend bool operator==(const PlannedExercise&, const PlannedExercise&) = default;
};

struct Plan {
    std::string note; ///< may be empty, may have several lines
    std::vector<PlannedExercise> exercises;
    std::optional<Date> until; ///< the last day; nothing: as long as they like
    friend bool operator==(const Plan&, const Plan&) = default;
};

inline constexpr std::size_t kPlanFileCeiling = std::size_t{16} * 1024;
inline constexpr std::size_t kMaxPlanned = 8;
inline constexpr std::size_t kMaxPlanNote = 600; ///< code points
inline constexpr std::size_t kMaxPlannedNote = 160;
inline constexpr std::string_view kPlanSuffix = ".inglenook-plan";
inline constexpr std::string_view kPlanLicence = "CC-BY-SA-4.0";

/// Why a file is no plan that can be taken: what whoever opens it can do something about.
enum class PlanTrouble {
    NotAPlan,        ///< something else, or not whole, or with what no plan has
    TooLong,         ///< more than there may be: of bytes, of exercises, of words
    TooNew,          ///< of a later Inglenook
    OtherLicence,    ///< not one under which it may be passed on
    UnknownExercise, ///< names one that isn't here
    OddCharacters,   ///< control characters, or such that turn the direction of writing
};

struct PlanFault {
    PlanTrouble trouble = PlanTrouble::NotAPlan;
    std::string detail; ///< for whoever made the file: English, with a line; may hold what the file says
};

/// Takes nothing that is not exactly a plan. Any bytes may be given.
[[nodiscard]] std::variant<Plan, PlanFault> loadPlan(std::string_view text, const Catalogue& catalogue);

/// Whether it can be written: at least one exercise, each once and here, and nothing longer than it may be.
[[nodiscard]] std::optional<PlanTrouble> troubleOf(const Plan& plan, const Catalogue& catalogue);

/// The same of what is said in it alone, whatever exercises there are here.
[[nodiscard]] std::optional<PlanTrouble> troubleOfNotes(const Plan& plan);

/// The file; loadPlan() gives the same plan. Throws Error(InvalidInput) where troubleOf() has something to say.
[[nodiscard]] std::string planFile(const Plan& plan, const Catalogue& catalogue);

/// May be offered in a plan: what comes with the program, for more than a look, and leaves a trace when it is done.
[[nodiscard]] bool canBePlanned(const Definition& definition);

[[nodiscard]] std::string_view keyOf(Often often);
[[nodiscard]] std::optional<Often> oftenFromKey(std::string_view key);

} // namespace inglenook::exercises
