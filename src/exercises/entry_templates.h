// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace inglenook::exercises {

/// What a new entry can begin with, as it comes with the program.
struct EntryTemplate {
    std::string id;
    std::string name;
    std::string about; ///< one sentence: when it helps
    std::string title; ///< of the entry; may be empty
    std::string text;  ///< Markdown
};

/// In the order in which they are offered.
[[nodiscard]] std::vector<EntryTemplate> builtinTemplates(std::string_view language = "en");

} // namespace inglenook::exercises
