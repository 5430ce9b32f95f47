// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/picture_header.h"

#include "support/catch.h"
#include "support/small_pictures.h"

using namespace inglenook::journal;
using namespace inglenook::test;

namespace {

PictureHeader headerOf(const Bytes& bytes)
{
    const auto header = readPictureHeader(bytes);
    REQUIRE(std::holds_alternative<PictureHeader>(header));
    return std::get<PictureHeader>(header);
}

PictureFault faultOf(const Bytes& bytes)
{
    const auto header = readPictureHeader(bytes);
    REQUIRE(std::holds_alternative<PictureFault>(header));
    return std::get<PictureFault>(header);
}

Bytes riff(std::string_view chunk)
{
    Bytes bytes;
    append(bytes, std::string_view{"RIFF\0\0\0\0WEBP", 12});
    append(bytes, chunk);
    append(bytes, std::string_view{"\0\0\0\0", 4});
    return bytes;
}

} // namespace

TEST_CASE("format and size are told from a picture's first bytes", "[journal][pictures]")
{
    CHECK(headerOf(pngOf(640, 480)) == PictureHeader{PictureFormat::Png, 640, 480});
    CHECK(headerOf(jpegOf(4000, 3000)) == PictureHeader{PictureFormat::Jpeg, 4000, 3000});

    Bytes gif;
    append(gif, "GIF89a");
    appendLittle(gif, 120, 2);
    appendLittle(gif, 80, 2);
    CHECK(headerOf(gif) == PictureHeader{PictureFormat::Gif, 120, 80});

    auto lossy = riff("VP8 ");
    append(lossy, std::string_view{"\0\0\0\x9D\x01\x2A", 6});
    appendLittle(lossy, 0x4000 | 1200, 2); // two bits say how it is scaled
    appendLittle(lossy, 900, 2);
    CHECK(headerOf(lossy) == PictureHeader{PictureFormat::Webp, 1200, 900});

    auto lossless = riff("VP8L");
    append(lossless, "\x2F");
    appendLittle(lossless, (300 - 1) | (200 - 1) << 14, 4);
    CHECK(headerOf(lossless) == PictureHeader{PictureFormat::Webp, 300, 200});

    auto extended = riff("VP8X");
    appendLittle(extended, 0, 4);
    appendLittle(extended, 5000 - 1, 3);
    appendLittle(extended, 4000 - 1, 3);
    CHECK(headerOf(extended) == PictureHeader{PictureFormat::Webp, 5000, 4000});

    Bytes bmp;
    append(bmp, std::string_view{"BM\0\0\0\0\0\0\0\0\x36\0\0\0", 14});
    appendLittle(bmp, 40, 4);
    appendLittle(bmp, 31, 4);
    appendLittle(bmp, static_cast<std::uint32_t>(-17), 4); // from the top down
    CHECK(headerOf(bmp) == PictureHeader{PictureFormat::Bmp, 31, 17});
}

TEST_CASE("a picture that was taken upright has its sides as they are shown", "[journal][pictures]")
{
    CHECK(headerOf(jpegOf(4000, 3000, 1)) == PictureHeader{PictureFormat::Jpeg, 4000, 3000});
    CHECK(headerOf(jpegOf(4000, 3000, 3)) == PictureHeader{PictureFormat::Jpeg, 4000, 3000});
    CHECK(headerOf(jpegOf(4000, 3000, 6)) == PictureHeader{PictureFormat::Jpeg, 3000, 4000});
    CHECK(headerOf(jpegOf(4000, 3000, 99)) == PictureHeader{PictureFormat::Jpeg, 4000, 3000});
}

TEST_CASE("what is no picture, or none to be read here, is refused for its own reason", "[journal][pictures]")
{
    Bytes text;
    append(text, "Dear diary");
    CHECK(faultOf(text) == PictureFault::Unknown);
    CHECK(faultOf({}) == PictureFault::Unknown);
    Bytes heic;
    append(heic, std::string_view{"\0\0\0\x18"
                                  "ftypheic",
                                  12});
    CHECK(faultOf(heic) == PictureFault::Heic);
    CHECK(faultOf(pngOf(0, 5)) == PictureFault::Broken);
    auto cut = jpegOf(10, 10);
    cut.resize(6);
    CHECK(faultOf(cut) == PictureFault::Broken);
    CHECK(faultOf(pngOf(20'000, 20'000)) == PictureFault::TooManyPixels);
    auto large = pngOf(10, 10);
    large.resize(kMaxPicture + 1);
    CHECK(faultOf(large) == PictureFault::TooLarge);
    large.resize(kMaxPicture);
    CHECK(headerOf(large).width == 10);
}

TEST_CASE("a header that breaks off anywhere is read without harm", "[journal][pictures]")
{
    for (const auto& whole : {pngOf(3, 4), jpegOf(3, 4, 6, "a place")})
        for (std::size_t size = 0; size < whole.size(); ++size)
            (void)readPictureHeader(std::span{whole}.first(size));
    // A directory of notes that points beyond its end, and segments that never end.
    auto lying = jpegOf(3, 4, 6);
    lying[16] = 0xFF;
    lying[17] = 0xFF;
    CHECK(headerOf(lying).width == 3);
}
