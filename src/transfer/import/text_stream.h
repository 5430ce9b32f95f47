// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/byte_stream.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::transfer {

/// A file as valid UTF-8, whatever it was written in: UTF-8 with or without a mark at its beginning, UTF-16 of both
/// orders, and bytes that are no UTF-8 are taken for Windows-1252 (which Latin-1 is a part of). NUL characters are
/// dropped. Never holds more than a piece.
class TextStream {
public:
    explicit TextStream(ByteStream& bytes) : m_bytes{bytes}, m_raw(kPieceSize) {}

    /// The next piece, never cutting a character; empty only at the end. Lives until the next call.
    [[nodiscard]] std::string_view next();
    /// NUL characters until here.
    [[nodiscard]] std::size_t dropped() const { return m_dropped; }

private:
    enum class Encoding { Utf8, Utf16Little, Utf16Big };
    void recogniseEncoding();
    void decode(bool isLast);
    void decodeUtf8(bool isLast);
    void decodeUtf16(bool isLast);

    ByteStream& m_bytes;
    std::vector<char> m_raw;
    std::string m_pending; ///< bytes not yet decoded
    std::string m_text;
    std::optional<Encoding> m_encoding;
    std::size_t m_dropped = 0;
    bool m_atEnd = false;
};

/// Lines without their ends ("\n" or "\r\n"). Throws NotImported(LineTooLong).
class LineReader {
public:
    explicit LineReader(ByteStream& bytes) : m_text{bytes} {}

    /// Nothing at the end; lives until the next call.
    [[nodiscard]] std::optional<std::string_view> next();

private:
    TextStream m_text;
    std::string_view m_piece;
    std::string m_line;
    bool m_atEnd = false;
};

} // namespace inglenook::transfer
