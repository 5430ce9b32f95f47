// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QPageSize>
#include <QRectF>

namespace inglenook::ui {

/// A sheet in dots of 300 to the inch, in which pages are laid out: on screen, in a file and on paper the same.
struct PrintPaper {
    static constexpr int kDotsPerInch = 300;
    static constexpr double kMarginMm = 20;
    static constexpr double kMillimetresPerInch = 25.4;

    QPageSize::PageSizeId id = QPageSize::A4;

    /// As people print where this language is spoken.
    [[nodiscard]] static PrintPaper of(const QLocale& locale)
    {
        return {locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4};
    }
    [[nodiscard]] static double fromMm(double mm) { return mm / kMillimetresPerInch * kDotsPerInch; }
    /// Of letters, which printers count in points.
    [[nodiscard]] static double fromPoints(double points) { return points / 72 * kDotsPerInch; }

    [[nodiscard]] QSizeF page() const { return QSizeF{QPageSize{id}.sizePixels(kDotsPerInch)}; }
    /// Where words stand; the foot of each page is below it.
    [[nodiscard]] QRectF body() const
    {
        const double margin = fromMm(kMarginMm);
        return QRectF{QPointF{}, page()}.adjusted(margin, margin, -margin, -margin - fromMm(8));
    }
    [[nodiscard]] QRectF foot() const
    {
        const auto above = body();
        return {above.left(), above.bottom() + fromMm(5), above.width(), fromMm(6)};
    }
};

} // namespace inglenook::ui
