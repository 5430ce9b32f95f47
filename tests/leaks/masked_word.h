// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace inglenook::test {

constexpr std::uint8_t kMask = 0xA5;

/// A word to look for in memory, kept so that neither the program's file nor the one who looks holds it in clear.
class MaskedWord {
public:
    template <std::size_t size>
    consteval MaskedWord(const char (&word)[size]) : m_size{size - 1}
    {
        for (std::size_t i = 0; i < m_size; ++i)
            m_masked[i] = static_cast<std::uint8_t>(word[i]) ^ kMask;
    }
    explicit MaskedWord(const std::string& word) : m_size{word.size() < kMost ? word.size() : kMost}
    {
        for (std::size_t i = 0; i < m_size; ++i)
            m_masked[i] = static_cast<std::uint8_t>(word[i]) ^ kMask;
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::uint8_t masked(std::size_t i) const { return m_masked[i]; }
    /// In clear, one letter after the other.
    [[nodiscard]] char at(std::size_t i) const { return static_cast<char>(m_masked[i] ^ kMask); }

private:
    static constexpr std::size_t kMost = 64;
    std::array<std::uint8_t, kMost> m_masked{};
    std::size_t m_size = 0;
};

} // namespace inglenook::test
