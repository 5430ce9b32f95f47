// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace inglenook::ui {

/// Where `value` is among the ones on offer; the first one when it is not.
template <std::size_t Size>
[[nodiscard]] int placeAmong(const std::array<int, Size>& values, int value)
{
    for (std::size_t i = 0; i < Size; ++i)
        if (values.at(i) == value)
            return static_cast<int>(i);
    return 0;
}

} // namespace inglenook::ui
