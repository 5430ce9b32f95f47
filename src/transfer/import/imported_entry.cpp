// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/imported_entry.h"

#include "base/text.h"

namespace inglenook::transfer {

constexpr std::size_t kLongestCaption = 300; ///< code points

std::string pictureMark(std::size_t number, std::string_view caption)
{
    std::string plain;
    const auto line = singleLine(caption);
    for (const char c : firstCodePoints(line, kLongestCaption))
        if (c != '[' && c != ']')
            plain += c;
    return "![" + plain + "](import:" + std::to_string(number) + ")";
}

} // namespace inglenook::transfer
