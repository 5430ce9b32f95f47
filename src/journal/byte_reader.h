// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace inglenook::journal {

/// Reads numbers at places of a file that may lie about its length: what is not there is zero.
class ByteReader {
public:
    explicit ByteReader(std::span<const std::uint8_t> bytes, bool isLittleEndian = false)
        : m_bytes{bytes},
          m_isLittleEndian{isLittleEndian}
    {
    }

    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    [[nodiscard]] std::uint32_t u8(std::size_t at) const { return number(at, 1); }
    [[nodiscard]] std::uint32_t u16(std::size_t at) const { return number(at, 2); }
    [[nodiscard]] std::uint32_t u24(std::size_t at) const { return number(at, 3); }
    [[nodiscard]] std::uint32_t u32(std::size_t at) const { return number(at, 4); }
    [[nodiscard]] bool has(std::size_t at, std::string_view text) const
    {
        return at <= m_bytes.size() && text.size() <= m_bytes.size() - at &&
               std::string_view{reinterpret_cast<const char*>(m_bytes.data()) + at, text.size()} == text;
    }
    /// As much of it as there is.
    [[nodiscard]] std::span<const std::uint8_t> part(std::size_t at, std::size_t size) const
    {
        if (at >= m_bytes.size())
            return {};
        return m_bytes.subspan(at, size < m_bytes.size() - at ? size : m_bytes.size() - at);
    }

private:
    [[nodiscard]] std::uint32_t number(std::size_t at, std::size_t size) const
    {
        if (at > m_bytes.size() || size > m_bytes.size() - at)
            return 0;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < size; ++i)
            value = value << 8U | m_bytes[at + (m_isLittleEndian ? size - 1 - i : i)];
        return value;
    }

    std::span<const std::uint8_t> m_bytes;
    bool m_isLittleEndian;
};

} // namespace inglenook::journal
