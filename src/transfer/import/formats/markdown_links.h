// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/html.h"

#include <string>
#include <string_view>

namespace inglenook::transfer {

/// Markdown with what `place` gives in the place of each picture, "![words](address)" or, as Obsidian writes it,
/// "![[address|words]]". Its links to other notes, "[[Note|words]]", become words. Code stays as it is.
[[nodiscard]] std::string fromLinkedMarkdown(std::string_view text, const PlaceImage& place);

} // namespace inglenook::transfer
