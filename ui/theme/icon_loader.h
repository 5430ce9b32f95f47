// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QHash>
#include <QIcon>
#include <QPixmap>
#include <QString>

#include <memory>

namespace inglenook::ui {

/// Reads the SVG files of resources/icons, puts a colour into their bytes and draws them at any size.
///
/// Nothing is read before it is painted. Bytes are kept, pixmaps are kept while they fit Qt's pixmap cache.
/// Copies share what was read, so that an icon can outlive the loader. Interface thread only.
class IconLoader {
public:
    IconLoader();

    /// Drawn when painted. Empty for a name that is not there.
    [[nodiscard]] QIcon icon(const QString& name, const QColor& colour) const;
    /// `height` logical px high; wide ones (the app's mark) are wider. Null for a name that is not there.
    [[nodiscard]] QPixmap pixmap(const QString& name, const QColor& colour, int height, qreal devicePixelRatio) const;

private:
    struct Files {
        QHash<QString, QByteArray> bytes;
        const QByteArray& read(const QString& name);
    };
    friend class SvgIconEngine;

    std::shared_ptr<Files> m_files;
};

} // namespace inglenook::ui
