// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"
#include "widgets/wheel_geometry.h"

#include <QFont>
#include <QString>
#include <QVector>

class QPainter;

namespace inglenook::ui {

/// Draws the wheel once: pieces in the tints of their families, words along the radius and never upside down.
class WheelPicture {
public:
    WheelPicture(const Theme& theme, const QVector<WheelFamily>& families, const WheelGeometry& geometry,
                 const QString& hub, bool full);

    WheelPlace current;
    WheelPlace hovered;
    QVector<WheelPlace> selected;
    bool ringShown = false; ///< The ring round the current piece: the keyboard is here.

    void paint(QPainter& painter, const QRect& area) const;

private:
    void paintPiece(QPainter& painter, const WheelPlace& place) const;
    void paintWord(QPainter& painter, const WheelPlace& place) const;
    /// A selected word turns round; a selected family is outlined, so that its word stays large and plain.
    [[nodiscard]] bool isTurned(const WheelPlace& place) const;
    void paintOutlines(QPainter& painter) const;
    void paintCaptions(QPainter& painter, const QRect& area) const;
    /// In a corner; smaller when the wheel is near, left out when it is too near.
    void paintCaption(QPainter& painter, const QRect& area, Qt::Alignment corner, const QString& text) const;
    [[nodiscard]] QFont wordFont(const WheelPlace& place, const QString& word) const;
    [[nodiscard]] const FeelingColours& colours(const WheelPlace& place) const;

    const Theme& m_theme;
    const QVector<WheelFamily>& m_families;
    WheelGeometry m_geometry;
    QString m_hub;
    bool m_full;
};

} // namespace inglenook::ui
