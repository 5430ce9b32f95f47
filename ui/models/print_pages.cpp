// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print_pages.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace inglenook::ui {

PrintSheet PrintedPages::sheet(int page, int pixelsWide)
{
    constexpr int kLongestSpoken = 4000;
    PrintSheet sheet;
    sheet.pages = pages();
    sheet.page = std::clamp(page, 0, sheet.pages - 1);
    const auto size = paper().page();
    const double scale = std::max(pixelsWide, 1) / size.width();
    sheet.image = QImage{(size * scale).toSize(), QImage::Format_RGB32};
    sheet.image.fill(Qt::white);
    QPainter painter{&sheet.image};
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    drawPage(painter, sheet.page);
    describe(sheet);
    sheet.text.truncate(kLongestSpoken);
    return sheet;
}

bool PrintedPages::draw(QPagedPaintDevice& device, const std::stop_token& stop, const Progress& progress)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const auto page = paper().page();
    // Whole sheets: a printer that was given other paper gets all of it, smaller.
    const double scale = std::min(device.width() / page.width(), device.height() / page.height());
    for (int number = 0; number < pages(); ++number) {
        if (stop.stop_requested() || (number > 0 && !device.newPage())) {
            painter.end();
            return false;
        }
        painter.save();
        painter.scale(scale, scale);
        drawPage(painter, number);
        painter.restore();
        progress(number + 1);
    }
    return painter.end();
}

} // namespace inglenook::ui
