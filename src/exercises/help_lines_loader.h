// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/help_lines.h"

#include <string_view>
#include <variant>

namespace inglenook::exercises {

/// One file of help lines, as it is.
struct HelpFile {
    Date written;
    std::string note;
    std::vector<HelpDirectory> directories;
    std::vector<HelpCountry> countries;
};

/// As strict as loadDefinition(). With `beside` it is a person's own file: `written` and `note` can be left out, and so
/// can name and emergency number of a country that is known there, and what a line is for; a country may come again.
[[nodiscard]] std::variant<HelpFile, Faults> loadHelpLines(std::string_view fileName, std::string_view toml,
                                                           const HelpLines* beside = nullptr);

} // namespace inglenook::exercises
