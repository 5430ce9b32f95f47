// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/fold.h"

#include "base/text.h"

namespace inglenook::journal {
namespace {

bool isBetween(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

/// Blocks in which upper and lower case take turns.
char32_t foldPair(char32_t c)
{
    const bool evenIsUpper = isBetween(c, 0x100, 0x137) || isBetween(c, 0x14A, 0x177) || isBetween(c, 0x1E00, 0x1E95) ||
                             isBetween(c, 0x1EA0, 0x1EFF) || isBetween(c, 0x460, 0x481) || isBetween(c, 0x48A, 0x4BF) ||
                             isBetween(c, 0x4D0, 0x52F) || isBetween(c, 0x200, 0x233);
    if (evenIsUpper)
        return c == 0x130 ? U'i' : (c | 1U);
    const bool oddIsUpper = isBetween(c, 0x139, 0x148) || isBetween(c, 0x179, 0x17E) || isBetween(c, 0x4C1, 0x4CE);
    return oddIsUpper && c % 2 == 1 ? c + 1 : c;
}

char32_t fold(char32_t c)
{
    if (isBetween(c, U'A', U'Z') || (isBetween(c, 0xC0, 0xDE) && c != 0xD7) || isBetween(c, 0x391, 0x3AB) ||
        isBetween(c, 0x410, 0x42F))
        return c == 0x3A2 ? c : c + 32;
    switch (c) {
    case 0x178:
        return 0xFF;
    case 0x386:
        return 0x3AC;
    case 0x388:
    case 0x389:
    case 0x38A:
        return c + 37;
    case 0x38C:
        return 0x3CC;
    case 0x38E:
    case 0x38F:
        return c + 63;
    case 0x3C2:
        return 0x3C3; // the two small sigmas are one letter
    default:
        break;
    }
    if (isBetween(c, 0x400, 0x40F))
        return c + 80;
    if (isBetween(c, 0x531, 0x556))
        return c + 48;
    return foldPair(c);
}

} // namespace

std::string foldCase(std::string_view text)
{
    std::string folded;
    folded.reserve(text.size());
    for (const auto c : toCodePoints(text))
        appendUtf8(folded, fold(c));
    return folded;
}

} // namespace inglenook::journal
