// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <cstdint>
#include <span>
#include <variant>
#include <vector>

namespace inglenook::ui {

/// Work on the pixels of pictures, for a thread of its own. Pure.

enum class PictureTrouble { None, TooLarge, TooManyPixels, Heic, Unknown, Unreadable };

/// What someone wants to put into the journal: a file's bytes as they are, or what was copied elsewhere as pixels.
using RawPicture = std::variant<QByteArray, QImage>;

struct PictureWish {
    int longestSide = 0;    ///< 0: as it is
    bool keepNotes = false; ///< where and when it was taken
    friend bool operator==(const PictureWish&, const PictureWish&) = default;
};

struct PreparedPicture {
    PictureTrouble trouble = PictureTrouble::None;
    std::vector<std::uint8_t> bytes;
    std::vector<std::uint8_t> thumbnail;
};

[[nodiscard]] PreparedPicture prepared(const RawPicture& raw, const PictureWish& wish);
/// No larger than `fit`, upright; null when it can't be shown.
[[nodiscard]] QImage decoded(std::span<const std::uint8_t> bytes, QSize fit);

} // namespace inglenook::ui
