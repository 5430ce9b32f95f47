// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print_layout.h"

#include <algorithm>

namespace inglenook::ui {
namespace {

/// Fills pages from above.
class Filler {
public:
    explicit Filler(float height) : m_height{height} { m_pages.emplace_back(); }

    void add(int number, const MeasuredPiece& piece)
    {
        if (m_y > 0 && m_y + piece.above + std::min(piece.together, piece.height()) > m_height)
            nextPage();
        if (m_y > 0)
            m_y += piece.above;
        float top = 0;
        while (top < piece.height()) {
            auto bottom = lastCut(piece, top, top + m_height - m_y);
            if (bottom <= top && m_y > 0) {
                nextPage();
                continue;
            }
            if (bottom <= top)
                bottom = std::min(piece.height(), top + m_height); // a line higher than a page
            m_pages.back().push_back({number, top, bottom, m_y});
            m_y += bottom - top;
            top = bottom;
        }
    }

    [[nodiscard]] PrintLayout take() { return std::move(m_pages); }

private:
    /// The lowest place between where it may be cut; `top` where there is none.
    static float lastCut(const MeasuredPiece& piece, float top, float most)
    {
        const auto above = std::upper_bound(piece.cuts.begin(), piece.cuts.end(), most);
        return above == piece.cuts.begin() ? top : std::max(top, *std::prev(above));
    }
    void nextPage()
    {
        m_pages.emplace_back();
        m_y = 0;
    }

    float m_height;
    float m_y = 0;
    PrintLayout m_pages;
};

} // namespace

PrintLayout paginate(const std::vector<MeasuredPiece>& pieces, float height, const std::function<bool(int)>& isIn)
{
    Filler filler{height};
    for (int i = 0; i < static_cast<int>(pieces.size()); ++i)
        if (isIn(i))
            filler.add(i, pieces[static_cast<std::size_t>(i)]);
    return filler.take();
}

} // namespace inglenook::ui
