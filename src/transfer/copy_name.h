// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

#include <optional>
#include <string>
#include <string_view>

namespace inglenook::transfer {

/// File names of copies: the journal's name and when the copy was made, nothing of what is inside.
/// No file system that sticks and clouds use refuses any of what is added here.

/// "Alex & Sam 2026-11-28 20.10.05 UTC.nook"; `number` from 2 on tells copies of one second apart. A long stem is cut,
/// so that the whole fits into the 255 bytes that a name may have.
[[nodiscard]] std::string copyName(std::string_view stem, Timestamp made, int number = 1);
/// When the copy of that name was made; nothing when it is not such a name.
[[nodiscard]] std::optional<Timestamp> timeInCopyName(std::string_view name);
/// "Alex & Sam": what copyName() was given, cut as it was.
[[nodiscard]] std::string stemInCopyName(std::string_view name);
/// As copyName() cuts it.
[[nodiscard]] std::string_view cutStem(std::string_view stem);

/// "Alex & Sam (damaged 2026-11-28).nook", then "Alex & Sam (damaged 2026-11-28, 2).nook". `why` is one of the two
/// words below.
[[nodiscard]] std::string asideName(std::string_view stem, std::string_view why, Date day, int number = 1);
constexpr std::string_view kDamaged = "damaged";
constexpr std::string_view kReplaced = "replaced";

} // namespace inglenook::transfer
