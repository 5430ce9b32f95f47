// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace inglenook::vault {

/// Numbers in our files are little-endian, whatever the machine.

inline void putU32(std::span<std::uint8_t> to, std::uint32_t value)
{
    for (std::size_t i = 0; i < 4; ++i)
        to[i] = static_cast<std::uint8_t>(value >> (8 * i));
}

inline void putU64(std::span<std::uint8_t> to, std::uint64_t value)
{
    for (std::size_t i = 0; i < 8; ++i)
        to[i] = static_cast<std::uint8_t>(value >> (8 * i));
}

[[nodiscard]] inline std::uint32_t getU32(std::span<const std::uint8_t> from)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value |= std::uint32_t{from[i]} << (8 * i);
    return value;
}

[[nodiscard]] inline std::uint64_t getU64(std::span<const std::uint8_t> from)
{
    return getU32(from) | std::uint64_t{getU32(from.subspan(4))} << 32U;
}

/// SQLite's own numbers are big-endian.
[[nodiscard]] inline std::uint32_t getBigU32(std::span<const std::uint8_t> from)
{
    return std::uint32_t{from[0]} << 24U | std::uint32_t{from[1]} << 16U | std::uint32_t{from[2]} << 8U | from[3];
}

} // namespace inglenook::vault
