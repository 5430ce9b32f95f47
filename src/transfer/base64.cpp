// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/base64.h"

#include <array>

namespace inglenook::transfer {
namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::size_t kGroup = 3;
constexpr std::size_t kSigns = 4;
constexpr unsigned kSixBits = 0x3F;

constexpr std::array<std::int8_t, 256> valuesOfSigns()
{
    std::array<std::int8_t, 256> values{};
    values.fill(-1);
    for (std::size_t i = 0; i < kAlphabet.size(); ++i)
        values[static_cast<unsigned char>(kAlphabet[i])] = static_cast<std::int8_t>(i);
    return values;
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
    static constexpr auto kValues = valuesOfSigns();
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
        const auto value = kValues[static_cast<unsigned char>(sign)];
        if (value < 0)
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

} // namespace inglenook::transfer
