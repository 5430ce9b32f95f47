// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

/// The checksum of a recovery code: 36 symbols of five bits, of which the last four are chosen so that the polynomial
/// with these coefficients leaves a fixed remainder. Over the field of 32 elements (x⁵ + x² + 1), with the generator
/// x⁴ + x³ + x² + 2x + 4, two codes differ in at least four places.
namespace inglenook::crypto {

constexpr std::size_t kCodeSymbols = 36;
constexpr std::size_t kCheckSymbols = 4;

using CodeSymbols = std::span<const std::uint8_t, kCodeSymbols>;
/// The difference from a whole code; zero for one.
using CodeError = std::array<std::uint8_t, kCheckSymbols>;

[[nodiscard]] CodeError errorOf(CodeSymbols symbols);

/// The place where one wrong symbol would make this difference; at most one place does.
[[nodiscard]] std::optional<std::size_t> placeOfOneWrong(const CodeError& error);
/// The first place where this symbol and the next one, changed back, would make it whole.
[[nodiscard]] std::optional<std::size_t> placeOfSwap(CodeSymbols symbols, const CodeError& error);

} // namespace inglenook::crypto
