// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/picture_notes.h"

#include "journal/picture_header.h"
#include "support/catch.h"
#include "support/small_pictures.h"

#include <string>

using namespace inglenook::journal;
using namespace inglenook::test;

namespace {

bool says(const Bytes& bytes, std::string_view words)
{
    return std::string_view{reinterpret_cast<const char*>(bytes.data()), bytes.size()}.find(words) !=
           std::string_view::npos;
}

PictureHeader headerOf(const Bytes& bytes)
{
    return std::get<PictureHeader>(readPictureHeader(bytes));
}

void chunk(Bytes& png, std::string_view name, std::string_view content)
{
    appendBig(png, static_cast<std::uint32_t>(content.size()), 4);
    append(png, name);
    append(png, content);
    append(png, "CRC.");
}

} // namespace

TEST_CASE("a photograph loses where it was taken and stays upright", "[journal][pictures]")
{
    auto jpeg = jpegOf(4000, 3000, 6, "GPS 52.1 N, a camera");
    append(jpeg, "a film behind the picture");
    const auto clean = withoutNotes(jpeg);
    CHECK_FALSE(says(clean, "GPS"));
    CHECK_FALSE(says(clean, "film"));
    CHECK(says(clean, "pixels\xFF\xD9"));
    CHECK(headerOf(clean) == headerOf(jpeg));
    CHECK(withoutNotes(clean) == clean);

    const auto plain = jpegOf(40, 30);
    CHECK(withoutNotes(plain) == plain);
}

TEST_CASE("a colour profile stays and a comment goes", "[journal][pictures]")
{
    Bytes jpeg;
    append(jpeg, std::string_view{"\xFF\xD8\xFF\xE2\0\x10ICC_PROFILE\0ok\xFF\xFE\0\x08secret", 30});
    const auto rest = jpegOf(8, 8);
    jpeg.insert(jpeg.end(), rest.begin() + 2, rest.end());
    const auto clean = withoutNotes(jpeg);
    CHECK(says(clean, "ICC_PROFILE"));
    CHECK_FALSE(says(clean, "secret"));
}

TEST_CASE("words in a PNG go, its pixels stay", "[journal][pictures]")
{
    auto png = pngOf(3, 4);
    chunk(png, "tEXt", "Author\0Alex");
    chunk(png, "IDAT", "pixels");
    chunk(png, "eXIf", "GPS");
    chunk(png, "IEND", "");
    append(png, "hidden behind the end");
    const auto clean = withoutNotes(png);
    CHECK_FALSE(says(clean, "Author"));
    CHECK_FALSE(says(clean, "GPS"));
    CHECK_FALSE(says(clean, "hidden"));
    CHECK(says(clean, "pixels"));
    CHECK(says(clean, "IEND"));
    CHECK(headerOf(clean) == headerOf(png));
}

TEST_CASE("notes in WebP and GIF go", "[journal][pictures]")
{
    Bytes webp;
    append(webp, std::string_view{"RIFF\0\0\0\0WEBPVP8X\x0A\0\0\0\x0C\0\0\0", 24});
    appendLittle(webp, 9, 3);
    appendLittle(webp, 4, 3);
    append(webp, std::string_view{"EXIF\x03\0\0\0GPS\0VP8 \x06\0\0\0pixels", 26});
    const auto clean = withoutNotes(webp);
    CHECK_FALSE(says(clean, "GPS"));
    CHECK(says(clean, "pixels"));
    CHECK(clean[20] == 0); // the flags no longer promise them
    CHECK(clean[4] == clean.size() - 8);
    CHECK(headerOf(clean) == headerOf(webp));

    Bytes gif;
    append(gif, std::string_view{"GIF89a\x02\0\x02\0\x80\0\0ABCDEF", 19});
    append(gif, std::string_view{"\x21\xFE\x05hello\0\x21\xFF\x0BNETSCAPE2.0\x03\x01\0\0\0", 28});
    append(gif, std::string_view{"\x2C\0\0\0\0\x02\0\x02\0\0\x02\x02\x44\x01\0\x3B", 16});
    const auto still = withoutNotes(gif);
    CHECK_FALSE(says(still, "hello"));
    CHECK(says(still, "NETSCAPE2.0"));
    CHECK(still.back() == 0x3B);
    CHECK(still.size() == gif.size() - 9);
}

TEST_CASE("what breaks off anywhere is left as it is, without harm", "[journal][pictures]")
{
    auto png = pngOf(3, 4);
    chunk(png, "tEXt", "words");
    for (const auto& whole : {png, jpegOf(3, 4, 6, "a place")})
        for (std::size_t size = 0; size < whole.size(); ++size)
            CHECK(withoutNotes(std::span{whole}.first(size)).size() <= whole.size());
    Bytes text;
    append(text, "no picture");
    CHECK(withoutNotes(text) == text);
}
