// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/json_escapes.h"
#include "transfer/import/trouble.h"

#include <cstddef>
#include <iterator>
#include <string_view>

namespace inglenook::transfer {

/// A text stream one character after the other, as the JSON parser asks for it. Throws NotImported(LineTooLong) where
/// one string would not end.
class JsonCharacters {
public:
    explicit JsonCharacters(ByteStream& bytes, std::size_t ceiling = static_cast<std::size_t>(-1))
        : m_text{bytes},
          m_left{ceiling}
    {
        refill();
    }
    JsonCharacters(const JsonCharacters&) = delete;
    JsonCharacters& operator=(const JsonCharacters&) = delete;

    [[nodiscard]] bool atEnd() const { return m_at == m_piece.size(); }
    [[nodiscard]] char current() const { return m_piece[m_at]; }
    void advance()
    {
        guard(m_piece[m_at]);
        if (++m_at == m_piece.size())
            refill();
    }

private:
    void refill()
    {
        m_at = 0;
        m_piece = m_text.next().substr(0, m_left);
        m_left -= m_piece.size();
    }
    void guard(char c)
    {
        if (!m_inString) {
            m_inString = c == '"';
            m_length = 0;
        } else if (m_escaped) {
            m_escaped = false;
        } else if (c == '\\') {
            m_escaped = true;
        } else if (c == '"') {
            m_inString = false;
        }
        if (++m_length > kLongestPiece && (m_inString || (c >= '0' && c <= '9')))
            throw NotImported{ImportTrouble::LineTooLong};
    }

    WholeEscapes m_text;
    std::string_view m_piece;
    std::size_t m_at = 0;
    std::size_t m_left;
    std::size_t m_length = 0;
    bool m_inString = false;
    bool m_escaped = false;
};

class JsonIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    JsonIterator() = default;
    explicit JsonIterator(JsonCharacters& characters) : m_characters{&characters} {}

    char operator*() const { return m_characters->current(); }
    JsonIterator& operator++()
    {
        m_characters->advance();
        return *this;
    }
    JsonIterator operator++(int)
    {
        auto before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const JsonIterator& a, const JsonIterator& b) { return a.isEnd() == b.isEnd(); }

private:
    [[nodiscard]] bool isEnd() const { return m_characters == nullptr || m_characters->atEnd(); }

    JsonCharacters* m_characters = nullptr;
};

} // namespace inglenook::transfer
