// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace inglenook::vault {

/// Where everything lies in a vault's two files: the numbers of docs/file-format.md, and nothing else.
///
/// Offsets that SQLite sees are "logical", those in the files "physical". They are 64 bits wide everywhere.

using Bytes = std::span<const std::uint8_t>;
using MutableBytes = std::span<std::uint8_t>;
using VaultId = std::array<std::uint8_t, 16>;
/// One state of the file between two checkpoints, random: it ties a log to the file that it goes on from.
using StateId = std::array<std::uint8_t, 8>;

constexpr std::size_t kNonceSize = 24;
constexpr std::size_t kTagSize = 16;
constexpr std::size_t kSealSize = kTagSize + kNonceSize;

constexpr std::size_t kHeaderCopySize = 4096;
constexpr std::int64_t kPagesStart = 2 * std::int64_t{kHeaderCopySize};
constexpr std::size_t kPageSize = 4096;
constexpr std::size_t kPageContentSize = kPageSize - kSealSize;
/// SQLite never uses the page that holds the bytes at 1 GiB, where some systems keep its locks.
constexpr std::uint32_t kPendingBytePage = 0x40000000 / kPageSize + 1;

constexpr std::size_t kLogHeaderSize = 32;
constexpr std::size_t kFrameHeaderSize = 24;
constexpr std::size_t kFrameSize = kFrameHeaderSize + kPageSize;
constexpr std::size_t kSealedLogHeaderSize = kLogHeaderSize + kSealSize;
constexpr std::size_t kSealedFrameSize = kFrameSize + kSealSize;
/// Stands where the next frame will be, once all before it is known to be on the disk. Seals nothing.
constexpr std::size_t kMarkSize = kSealSize;

using Page = std::array<std::uint8_t, kPageSize>;
using LogHeader = std::array<std::uint8_t, kLogHeaderSize>;
using Frame = std::array<std::uint8_t, kFrameSize>;
using SealedLogHeader = std::array<std::uint8_t, kSealedLogHeaderSize>;
using SealedFrame = std::array<std::uint8_t, kSealedFrameSize>;
using Mark = std::array<std::uint8_t, kMarkSize>;

/// Pages count from 1, as in SQLite.
constexpr std::int64_t pageOffset(std::uint32_t page)
{
    return kPagesStart + (std::int64_t{page} - 1) * std::int64_t{kPageSize};
}

/// Frames count from 0 here; the log's own header is not a frame.
constexpr std::int64_t frameOffset(std::int64_t frame)
{
    return std::int64_t{kSealedLogHeaderSize} + frame * std::int64_t{kSealedFrameSize};
}

/// Whole frames in a log file of this physical size.
constexpr std::int64_t framesInLog(std::int64_t physicalSize)
{
    constexpr std::int64_t header{kSealedLogHeaderSize};
    return physicalSize < header ? 0 : (physicalSize - header) / std::int64_t{kSealedFrameSize};
}

/// The size that SQLite is told: a log without a whole header is an empty one, a cut frame was never there.
constexpr std::int64_t logicalLogSize(std::int64_t physicalSize)
{
    if (physicalSize < std::int64_t{kSealedLogHeaderSize})
        return 0;
    return std::int64_t{kLogHeaderSize} + framesInLog(physicalSize) * std::int64_t{kFrameSize};
}

/// One place of the log as SQLite addresses it.
struct LogPlace {
    bool inHeader = false;
    std::int64_t frame = 0;
    std::size_t within = 0; ///< byte inside the header or the frame
};

constexpr LogPlace logPlace(std::int64_t logicalOffset)
{
    constexpr std::int64_t header{kLogHeaderSize};
    constexpr std::int64_t frame{kFrameSize};
    if (logicalOffset < header)
        return {true, 0, static_cast<std::size_t>(logicalOffset)};
    return {false, (logicalOffset - header) / frame, static_cast<std::size_t>((logicalOffset - header) % frame)};
}

} // namespace inglenook::vault
