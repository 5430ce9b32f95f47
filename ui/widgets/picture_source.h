// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <QString>

#include <functional>

namespace inglenook::ui {

/// Where a text gets the pictures that it names as "picture:ID". Whoever gives it tells the widget when one came.
struct PictureSource {
    /// In its own pixels; invalid when there is no such picture.
    std::function<QSize(const QString& id)> size;
    /// Large enough to fill that size, or as large as it is; null while it is on its way.
    std::function<QImage(const QString& id, QSize fit)> image;

    explicit operator bool() const { return size && image; }
    /// How large it stands in a column: its own size at most.
    [[nodiscard]] QSize sizeIn(const QString& id, QSize column) const
    {
        const auto own = size(id);
        if (!own.isValid() || (own.width() <= column.width() && own.height() <= column.height()))
            return own;
        return own.scaled(column, Qt::KeepAspectRatio).expandedTo({1, 1});
    }
};

constexpr int kTallestPicture = 520; ///< px at 100 % text, in a text

} // namespace inglenook::ui
