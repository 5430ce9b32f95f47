// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/catalogue.h"
#include "exercises/feelings.h"
#include "journal/typed_day.h"

#include <string>
#include <vector>

namespace inglenook::journal {

/// What a search knows beside the journal itself: the titles of exercises, the feelings of each family, and the words
/// for days in the person's language.
struct SearchNames {
    struct Exercise {
        std::string id;
        std::string title;
    };
    struct Family {
        std::string key;
        std::string title;
        std::vector<std::string> words;
    };

    std::vector<Exercise> exercises;
    std::vector<Family> families;
    DayNames days = DayNames::english();

    [[nodiscard]] static SearchNames of(const exercises::Catalogue& catalogue,
                                        const exercises::FeelingsVocabulary& feelings);
};

} // namespace inglenook::journal
