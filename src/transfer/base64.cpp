// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/base64.h"

#include "transfer/import/trouble.h"

#include <array>

namespace inglenook::transfer {
namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::size_t kGroup = 3;
constexpr std::size_t kSigns = 4;
constexpr unsigned kSixBits = 0x3F;

constexpr std::int8_t kSkipped = -1; ///< white space
constexpr std::int8_t kEnd = -2;     ///< padding
constexpr std::int8_t kWrong = -3;

constexpr std::array<std::int8_t, 256> valuesOfSigns()
{
    std::array<std::int8_t, 256> values{};
    values.fill(kWrong);
    for (std::size_t i = 0; i < kAlphabet.size(); ++i)
        values[static_cast<unsigned char>(kAlphabet[i])] = static_cast<std::int8_t>(i);
    for (const unsigned char white : {' ', '\t', '\r', '\n'})
        values[white] = kSkipped;
    values['='] = kEnd;
    values['-'] = values['+']; // of the alphabet for addresses (RFC 4648 §5)
    values['_'] = values['/'];
    return values;
}

std::int8_t valueOf(char sign)
{
    static constexpr auto kValues = valuesOfSigns();
    return kValues[static_cast<unsigned char>(sign)];
}

/// One to three bytes.
void appendGroup(std::string& text, std::span<const std::uint8_t> bytes)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < kGroup; ++i)
        number = number << 8U | (i < bytes.size() ? bytes[i] : 0U);
    for (std::size_t i = 0; i < kSigns; ++i)
        text += i <= bytes.size() ? kAlphabet[number >> (18 - 6 * i) & kSixBits] : '=';
}

} // namespace

std::string Base64Encoder::encode(std::span<const std::uint8_t> bytes)
{
    std::string text;
    text.reserve((bytes.size() + kGroup) / kGroup * kSigns);
    while (!m_waiting.empty() && !bytes.empty()) {
        m_waiting.push_back(bytes.front());
        bytes = bytes.subspan(1);
        if (m_waiting.size() == kGroup) {
            appendGroup(text, m_waiting);
            m_waiting.clear();
        }
    }
    for (; bytes.size() >= kGroup; bytes = bytes.subspan(kGroup))
        appendGroup(text, bytes.first(kGroup));
    m_waiting.insert(m_waiting.end(), bytes.begin(), bytes.end());
    return text;
}

std::string Base64Encoder::finish()
{
    std::string text;
    if (!m_waiting.empty())
        appendGroup(text, m_waiting);
    m_waiting.clear();
    return text;
}

std::string toBase64(std::span<const std::uint8_t> bytes)
{
    Base64Encoder encoder;
    auto text = encoder.encode(bytes);
    return text + encoder.finish();
}

bool appendBase64(std::string_view text, std::vector<std::uint8_t>& bytes)
{
    if (text.size() % kSigns != 0)
        return false;
    std::size_t padding = 0;
    while (padding < 2 && !text.empty() && text.back() == '=') {
        text.remove_suffix(1);
        ++padding;
    }
    std::uint32_t number = 0;
    std::size_t count = 0;
    for (const char sign : text) {
        const auto value = valueOf(sign);
        if (value < 0 || sign == '-' || sign == '_')
            return false;
        number = number << 6U | static_cast<std::uint32_t>(value);
        if (++count % kSigns == 0)
            for (unsigned shift = 16; shift < 24; shift -= 8)
                bytes.push_back(static_cast<std::uint8_t>(number >> shift));
    }
    if (padding == 1) {
        bytes.push_back(static_cast<std::uint8_t>(number >> 10U));
        bytes.push_back(static_cast<std::uint8_t>(number >> 2U));
    } else if (padding == 2) {
        bytes.push_back(static_cast<std::uint8_t>(number >> 4U));
    }
    return true;
}

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
