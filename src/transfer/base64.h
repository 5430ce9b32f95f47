// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
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
/// Appends what `text` stands for. False when it is no base64.
[[nodiscard]] bool appendBase64(std::string_view text, std::vector<std::uint8_t>& bytes);

} // namespace inglenook::transfer
