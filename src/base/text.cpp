// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <algorithm>

namespace inglenook {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

/// Decodes one code point at `at` and moves past it; a malformed piece gives `kReplacement` and valid = false.
struct Decoded {
    char32_t codePoint;
    std::size_t length;
    bool valid;
};

Decoded decode(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) -> unsigned {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto lead = byte(at);
    if (lead < 0x80)
        return {lead, 1, true};
    std::size_t length = 0;
    char32_t value = 0;
    char32_t least = 0;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2, value = lead & 0x1FU, least = 0x80;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3, value = lead & 0x0FU, least = 0x800;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4, value = lead & 0x07U, least = 0x10000;
    } else {
        return {kReplacement, 1, false};
    }
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80)
            return {kReplacement, i, false};
        value = value << 6U | (byte(at + i) & 0x3FU);
    }
    if (value < least || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return {kReplacement, length, false};
    return {value, length, true};
}

bool isSpace(char32_t c)
{
    return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

} // namespace

bool isValidUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto piece = decode(text, at);
        if (!piece.valid)
            return false;
        at += piece.length;
    }
    return true;
}

std::string toValidUtf8(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const auto piece = decode(bytes, at);
        if (piece.codePoint != 0)
            appendUtf8(text, piece.codePoint);
        at += piece.length;
    }
    return text;
}

std::size_t codePointCount(std::string_view text)
{
    std::size_t count = 0;
    for (const char c : text)
        count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80 ? 1 : 0;
    return count;
}

std::string_view firstCodePoints(std::string_view text, std::size_t count)
{
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80)
            continue;
        if (count == 0)
            break;
        --count;
    }
    return text.substr(0, at);
}

std::u32string toCodePoints(std::string_view text)
{
    std::u32string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto piece = decode(text, at);
        result += piece.codePoint;
        at += piece.length;
    }
    return result;
}

std::string toUtf8(std::u32string_view codePoints)
{
    std::string text;
    for (const auto c : codePoints)
        appendUtf8(text, c);
    return text;
}

void appendUtf8(std::string& text, char32_t c)
{
    const auto tail = [&](unsigned shift) { text += static_cast<char>(0x80U | (c >> shift & 0x3FU)); };
    if (c < 0x80) {
        text += static_cast<char>(c);
    } else if (c < 0x800) {
        text += static_cast<char>(0xC0U | c >> 6U);
        tail(0);
    } else if (c < 0x10000) {
        text += static_cast<char>(0xE0U | c >> 12U);
        tail(6), tail(0);
    } else {
        text += static_cast<char>(0xF0U | c >> 18U);
        tail(12), tail(6), tail(0);
    }
}

std::string_view trimmed(std::string_view text)
{
    std::size_t first = text.size();
    std::size_t last = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto piece = decode(text, at);
        if (!isSpace(piece.codePoint)) {
            first = std::min(first, at);
            last = at + piece.length;
        }
        at += piece.length;
    }
    return first < last ? text.substr(first, last - first) : std::string_view{};
}

std::string singleLine(std::string_view text)
{
    std::string result;
    bool gap = false;
    text = trimmed(text);
    for (std::size_t at = 0; at < text.size();) {
        const auto piece = decode(text, at);
        if (isSpace(piece.codePoint)) {
            gap = true;
        } else {
            if (gap)
                result += ' ';
            gap = false;
            result.append(text.substr(at, piece.length));
        }
        at += piece.length;
    }
    return result;
}

std::string asciiLower(std::string_view text)
{
    std::string result{text};
    for (auto& c : result)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return result;
}

std::vector<std::string_view> splitLines(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (true) {
        const auto end = text.find('\n');
        auto line = text.substr(0, end);
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        lines.push_back(line);
        if (end == std::string_view::npos)
            return lines;
        text.remove_prefix(end + 1);
    }
}

} // namespace inglenook
