// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace inglenook::journal {

constexpr std::size_t kPreviewLength = 220; ///< code points: about two lines

/// `markdown` on one line without its signs: headings, quotes, list marks, emphasis, fences; links keep their words.
/// Reads no more of the text than `maxBytes` of result ask for.
[[nodiscard]] std::string plainText(std::string_view markdown, std::size_t maxBytes = static_cast<std::size_t>(-1));

/// The beginning of the text, about two lines; ends in "…" where there is more.
[[nodiscard]] std::string previewOf(std::string_view markdown);

/// At most `codePoints` of `text`, cut between words where that loses little, with "…".
[[nodiscard]] std::string shortened(std::string_view text, std::size_t codePoints);

} // namespace inglenook::journal
