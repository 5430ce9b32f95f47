// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/wal_format.h"

#include "vault/little_endian.h"

#include <algorithm>

namespace inglenook::vault {
namespace {

struct Checksum {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    friend bool operator==(const Checksum&, const Checksum&) = default;
};

template <typename GetWord>
Checksum checksumFrom(Checksum sum, Bytes bytes, GetWord getWord)
{
    for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8) {
        sum.first += getWord(bytes.subspan(at)) + sum.second;
        sum.second += getWord(bytes.subspan(at + 4)) + sum.first;
    }
    return sum;
}

Checksum storedChecksum(const Frame& frame)
{
    return {getBigU32(Bytes{frame}.subspan(16)), getBigU32(Bytes{frame}.subspan(20))};
}

template <typename GetWord>
bool continuesWith(const Frame& previous, const Frame& next, GetWord getWord)
{
    const Bytes bytes{next};
    auto sum = checksumFrom(storedChecksum(previous), bytes.first(8), getWord);
    sum = checksumFrom(sum, bytes.subspan(kFrameHeaderSize), getWord);
    return sum == storedChecksum(next);
}

} // namespace

std::uint32_t framePage(const Frame& frame)
{
    return getBigU32(frame);
}

std::uint32_t frameCommitSize(const Frame& frame)
{
    return getBigU32(Bytes{frame}.subspan(4));
}

bool sameSalt(const Frame& a, const Frame& b)
{
    return std::equal(a.begin() + 8, a.begin() + 16, b.begin() + 8);
}

bool continues(const Frame& previous, const Frame& next)
{
    // SQLite sums words in the byte order of the machine that began the log.
    return sameSalt(previous, next) &&
           (continuesWith(previous, next, getU32) || continuesWith(previous, next, getBigU32));
}

} // namespace inglenook::vault
