// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/definition.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace inglenook::exercises {

/// The id of what is tried out; it is no exercise of the library.
inline constexpr std::string_view kPreviewId = "exercise-that-is-being-written";

/// One step of a draft as an exercise of its own, to be looked at: what it quotes and opens stands before it with
/// dots for answers, and dots stand where nothing was written yet. As valid as that can be made.
[[nodiscard]] Definition previewOf(const Definition& draft, std::size_t step);

} // namespace inglenook::exercises
