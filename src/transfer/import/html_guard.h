// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace inglenook::transfer {

/// Whether a tree of this HTML stays small and flat: the parser nests open tags one in the other, and opens formatting
/// again in each block.
[[nodiscard]] bool isHarmlessHtml(std::string_view html);
/// The words alone, line ends where blocks end.
[[nodiscard]] std::string withoutTags(std::string_view html);

} // namespace inglenook::transfer
