// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/picture_work.h"

#include "journal/picture_notes.h"
#include "journal/picture_store.h"

#include <QBuffer>
#include <QImageReader>

namespace inglenook::ui {
namespace {

constexpr int kThumbnailSide = 256;
constexpr int kGood = 88;
constexpr int kSmall = 80;

using Bytes = std::vector<std::uint8_t>;

PictureTrouble troubleOf(journal::PictureFault fault)
{
    switch (fault) {
    case journal::PictureFault::TooLarge:
        return PictureTrouble::TooLarge;
    case journal::PictureFault::TooManyPixels:
        return PictureTrouble::TooManyPixels;
    case journal::PictureFault::Heic:
        return PictureTrouble::Heic;
    case journal::PictureFault::Unknown:
        return PictureTrouble::Unknown;
    case journal::PictureFault::Broken:
        break;
    }
    return PictureTrouble::Unreadable;
}

Bytes encoded(const QImage& image, int quality)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    const bool seesThrough = image.hasAlphaChannel();
    if (!image.save(&buffer, seesThrough ? "PNG" : "JPEG", seesThrough ? -1 : quality))
        return {};
    return {bytes.begin(), bytes.end()};
}

QImage smaller(const QImage& image, int side)
{
    if (side <= 0 || std::max(image.width(), image.height()) <= side)
        return image;
    return image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

Bytes thumbnailOf(const QImage& image)
{
    const auto small = smaller(image, kThumbnailSide);
    auto bytes = encoded(small, kSmall);
    if (bytes.size() > journal::kMaxThumbnail) // one that can be seen through, and is full of detail
        bytes = encoded(small.convertToFormat(QImage::Format_RGB32), kSmall);
    return bytes.size() > journal::kMaxThumbnail ? Bytes{} : bytes;
}

PreparedPicture preparedPixels(const QImage& image, const PictureWish& wish)
{
    PreparedPicture made;
    const auto fitting = smaller(image, wish.longestSide);
    // What was copied from a screen stays exact as long as it is small.
    QByteArray png;
    QBuffer buffer{&png};
    buffer.open(QIODevice::WriteOnly);
    constexpr int kExactUpTo = 3 << 20;
    if (fitting.save(&buffer, "PNG") && png.size() <= kExactUpTo)
        made.bytes = {png.begin(), png.end()};
    else
        made.bytes = encoded(fitting, kGood);
    made.thumbnail = thumbnailOf(fitting);
    const auto header = journal::readPictureHeader(made.bytes);
    if (const auto* fault = std::get_if<journal::PictureFault>(&header))
        made.trouble = troubleOf(*fault);
    return made;
}

} // namespace

PreparedPicture prepared(const RawPicture& raw, const PictureWish& wish)
{
    if (const auto* pixels = std::get_if<QImage>(&raw))
        return preparedPixels(*pixels, wish);
    const auto& array = std::get<QByteArray>(raw);
    const std::span bytes{reinterpret_cast<const std::uint8_t*>(array.constData()),
                          static_cast<std::size_t>(array.size())};
    PreparedPicture made;
    const auto header = journal::readPictureHeader(bytes);
    if (const auto* fault = std::get_if<journal::PictureFault>(&header)) {
        made.trouble = troubleOf(*fault);
        return made;
    }
    const auto& found = std::get<journal::PictureHeader>(header);
    const bool isToShrink = wish.longestSide > 0 && std::max(found.width, found.height) > wish.longestSide;
    const int side = isToShrink ? wish.longestSide : kThumbnailSide;
    const auto image = decoded(bytes, {side, side});
    if (image.isNull()) {
        made.trouble = PictureTrouble::Unreadable;
        return made;
    }
    // A film stays a film, whatever size was asked for.
    if (isToShrink && found.format != journal::PictureFormat::Gif)
        made.bytes = encoded(image, kGood);
    else if (wish.keepNotes)
        made.bytes = {bytes.begin(), bytes.end()};
    else
        made.bytes = journal::withoutNotes(bytes);
    made.thumbnail = thumbnailOf(image);
    return made;
}

QImage decoded(std::span<const std::uint8_t> bytes, QSize fit)
{
    constexpr int kMostMegabytes = 900;
    QBuffer buffer;
    buffer.setData(reinterpret_cast<const char*>(bytes.data()), static_cast<int>(bytes.size()));
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader{&buffer};
    reader.setAllocationLimit(kMostMegabytes);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    // The size is that before it is turned upright.
    auto size = reader.size();
    const bool lies = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const auto room = lies ? fit.transposed() : fit;
    if (size.isValid() && (size.width() > room.width() || size.height() > room.height()))
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace inglenook::ui
