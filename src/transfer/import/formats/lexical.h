// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace inglenook::transfer {

/// A "super" note of Standard Notes, which is the editor state of Lexical as JSON, as Markdown. `files` counts what it
/// embeds and can't come along. Empty when it is no such state.
[[nodiscard]] std::string fromLexical(std::string_view json, int& files);
[[nodiscard]] bool isLexical(std::string_view text);

} // namespace inglenook::transfer
