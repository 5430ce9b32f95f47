// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace inglenook::exercises {

struct CoachExample {
    std::string_view rule; ///< the one that is due; empty: none is
    std::string_view text;
};

} // namespace inglenook::exercises
