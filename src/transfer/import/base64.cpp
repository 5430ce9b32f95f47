// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/base64.h"

#include "transfer/import/trouble.h"

namespace inglenook::transfer {
namespace {

constexpr int kSkipped = -1;
constexpr int kEnd = -2;
constexpr int kWrong = -3;

int valueOf(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+' || c == '-')
        return 62;
    if (c == '/' || c == '_')
        return 63;
    if (c == '=')
        return kEnd;
    return c == '\n' || c == '\r' || c == ' ' || c == '\t' ? kSkipped : kWrong;
}

} // namespace

std::optional<std::vector<std::uint8_t>> fromBase64(std::string_view text)
{
    std::vector<std::uint8_t> bytes;
    bytes.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    int have = 0;
    for (const char c : text) {
        const auto value = valueOf(c);
        if (value == kWrong)
            return std::nullopt;
        if (value == kEnd)
            break;
        if (value == kSkipped)
            continue;
        bits = bits << 6U | static_cast<std::uint32_t>(value);
        have += 6;
        if (have >= 8) {
            have -= 8;
            bytes.push_back(static_cast<std::uint8_t>(bits >> static_cast<unsigned>(have)));
        }
    }
    return bytes;
}

std::size_t Base64Stream::read(std::span<char> out)
{
    std::size_t count = 0;
    while (count < out.size() && !m_atEnd) {
        if (m_at == m_end) {
            m_at = 0;
            m_end = m_inner->read(m_raw);
            if (m_end == 0)
                break;
        }
        const auto value = valueOf(m_raw[m_at++]);
        if (value == kWrong)
            throw NotImported{ImportTrouble::Damaged};
        m_atEnd = value == kEnd;
        if (value < 0)
            continue;
        m_bits = m_bits << 6U | static_cast<std::uint32_t>(value);
        m_have += 6;
        if (m_have >= 8) {
            m_have -= 8;
            out[count++] = static_cast<char>(m_bits >> static_cast<unsigned>(m_have));
        }
    }
    return count;
}

} // namespace inglenook::transfer
