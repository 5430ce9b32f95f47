// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <map>
#include <string>
#include <string_view>

namespace inglenook::transfer {

/// `title` as part of a file's name on any system: what Windows refuses, line ends and signs that turn the writing
/// direction are left out, letters of all scripts and emoji stay. Long ones are cut between characters.
[[nodiscard]] std::string nameFrom(std::string_view title);

/// Names of files for entries that come in the order of time: "2026/05/2026-05-12 A title.md", each once also where
/// capitals don't count. Remembers a few months.
class EntryNames {
public:
    [[nodiscard]] std::string next(LocalTime time, std::string_view title);

private:
    /// Folder -> folded name -> how often.
    std::map<std::string, std::map<std::string, int>, std::less<>> m_taken;
};

} // namespace inglenook::transfer
