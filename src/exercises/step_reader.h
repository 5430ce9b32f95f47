// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/definition.h"
#include "exercises/table_reader.h"

#include <map>
#include <string>

namespace inglenook::exercises {

/// Where a step and its references stand, for faults that only the whole file shows.
struct StepPlaces {
    int line = 0;
    std::map<std::string, int, std::less<>> keys; ///< key -> line

    [[nodiscard]] int of(std::string_view key) const;
};

/// Reads one `[[step]]` with everything that can be checked without the other steps.
[[nodiscard]] Step readStep(const toml::table& table, FaultList& faults, StepPlaces& places);

} // namespace inglenook::exercises
