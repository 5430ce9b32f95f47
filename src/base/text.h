// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook {

/// UTF-8 helpers that the whole core shares. None of them knows a locale.

/// True when every byte belongs to a well-formed, shortest-form code point and none is a surrogate.
[[nodiscard]] bool isValidUtf8(std::string_view text);
/// Replaces each malformed piece by U+FFFD and drops NUL characters, so that any bytes become storable text.
[[nodiscard]] std::string toValidUtf8(std::string_view bytes);
/// Number of code points; `text` must be valid.
[[nodiscard]] std::size_t codePointCount(std::string_view text);
/// The first `count` code points at most, never cutting one in two.
[[nodiscard]] std::string_view firstCodePoints(std::string_view text, std::size_t count);
/// Decodes valid UTF-8.
[[nodiscard]] std::u32string toCodePoints(std::string_view text);
[[nodiscard]] std::string toUtf8(std::u32string_view codePoints);
void appendUtf8(std::string& text, char32_t codePoint);

/// Without white space (also no-break and ideographic space) at either end.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// Runs of white space become one space; trimmed. For titles, names and tags.
[[nodiscard]] std::string singleLine(std::string_view text);
/// ASCII letters only, for words of ours such as keys; entry text is never folded by this.
[[nodiscard]] std::string asciiLower(std::string_view text);
[[nodiscard]] std::vector<std::string_view> splitLines(std::string_view text);

} // namespace inglenook
