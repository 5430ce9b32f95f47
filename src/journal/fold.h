// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace inglenook::journal {

/// Upper case to lower case for Latin, Greek, Cyrillic and Armenian letters, independent of any locale. Diacritics
/// stay: two tags that differ by one are two tags. For comparing names and tags; `text` must be valid UTF-8.
[[nodiscard]] std::string foldCase(std::string_view text);

} // namespace inglenook::journal
