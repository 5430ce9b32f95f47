// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace inglenook::transfer {

/// What stands in the Markdown for a picture of the HTML, by its address and its words.
using PlaceImage = std::function<std::string(std::string_view address, std::string_view words)>;

/// HTML of any quality as Markdown: headings, lists, quotes, bold, italic, struck out, code, links, pictures. Scripts
/// and styles are dropped; what is nested or left open beyond measure only loses its tags. Words are never lost.
[[nodiscard]] std::string htmlToMarkdown(std::string_view html, const PlaceImage& place = {});
/// Whether text is meant as HTML rather than as plain words or Markdown.
[[nodiscard]] bool looksLikeHtml(std::string_view text);

} // namespace inglenook::transfer
