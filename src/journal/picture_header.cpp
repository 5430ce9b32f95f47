// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/picture_header.h"

#include "journal/byte_reader.h"
#include "journal/jpeg_segments.h"

#include <array>
#include <cstdlib>
#include <utility>

namespace inglenook::journal {
namespace {

using Found = std::optional<PictureHeader>;

constexpr std::array kNames{
    std::pair{PictureFormat::Png, std::string_view{"png"}}, std::pair{PictureFormat::Jpeg, std::string_view{"jpeg"}},
    std::pair{PictureFormat::Gif, std::string_view{"gif"}}, std::pair{PictureFormat::Webp, std::string_view{"webp"}},
    std::pair{PictureFormat::Bmp, std::string_view{"bmp"}}};

Found sized(PictureFormat format, std::int64_t width, std::int64_t height)
{
    constexpr std::int64_t kLongestSide = 1 << 24;
    if (width <= 0 || height <= 0 || width > kLongestSide || height > kLongestSide)
        return std::nullopt;
    return PictureHeader{format, static_cast<int>(width), static_cast<int>(height)};
}

Found readPng(const ByteReader& bytes)
{
    return bytes.has(12, "IHDR") ? sized(PictureFormat::Png, bytes.u32(16), bytes.u32(20)) : std::nullopt;
}

bool isFrame(std::uint32_t marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

Found readJpeg(const ByteReader& bytes)
{
    constexpr int kFirstLyingOnItsSide = 5;
    int orientation = 1;
    for (const auto& segment : jpegSegments(bytes).segments) {
        if (segment.marker == 0xE1 && orientation == 1)
            orientation = orientationIn(bytes.part(segment.content, segment.contentSize));
        if (!isFrame(segment.marker) || segment.contentSize < 5)
            continue;
        const auto height = bytes.u16(segment.content + 1);
        const auto width = bytes.u16(segment.content + 3);
        return orientation >= kFirstLyingOnItsSide ? sized(PictureFormat::Jpeg, height, width)
                                                   : sized(PictureFormat::Jpeg, width, height);
    }
    return std::nullopt;
}

Found readWebp(const ByteReader& bytes)
{
    constexpr std::uint32_t kSide = 0x3FFF; // 14 bits
    constexpr std::size_t kFirstChunk = 12;
    constexpr std::size_t kContent = 20;
    if (bytes.has(kFirstChunk, "VP8X"))
        return sized(PictureFormat::Webp, bytes.u24(kContent + 4) + 1, bytes.u24(kContent + 7) + 1);
    if (bytes.has(kFirstChunk, "VP8L") && bytes.u8(kContent) == 0x2F) {
        const auto bits = bytes.u32(kContent + 1);
        return sized(PictureFormat::Webp, (bits & kSide) + 1, (bits >> 14U & kSide) + 1);
    }
    if (bytes.has(kFirstChunk, "VP8 ") && bytes.has(kContent + 3, "\x9D\x01\x2A"))
        return sized(PictureFormat::Webp, bytes.u16(kContent + 6) & kSide, bytes.u16(kContent + 8) & kSide);
    return std::nullopt;
}

Found readBmp(const ByteReader& bytes)
{
    constexpr std::uint32_t kOldestHeader = 12;
    if (bytes.u32(14) == kOldestHeader)
        return sized(PictureFormat::Bmp, bytes.u16(18), bytes.u16(20));
    const auto height = static_cast<std::int32_t>(bytes.u32(22)); // negative: from the top down
    return sized(PictureFormat::Bmp, static_cast<std::int32_t>(bytes.u32(18)), std::abs(std::int64_t{height}));
}

/// Nothing when it begins like no picture.
std::optional<Found> readAny(std::span<const std::uint8_t> bytes)
{
    const ByteReader big{bytes};
    const ByteReader little{bytes, true};
    if (big.has(0, "\x89PNG\r\n\x1A\n"))
        return readPng(big);
    if (big.has(0, "\xFF\xD8\xFF"))
        return readJpeg(big);
    if (big.has(0, "GIF87a") || big.has(0, "GIF89a"))
        return sized(PictureFormat::Gif, little.u16(6), little.u16(8));
    if (big.has(0, "RIFF") && big.has(8, "WEBP"))
        return readWebp(little);
    if (big.has(0, "BM") && bytes.size() >= 26 && little.u32(14) >= 12 && little.u32(14) <= 124)
        return readBmp(little);
    return std::nullopt;
}

/// A file of the ISO family whose brand is one of HEIF or AVIF.
bool isHeic(std::span<const std::uint8_t> bytes)
{
    constexpr std::array<std::string_view, 9> kBrands{"heic", "heix", "hevc", "heim", "heis",
                                                      "mif1", "msf1", "avif", "avis"};
    const ByteReader reader{bytes};
    if (!reader.has(4, "ftyp"))
        return false;
    for (const auto brand : kBrands)
        if (reader.has(8, brand))
            return true;
    return false;
}

} // namespace

std::variant<PictureHeader, PictureFault> readPictureHeader(std::span<const std::uint8_t> bytes)
{
    const auto found = readAny(bytes);
    if (!found)
        return isHeic(bytes) ? PictureFault::Heic : PictureFault::Unknown;
    if (!*found)
        return PictureFault::Broken;
    if (bytes.size() > kMaxPicture)
        return PictureFault::TooLarge;
    const auto& header = **found;
    if (std::int64_t{header.width} * header.height > kMaxPixels)
        return PictureFault::TooManyPixels;
    return header;
}

std::string_view nameOf(PictureFormat format)
{
    for (const auto& [known, name] : kNames)
        if (known == format)
            return name;
    return {};
}

std::optional<PictureFormat> pictureFormatFrom(std::string_view name)
{
    for (const auto& [format, known] : kNames)
        if (known == name)
            return format;
    return std::nullopt;
}

} // namespace inglenook::journal
