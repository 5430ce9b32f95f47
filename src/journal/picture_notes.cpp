// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/picture_notes.h"

#include "journal/byte_reader.h"
#include "journal/jpeg_segments.h"
#include "journal/picture_header.h"

#include <array>
#include <string_view>

namespace inglenook::journal {
namespace {

using Bytes = std::vector<std::uint8_t>;

void append(Bytes& to, std::span<const std::uint8_t> part)
{
    to.insert(to.end(), part.begin(), part.end());
}

void append(Bytes& to, std::string_view text)
{
    to.insert(to.end(), text.begin(), text.end());
}

/// An Exif part that says nothing but how the camera was held.
void appendOrientation(Bytes& to, int orientation)
{
    append(to, std::string_view{"\xFF\xE1\0\x22"
                                "Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0",
                                28});
    to.push_back(static_cast<std::uint8_t>(orientation));
    append(to, std::string_view{"\0\0\0\0\0\0\0", 7});
}

/// What changes how the pixels look: JFIF's density, a colour profile, and Adobe's colour transform.
bool isNeeded(const ByteReader& bytes, const JpegSegment& segment)
{
    constexpr std::uint32_t kFirstApp = 0xE0;
    constexpr std::uint32_t kLastApp = 0xEF;
    constexpr std::uint32_t kComment = 0xFE;
    if (segment.marker == kComment)
        return false;
    if (segment.marker < kFirstApp || segment.marker > kLastApp)
        return true;
    return bytes.has(segment.content, std::string_view{"JFIF\0", 5}) ||
           bytes.has(segment.content, std::string_view{"ICC_PROFILE\0", 12}) || bytes.has(segment.content, "Adobe");
}

Bytes cleanJpeg(const ByteReader& bytes)
{
    const auto found = jpegSegments(bytes);
    if (found.pixels == 0)
        return {};
    int orientation = 1;
    for (const auto& segment : found.segments)
        if (segment.marker == 0xE1 && orientation == 1)
            orientation = orientationIn(bytes.part(segment.content, segment.contentSize));
    Bytes clean;
    append(clean, bytes.part(0, 2));
    bool isSaid = orientation == 1;
    for (const auto& segment : found.segments) {
        const bool isFirst = segment.marker == 0xE0 && bytes.has(segment.content, "JFIF");
        if (!isSaid && !isFirst) {
            appendOrientation(clean, orientation);
            isSaid = true;
        }
        if (isNeeded(bytes, segment))
            append(clean, bytes.part(segment.begin, segment.end() - segment.begin));
    }
    // Cameras append more after the end: a second picture, a film.
    auto end = found.pixels;
    for (auto at = found.pixels; at + 1 < bytes.size(); ++at) {
        if (bytes.u8(at) == 0xFF && bytes.u8(at + 1) == 0xD9) {
            end = at + 2;
            break;
        }
    }
    append(clean, bytes.part(found.pixels, (end > found.pixels ? end : bytes.size()) - found.pixels));
    return clean;
}

Bytes cleanPng(const ByteReader& bytes)
{
    constexpr std::array<std::string_view, 5> kNotes{"eXIf", "tEXt", "zTXt", "iTXt", "tIME"};
    constexpr std::size_t kSignature = 8;
    constexpr std::size_t kAround = 12; // length, name, checksum
    Bytes clean;
    append(clean, bytes.part(0, kSignature));
    for (std::size_t at = kSignature; at < bytes.size();) {
        const std::size_t size = bytes.u32(at) + kAround;
        if (size > bytes.size() - at)
            return {};
        bool isNote = false;
        for (const auto name : kNotes)
            isNote = isNote || bytes.has(at + 4, name);
        if (!isNote)
            append(clean, bytes.part(at, size));
        if (bytes.has(at + 4, "IEND"))
            break;
        at += size;
    }
    return clean;
}

Bytes cleanWebp(const ByteReader& bytes)
{
    constexpr std::size_t kHead = 12;
    constexpr std::uint32_t kNoteFlags = 0x0C; // EXIF and XMP
    Bytes clean;
    append(clean, bytes.part(0, kHead));
    for (std::size_t at = kHead; at + 8 <= bytes.size();) {
        const std::size_t size = 8 + std::size_t{bytes.u32(at + 4)} + (bytes.u32(at + 4) & 1U);
        if (size > bytes.size() - at + 1)
            return {};
        if (!bytes.has(at, "EXIF") && !bytes.has(at, "XMP ")) {
            append(clean, bytes.part(at, size));
            if (bytes.has(at, "VP8X"))
                clean[clean.size() - size + 8] &= static_cast<std::uint8_t>(~kNoteFlags);
        }
        at += size;
    }
    const auto length = static_cast<std::uint32_t>(clean.size() - 8);
    for (std::size_t i = 0; i < 4; ++i)
        clean[4 + i] = static_cast<std::uint8_t>(length >> (8 * i));
    return clean;
}

/// Past the blocks of one part, each with its length before it, up to an empty one.
std::size_t afterBlocks(const ByteReader& bytes, std::size_t at)
{
    while (at < bytes.size() && bytes.u8(at) != 0)
        at += 1 + bytes.u8(at);
    return at + 1;
}

Bytes cleanGif(const ByteReader& bytes)
{
    constexpr std::size_t kHead = 13;
    constexpr std::uint32_t kExtension = 0x21;
    constexpr std::uint32_t kPicture = 0x2C;
    constexpr std::uint32_t kComment = 0xFE;
    constexpr std::uint32_t kApplication = 0xFF;
    const auto tableSize = [](std::uint32_t flags) {
        return (flags & 0x80U) != 0 ? std::size_t{3} << ((flags & 7U) + 1) : 0;
    };
    std::size_t at = kHead + tableSize(bytes.u8(10));
    Bytes clean;
    append(clean, bytes.part(0, at));
    while (at < bytes.size()) {
        std::size_t end = at + 1;
        bool isNote = false;
        if (bytes.u8(at) == kExtension) {
            end = afterBlocks(bytes, at + 2);
            // An application's part is kept only where it says how often the film runs.
            isNote =
                bytes.u8(at + 1) == kComment || (bytes.u8(at + 1) == kApplication && !bytes.has(at + 3, "NETSCAPE2.0"));
        } else if (bytes.u8(at) == kPicture) {
            end = afterBlocks(bytes, at + 10 + tableSize(bytes.u8(at + 9)) + 1);
        } else {
            append(clean, bytes.part(at, 1)); // the end; what follows it belongs to nobody
            break;
        }
        if (!isNote)
            append(clean, bytes.part(at, end - at));
        at = end;
    }
    return clean;
}

} // namespace

std::vector<std::uint8_t> withoutNotes(std::span<const std::uint8_t> picture)
{
    const auto header = readPictureHeader(picture);
    Bytes clean;
    if (const auto* found = std::get_if<PictureHeader>(&header)) {
        const ByteReader big{picture};
        const ByteReader little{picture, true};
        if (found->format == PictureFormat::Jpeg)
            clean = cleanJpeg(big);
        else if (found->format == PictureFormat::Png)
            clean = cleanPng(big);
        else if (found->format == PictureFormat::Webp)
            clean = cleanWebp(little);
        else if (found->format == PictureFormat::Gif)
            clean = cleanGif(little);
    }
    // What breaks off is left alone: a decoder may still make something of it.
    if (clean.empty())
        return {picture.begin(), picture.end()};
    return clean;
}

} // namespace inglenook::journal
