// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace inglenook::test {

/// The first bytes of pictures, made by hand: as much as a header needs, with anything after it.
using Bytes = std::vector<std::uint8_t>;

inline void append(Bytes& bytes, std::string_view text)
{
    bytes.insert(bytes.end(), text.begin(), text.end());
}

inline void appendBig(Bytes& bytes, std::uint32_t value, int size)
{
    for (int i = size - 1; i >= 0; --i)
        bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

inline void appendLittle(Bytes& bytes, std::uint32_t value, int size)
{
    for (int i = 0; i < size; ++i)
        bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

inline Bytes pngOf(std::uint32_t width, std::uint32_t height, std::string_view rest = {})
{
    Bytes png;
    append(png, "\x89PNG\r\n\x1A\n");
    appendBig(png, 13, 4);
    append(png, "IHDR");
    appendBig(png, width, 4);
    appendBig(png, height, 4);
    append(png, std::string_view{"\x08\x02\0\0\0CRC.", 9});
    append(png, rest);
    return png;
}

/// `orientation` as a camera notes it, 0 for none; `notes` stands in the Exif part after it, as a place would.
inline Bytes jpegOf(std::uint32_t width, std::uint32_t height, std::uint32_t orientation = 0,
                    std::string_view notes = {})
{
    Bytes jpeg;
    append(jpeg, "\xFF\xD8");
    if (orientation != 0) {
        append(jpeg, "\xFF\xE1");
        appendBig(jpeg, static_cast<std::uint32_t>(2 + 6 + 8 + 2 + 12 + 4 + notes.size()), 2);
        append(jpeg, std::string_view{"Exif\0\0II*\0\x08\0\0\0\x01\0", 16});
        appendLittle(jpeg, 0x0112, 2);
        appendLittle(jpeg, 3, 2);
        appendLittle(jpeg, 1, 4);
        appendLittle(jpeg, orientation, 4);
        appendLittle(jpeg, 0, 4);
        append(jpeg, notes);
    }
    append(jpeg, "\xFF\xC0");
    appendBig(jpeg, 17, 2);
    appendBig(jpeg, 8, 1);
    appendBig(jpeg, height, 2);
    appendBig(jpeg, width, 2);
    append(jpeg, std::string_view{"\x03\x01\x11\0\x02\x11\x01\x03\x11\x01", 10});
    append(jpeg, std::string_view{"\xFF\xDA\0\x02pixels\xFF\xD9", 12});
    return jpeg;
}

} // namespace inglenook::test
