// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/definition.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace inglenook::exercises {

/// What is wrong in a data file, where, and how to mend it. `file` is the name that was passed in.
struct Fault {
    std::string file;
    int line = 0; ///< from 1; 0 = the file as a whole
    std::string problem;
    std::string cure;
    /// "mirror.toml:12: unknown key "promt". Did you mean "prompt"?"
    [[nodiscard]] std::string toString() const;
};

using Faults = std::vector<Fault>;

/// Strict: unknown keys, wrong types, missing or unreachable steps, loops without an exit, text that is too long for
/// the screen and unknown placeholders are all faults; all of them are reported, not only the first.
[[nodiscard]] std::variant<Definition, Faults> loadDefinition(std::string_view fileName, std::string_view toml);

} // namespace inglenook::exercises
