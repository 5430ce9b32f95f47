// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/code_checksum.h"

#include <algorithm>

namespace inglenook::crypto {
namespace {

constexpr unsigned kFieldSize = 32;
constexpr unsigned kFieldPolynomial = 0x25; // x⁵ + x² + 1

// Found by search: no three of the first 36 powers of x depend on each other.
constexpr CodeError kGenerator{1, 1, 2, 4};
// "SEAT". Not zero, so that a row of zeros is no code.
constexpr CodeError kWhole{25, 14, 10, 26};

std::uint8_t product(unsigned a, unsigned b)
{
    unsigned result = 0;
    for (; b != 0; b >>= 1U) {
        if ((b & 1U) != 0)
            result ^= a;
        a <<= 1U;
        if ((a & kFieldSize) != 0)
            a ^= kFieldPolynomial;
    }
    return static_cast<std::uint8_t>(result);
}

CodeError scaled(const CodeError& a, unsigned by)
{
    CodeError result{};
    std::transform(a.begin(), a.end(), result.begin(), [by](std::uint8_t x) { return product(x, by); });
    return result;
}

CodeError sum(const CodeError& a, const CodeError& b)
{
    CodeError result{};
    std::transform(a.begin(), a.end(), b.begin(), result.begin(),
                   [](unsigned x, unsigned y) { return static_cast<std::uint8_t>(x ^ y); });
    return result;
}

CodeError timesX(const CodeError& r)
{
    const CodeError shifted{r[1], r[2], r[3], 0};
    return sum(shifted, scaled(kGenerator, r[0]));
}

/// What an error of 1 at each place does; the first symbol has the highest power.
std::array<CodeError, kCodeSymbols> effects()
{
    std::array<CodeError, kCodeSymbols> all{};
    CodeError power{0, 0, 0, 1};
    for (auto effect = all.rbegin(); effect != all.rend(); ++effect) {
        *effect = power;
        power = timesX(power);
    }
    return all;
}

} // namespace

CodeError errorOf(CodeSymbols symbols)
{
    CodeError remainder{};
    for (const auto symbol : symbols) {
        remainder = timesX(remainder);
        remainder.back() = static_cast<std::uint8_t>(remainder.back() ^ symbol);
    }
    return sum(remainder, kWhole);
}

std::optional<std::size_t> placeOfOneWrong(const CodeError& error)
{
    const auto all = effects();
    for (std::size_t place = 0; place < kCodeSymbols; ++place)
        for (unsigned by = 1; by < kFieldSize; ++by)
            if (scaled(all.at(place), by) == error)
                return place;
    return std::nullopt;
}

std::optional<std::size_t> placeOfSwap(CodeSymbols symbols, const CodeError& error)
{
    const auto all = effects();
    for (std::size_t place = 0; place + 1 < kCodeSymbols; ++place) {
        const unsigned by = symbols[place] ^ symbols[place + 1];
        if (by != 0 && scaled(sum(all.at(place), all.at(place + 1)), by) == error)
            return place;
    }
    return std::nullopt;
}

} // namespace inglenook::crypto
