// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>

namespace inglenook::transfer {

constexpr std::size_t kPieceSize = std::size_t{64} << 10U;    ///< files are read in pieces of this
constexpr std::size_t kLongestPiece = std::size_t{16} << 20U; ///< of one line, or of one text within JSON

/// Bytes from beginning to end. Throws NotImported where they can't be read.
class ByteStream {
public:
    virtual ~ByteStream() = default;
    /// How many were put into `out`; 0 only at the end.
    [[nodiscard]] virtual std::size_t read(std::span<char> out) = 0;
};

} // namespace inglenook::transfer
