// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace inglenook::transfer {

/// Words as a cell of a table (RFC 4180). What a spreadsheet program would take for a formula gets an apostrophe in
/// front, which it shows as words.
[[nodiscard]] inline std::string csvCell(std::string_view words)
{
    std::string text;
    if (!words.empty() && std::string_view{"=+-@\t\r\n"}.find(words.front()) != std::string_view::npos)
        text += '\'';
    text += words;
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted{'"'};
    for (const char c : text)
        quoted += c == '"' ? std::string{"\"\""} : std::string{c};
    return quoted + '"';
}

} // namespace inglenook::transfer
