// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/jpeg_segments.h"

namespace inglenook::journal {
namespace {

constexpr std::uint32_t kStartOfScan = 0xDA;
constexpr std::uint32_t kEndOfImage = 0xD9;
constexpr std::size_t kMostSegments = 10'000;

bool standsAlone(std::uint32_t marker)
{
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
}

} // namespace

JpegSegments jpegSegments(const ByteReader& bytes)
{
    JpegSegments found;
    std::size_t at = 2; // after SOI
    while (at + 1 < bytes.size() && found.segments.size() < kMostSegments) {
        if (bytes.u8(at) != 0xFF)
            return found;
        if (bytes.u8(at + 1) == 0xFF) { // fill byte
            ++at;
            continue;
        }
        const auto marker = bytes.u8(at + 1);
        if (marker == kStartOfScan || marker == kEndOfImage) {
            found.pixels = at;
            return found;
        }
        if (standsAlone(marker)) {
            at += 2;
            continue;
        }
        const auto length = bytes.u16(at + 2);
        if (length < 2 || at + 2 + length > bytes.size())
            return found;
        found.segments.push_back({marker, at, at + 4, length - std::size_t{2}});
        at += 2 + length;
    }
    return found;
}

int orientationIn(std::span<const std::uint8_t> exif)
{
    constexpr std::size_t kTiff = 6;
    constexpr std::uint32_t kOrientationTag = 0x0112;
    constexpr std::size_t kFieldSize = 12;
    const ByteReader head{exif};
    if (!head.has(0, {"Exif\0\0", 6}))
        return 1;
    const bool isLittleEndian = head.has(kTiff, "II");
    const ByteReader tiff{head.part(kTiff, head.size()), isLittleEndian};
    if (tiff.u16(2) != 42)
        return 1;
    const std::size_t directory = tiff.u32(4);
    const auto fields = tiff.u16(directory);
    for (std::size_t i = 0; i < fields; ++i) {
        const auto field = directory + 2 + i * kFieldSize;
        if (field + kFieldSize > tiff.size())
            return 1;
        if (tiff.u16(field) == kOrientationTag) {
            const auto value = static_cast<int>(tiff.u16(field + 8));
            return value >= 1 && value <= 8 ? value : 1;
        }
    }
    return 1;
}

} // namespace inglenook::journal
