// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::transfer {

/// txt2tags, the markup of RedNotebook, as Markdown: headings, lists, emphasis, links, code. `place` gives what stands
/// for a picture ("file:///home/me/a.jpg") or, where it is none, nothing.
[[nodiscard]] std::string fromTxt2tags(std::string_view text,
                                       const std::function<std::string(std::string_view)>& place);
/// "#tag" within words, but no colours (#ffcc00), numbers or "#include".
[[nodiscard]] std::vector<std::string> hashtagsIn(std::string_view text);

} // namespace inglenook::transfer
