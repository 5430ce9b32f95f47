// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <variant>

namespace inglenook::journal {

/// What a picture's first bytes say about it. Nothing is decoded: that is for the front end, which knows how. Pure.

enum class PictureFormat { Png, Jpeg, Gif, Webp, Bmp };

constexpr std::size_t kMaxPicture = std::size_t{32} << 20;    ///< bytes
constexpr std::int64_t kMaxPixels = std::int64_t{200} << 20U; ///< width times height

struct PictureHeader {
    PictureFormat format = PictureFormat::Png;
    int width = 0; ///< as it is shown: a picture that a camera stored lying down has stood up
    int height = 0;
    friend bool operator==(const PictureHeader&, const PictureHeader&) = default;
};

/// Why bytes are not taken as a picture.
enum class PictureFault {
    TooLarge,      ///< more than kMaxPicture bytes
    TooManyPixels, ///< more than kMaxPixels
    Heic,          ///< the format of many phones, which can't be read here
    Unknown,       ///< no format that is known
    Broken,        ///< begins like a picture, but has no size
};

[[nodiscard]] std::variant<PictureHeader, PictureFault> readPictureHeader(std::span<const std::uint8_t> bytes);

/// "png", as it stands in the journal and is a file's extension.
[[nodiscard]] std::string_view nameOf(PictureFormat format);
[[nodiscard]] std::optional<PictureFormat> pictureFormatFrom(std::string_view name);

} // namespace inglenook::journal
