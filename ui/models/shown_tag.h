// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QString>

namespace inglenook::ui {

/// "#walk", which stays that where the words around it run the other way.
inline QString shownTag(const QString& tag)
{
    const QString text = QLatin1Char{'#'} + tag;
    if (tag.isRightToLeft() == (QGuiApplication::layoutDirection() == Qt::RightToLeft))
        return text;
    return QChar{0x2068} + text + QChar{0x2069};
}

} // namespace inglenook::ui
