// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/import/text_stream.h"

#include "base/text.h"
#include "transfer/import/trouble.h"

#include <algorithm>
#include <utility>

namespace inglenook::transfer {
namespace {

// Windows-1252, 0x80 to 0x9F; the five that it leaves empty stay what Latin-1 makes of them.
constexpr char16_t kWindows1252[] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                     0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

constexpr std::size_t kSample = 512;

/// Length of the well-formed character at `at`; 0 when it is none, and -1 when it may go on behind the end.
int characterLength(std::string_view bytes, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const int length = lead < 0x80                    ? 1
                       : lead >= 0xC2 && lead <= 0xDF ? 2
                       : lead >= 0xE0 && lead <= 0xEF ? 3
                       : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                      : 0;
    for (int i = 1; i < length; ++i) {
        if (at + static_cast<std::size_t>(i) >= bytes.size())
            return -1;
        if ((static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]) & 0xC0U) != 0x80)
            return 0;
    }
    return length > 1 && !isValidUtf8(bytes.substr(at, static_cast<std::size_t>(length))) ? 0 : length;
}

} // namespace

std::string_view TextStream::next()
{
    m_text.clear();
    while (m_text.empty() && !m_atEnd) {
        const auto count = m_bytes.read(m_raw);
        m_pending.append(m_raw.data(), count);
        if (!m_encoding && count > 0 && m_pending.size() < kSample)
            continue; // too little to tell
        m_atEnd = count == 0;
        recogniseEncoding();
        decode(m_atEnd);
    }
    return m_text;
}

void TextStream::recogniseEncoding()
{
    if (m_encoding)
        return;
    const std::string_view begin{m_pending};
    const auto startsWith = [&](std::string_view mark) { return begin.starts_with(mark); };
    m_encoding = Encoding::Utf8;
    std::size_t mark = 0;
    if (startsWith("\xEF\xBB\xBF")) {
        mark = 3;
    } else if (startsWith("\xFF\xFE")) {
        m_encoding = Encoding::Utf16Little, mark = 2;
    } else if (startsWith("\xFE\xFF")) {
        m_encoding = Encoding::Utf16Big, mark = 2;
    } else {
        // Without a mark: every second byte of western text is zero then.
        std::size_t even = 0;
        std::size_t odd = 0;
        const auto sample = std::min(begin.size(), kSample);
        for (std::size_t i = 0; i < sample; ++i)
            (i % 2 == 0 ? even : odd) += begin[i] == '\0' ? 1 : 0;
        if (sample >= 4 && odd > sample / 5 && even < sample / 50)
            m_encoding = Encoding::Utf16Little;
        else if (sample >= 4 && even > sample / 5 && odd < sample / 50)
            m_encoding = Encoding::Utf16Big;
    }
    m_pending.erase(0, mark);
}

void TextStream::decode(bool isLast)
{
    if (*m_encoding == Encoding::Utf8)
        decodeUtf8(isLast);
    else
        decodeUtf16(isLast);
}

void TextStream::decodeUtf8(bool isLast)
{
    std::size_t at = 0;
    m_text.reserve(m_pending.size());
    while (at < m_pending.size()) {
        auto plain = at;
        while (plain < m_pending.size() && static_cast<unsigned char>(m_pending[plain]) - 1U < 0x7FU)
            ++plain;
        m_text.append(m_pending, at, plain - at);
        at = plain;
        if (at == m_pending.size())
            break;
        const auto length = characterLength(m_pending, at);
        if (length < 0 && !isLast)
            break;
        const auto byte = static_cast<unsigned char>(m_pending[at]);
        if (length > 1)
            m_text.append(m_pending, at, static_cast<std::size_t>(length));
        else if (byte >= 0x80)
            appendUtf8(m_text, byte < 0xA0 ? kWindows1252[byte - 0x80U] : byte);
        else
            ++m_dropped; // all others are plain
        at += length > 1 ? static_cast<std::size_t>(length) : 1;
    }
    m_pending.erase(0, at);
}

void TextStream::decodeUtf16(bool isLast)
{
    const auto unit = [this](std::size_t at) {
        const auto first = static_cast<unsigned char>(m_pending[at]);
        const auto second = static_cast<unsigned char>(m_pending[at + 1]);
        return static_cast<char32_t>(*m_encoding == Encoding::Utf16Little ? first | second << 8U
                                                                          : first << 8U | second);
    };
    std::size_t at = 0;
    for (; at + 2 <= m_pending.size(); at += 2) {
        auto point = unit(at);
        if (point >= 0xD800 && point < 0xDC00) {
            if (at + 4 > m_pending.size() && !isLast)
                break;
            const auto low = at + 4 <= m_pending.size() ? unit(at + 2) : 0;
            if (low >= 0xDC00 && low < 0xE000) {
                point = 0x10000 + ((point - 0xD800) << 10U) + (low - 0xDC00);
                at += 2;
            }
        }
        if (point >= 0xD800 && point < 0xE000)
            point = 0xFFFD;
        if (point != 0)
            appendUtf8(m_text, point);
        else
            ++m_dropped;
    }
    m_pending.erase(0, isLast ? m_pending.size() : at);
}

std::optional<std::string_view> LineReader::next()
{
    m_line.clear();
    for (;;) {
        if (m_piece.empty()) {
            m_piece = m_text.next();
            if (m_piece.empty()) {
                if (std::exchange(m_atEnd, true) || m_line.empty())
                    return std::nullopt;
                break;
            }
        }
        const auto end = m_piece.find('\n');
        m_line.append(m_piece.substr(0, end));
        if (m_line.size() > kLongestPiece)
            throw NotImported{ImportTrouble::LineTooLong};
        m_piece.remove_prefix(end == std::string_view::npos ? m_piece.size() : end + 1);
        if (end != std::string_view::npos)
            break;
    }
    if (m_line.ends_with('\r'))
        m_line.pop_back();
    return m_line;
}

} // namespace inglenook::transfer
