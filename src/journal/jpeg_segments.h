// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/byte_reader.h"

#include <vector>

namespace inglenook::journal {

/// The marked parts at the beginning of a JPEG, up to where its pixels begin. Part of picture_header.h and
/// picture_notes.h. Pure.
struct JpegSegment {
    std::uint32_t marker = 0; ///< 0xE1 is APP1
    std::size_t begin = 0;    ///< of the marker
    std::size_t content = 0;  ///< of what follows the length
    std::size_t contentSize = 0;
    [[nodiscard]] std::size_t end() const { return content + contentSize; }
};

struct JpegSegments {
    std::vector<JpegSegment> segments;
    std::size_t pixels = 0; ///< of the marker where they begin; 0 when the parts break off before
};

[[nodiscard]] JpegSegments jpegSegments(const ByteReader& bytes);

/// How a camera was held, 1 to 8, from the content of an Exif segment ("Exif", two zeros, TIFF); 1 when it doesn't say.
[[nodiscard]] int orientationIn(std::span<const std::uint8_t> exif);

} // namespace inglenook::journal
