// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/definition.h"
#include "exercises/loader.h"

#include <string>
#include <string_view>
#include <vector>

namespace inglenook::exercises {

struct FoundFault;

/// An exercise that is still being written: what could be read of it, and what is wrong. Only loadDefinition() gives
/// one that can be played.
struct DefinitionReading {
    Definition definition;
    std::vector<FoundFault> faults; ///< in the order of the lines
};

/// By the rules of loadDefinition(). What a fault stands for is empty or the nearest thing that can be; of a file that
/// is no TOML nothing is there.
[[nodiscard]] DefinitionReading readDefinition(std::string_view fileName, std::string_view toml);

} // namespace inglenook::exercises
