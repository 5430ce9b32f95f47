// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace inglenook::exercises {

/// What a file of a person's own holds.
enum class DataKind { Exercise, Deck, WorkedExample };

/// By what it says, wherever it lies. What is nothing of the kind counts as an exercise: its loader says what is wrong.
[[nodiscard]] DataKind dataKindOf(std::string_view toml);

} // namespace inglenook::exercises
