// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace inglenook::ui {

/// How high a piece of what is printed is, and where it may be cut: below its lines. No word of it is kept.
struct MeasuredPiece {
    std::vector<float> cuts; ///< rising; the last one is its height
    float above = 0;         ///< room that it asks for, but not at the top of a page
    float together = 0;      ///< so much of its beginning stays on one page: a heading with two lines

    [[nodiscard]] float height() const { return cuts.empty() ? 0 : cuts.back(); }
};

/// A part of a piece on a page: what lies between `top` and `bottom` of it stands at `y`.
struct PrintSlice {
    int piece = 0;
    float top = 0;
    float bottom = 0;
    float y = 0;
};

using PrintLayout = std::vector<std::vector<PrintSlice>>;

/// The pieces that are in, one below the other on pages of that height. A line is never cut, unless it is higher than a
/// page. There is always one page.
[[nodiscard]] PrintLayout paginate(const std::vector<MeasuredPiece>& pieces, float height,
                                   const std::function<bool(int)>& isIn);

} // namespace inglenook::ui
