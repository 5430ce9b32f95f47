// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace inglenook::exercises {

/// A deck that no file has: its cards are what the members noted for their next check-in, and the promises that are
/// open. Any exercise may draw from it. Where there is nothing on it, the step is left out; each card comes once.
inline constexpr std::string_view kNotedDeck = "noted";

} // namespace inglenook::exercises
