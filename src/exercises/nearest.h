// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace inglenook::exercises {

/// The candidate that `word` was probably meant to be, by edit distance; empty when none is close.
[[nodiscard]] std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

/// "Did you mean "prompt"?", or the candidates as a list where none is close.
[[nodiscard]] std::string didYouMean(std::string_view word, std::span<const std::string_view> candidates);

} // namespace inglenook::exercises
