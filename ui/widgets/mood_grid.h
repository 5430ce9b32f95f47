// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QPoint>
#include <QWidget>

#include <optional>

namespace inglenook::ui {

/// A square between unpleasant and pleasant, calm and full of energy: a point in it says how a moment is, without a
/// word.
///
/// Empty until it is touched. One tab stop; the arrows move by a step, Home goes to the middle, Delete takes the point
/// away, Enter is done. Screen readers hear the place in words. Never mirrored: the places have a meaning.
class MoodGrid : public QWidget {
    Q_OBJECT

public:
    static constexpr int kFurthest = 100; ///< from the middle
    static constexpr int kStep = 25;

    MoodGrid(const Theme& theme, QWidget* parent);

    /// x: from unpleasant to pleasant; y: from calm to full of energy.
    void setPoint(std::optional<QPoint> point);
    [[nodiscard]] const std::optional<QPoint>& point() const { return m_point; }
    /// As by key or mouse.
    void choose(std::optional<QPoint> point);

    /// "very pleasant, rather calm"
    [[nodiscard]] static QString inWords(QPoint point);
    [[nodiscard]] QPointF positionOf(QPoint point) const;
    [[nodiscard]] QPoint pointAt(const QPointF& position) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen();
    void done(); ///< Enter

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRectF field() const;
    void describe();

    const Theme& m_theme;
    std::optional<QPoint> m_point;
};

} // namespace inglenook::ui
