// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/json_escapes.h"

#include <charconv>

namespace inglenook::transfer {
namespace {

constexpr std::size_t kEscape = 6; ///< \uXXXX

/// The unit of an escape at `at`; -1 when there is none.
int unitAt(std::string_view text, std::size_t at)
{
    if (at + kEscape > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return -1;
    int unit = 0;
    const auto* end = text.data() + at + kEscape;
    const auto [stop, error] = std::from_chars(text.data() + at + 2, end, unit, 16);
    return error == std::errc{} && stop == end && unit >= 0 ? unit : -1;
}

bool isFirstHalf(int unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}
bool isSecondHalf(int unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

} // namespace

std::string_view WholeEscapes::next()
{
    do {
        const auto piece = m_text.next();
        if (m_rest.empty() && piece.find('\\') == std::string_view::npos)
            return piece;
        m_piece = m_rest;
        m_piece += piece;
        m_rest.clear();
        mend(piece.empty());
        if (piece.empty())
            break;
    } while (m_piece.empty());
    return m_piece;
}

void WholeEscapes::mend(bool isLast)
{
    for (auto at = m_piece.find('\\'); at != std::string::npos; at = m_piece.find('\\', at)) {
        if (!isLast && at + 2 * kEscape > m_piece.size()) {
            m_rest = m_piece.substr(at);
            m_piece.resize(at);
            return;
        }
        const auto unit = unitAt(m_piece, at);
        if (isFirstHalf(unit) && isSecondHalf(unitAt(m_piece, at + kEscape))) {
            at += 2 * kEscape;
            continue;
        }
        if (isFirstHalf(unit) || isSecondHalf(unit))
            m_piece.replace(at + 2, 4, "fffd");
        at += unit >= 0 ? kEscape : 2;
        if (at > m_piece.size())
            return;
    }
}

} // namespace inglenook::transfer
