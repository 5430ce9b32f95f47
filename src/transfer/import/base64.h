// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/byte_stream.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace inglenook::transfer {

/// White space is left out; both alphabets. Nothing for other characters.
[[nodiscard]] std::optional<std::vector<std::uint8_t>> fromBase64(std::string_view text);

/// The bytes that another stream holds in Base64. Throws NotImported(Damaged) where it is none.
class Base64Stream final : public ByteStream {
public:
    explicit Base64Stream(std::unique_ptr<ByteStream> inner) : m_inner{std::move(inner)}, m_raw(kPieceSize) {}
    [[nodiscard]] std::size_t read(std::span<char> out) override;

private:
    std::unique_ptr<ByteStream> m_inner;
    std::vector<char> m_raw;
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    std::uint32_t m_bits = 0;
    int m_have = 0;
    bool m_atEnd = false;
};

} // namespace inglenook::transfer
