// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/answer.h"
#include "exercises/catalogue.h"
#include "exercises/deck.h"
#include "exercises/definition.h"
#include "exercises/loader.h"
#include "exercises/run.h"

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace inglenook::exercises {

/// One thing that one of the two says or does in a worked example.
struct ExampleMoment {
    int line = 0;       ///< of the file; for faults
    std::string step;   ///< of the exercise
    int person = 0;     ///< 0: on the left, 1: on the right
    std::string says;   ///< aloud, or as it is written
    std::string notice; ///< what there is to see in it, for whoever shows it; may be empty
    bool aside = false; ///< the step goes on: said out of turn, or there is more to come
    bool fits = true;   ///< Confirm: "Yes, that's it", else "Not quite"
    Answer answer;      ///< what is typed or chosen; may be empty
};

/// The same turn twice, by two people who never were: once as it goes when it goes well, and once as it goes when one
/// is tired. Texts may hold {left} and {right}. To be shown and talked about; nobody in it is a bad person.
struct WorkedExample {
    std::string exercise; ///< id
    std::string about;    ///< what it is about, in a sentence
    int first = 0;        ///< who begins: 0 left, 1 right
    std::vector<ExampleMoment> good;
    std::vector<ExampleMoment> clumsy;
    std::vector<std::string> differs; ///< what to look at when both have been seen
};

/// As strict as loadDefinition(). docs/writing-exercises.md, "Worked examples".
[[nodiscard]] std::variant<WorkedExample, Faults> loadWorkedExample(std::string_view fileName, std::string_view toml);

/// Plays one of its turns as a real run. What comes between its moments goes by itself: steps without one are left out
/// or gone through. A moment that is not at that step, or not of somebody on turn there, is a fault.
[[nodiscard]] std::variant<Run, Faults> playExample(const Definition& definition, const WorkedExample& example,
                                                    const std::vector<ExampleMoment>& turn, Timestamp start,
                                                    std::span<const Deck> decks = {});

/// What is wrong when both of its turns are played. Its exercise has to be there.
[[nodiscard]] Faults faultsIn(const WorkedExample& example, const Catalogue& catalogue);

/// Those of the demonstration that come with the program. A fault in one throws Error(Internal).
[[nodiscard]] std::vector<WorkedExample> builtinWorkedExamples(std::string_view language = "en");

} // namespace inglenook::exercises
