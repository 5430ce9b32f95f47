// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace inglenook::transfer {

/// "@home" anywhere after white space, without the sign; the words stay in the text.
[[nodiscard]] std::vector<std::string> jrnlTagsIn(std::string_view text);
/// "@home" as "home".
[[nodiscard]] std::string withoutSign(std::string_view tag);
/// Title and body as jrnl tells them apart: at the end of the first line; in a single line, after its first sentence.
[[nodiscard]] std::pair<std::string, std::string> splitJrnlTitle(std::string_view text);

} // namespace inglenook::transfer
