// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/picture_links.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::transfer {

/// A piece of a page: HTML, and then the bytes of a picture where there is one.
struct HtmlPiece {
    std::string html;
    std::optional<journal::PictureId> picture; ///< goes where a src attribute has just been opened
};

/// Markdown as HTML that can do nothing but be read: HTML in it is words, links lead to the web or to mail only,
/// pictures are those of the journal. Headings begin at `topHeading`. Each block finds its own writing direction.
[[nodiscard]] std::vector<HtmlPiece> markdownToHtml(std::string_view markdown, int topHeading);

/// Words for the text of a page or for an attribute in quotes.
[[nodiscard]] std::string escapedHtml(std::string_view text);

} // namespace inglenook::transfer
