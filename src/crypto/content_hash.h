// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace inglenook::crypto {

constexpr std::size_t kContentHashSize = 32;
using ContentHash = std::array<std::uint8_t, kContentHashSize>;

/// BLAKE2b-256 without a key: nobody can make two contents with the same one. It tells which content it is of, so it
/// stays where the content may be.
[[nodiscard]] ContentHash contentHash(std::span<const std::uint8_t> bytes);

} // namespace inglenook::crypto
