// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/import/byte_stream.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::transfer {

/// Base64 (RFC 4648 §4) of bytes that come in pieces.
class Base64Encoder {
public:
    /// What can be written of them so far.
    [[nodiscard]] std::string encode(std::span<const std::uint8_t> bytes);
    /// The rest, with its padding; ready for the next.
    [[nodiscard]] std::string finish();

private:
    std::vector<std::uint8_t> m_waiting; ///< fewer than three
};

[[nodiscard]] std::string toBase64(std::span<const std::uint8_t> bytes);

/// Our own: appends what `text` stands for. False when it is anything but whole groups of RFC 4648 §4.
[[nodiscard]] bool appendBase64(std::string_view text, std::vector<std::uint8_t>& bytes);

/// Of other programs: white space is left out, both alphabets, padding or none. Nothing for other characters.
[[nodiscard]] std::optional<std::vector<std::uint8_t>> fromBase64(std::string_view text);

/// The bytes that another stream holds in Base64, read as fromBase64() does. Throws NotImported(Damaged) where it is
/// none.
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
