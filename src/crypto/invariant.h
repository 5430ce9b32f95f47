// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

namespace inglenook::crypto {

/// A broken rule in here means that keys may be in the wrong place: the program ends, in release builds too.
inline void require(bool holds) noexcept
{
    if (!holds)
        std::abort();
}

} // namespace inglenook::crypto
