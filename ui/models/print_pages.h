// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/print_paper.h"

#include <QImage>
#include <QString>
#include <QVector>

#include <functional>
#include <stop_token>

class QPagedPaintDevice;
class QPainter;

namespace inglenook::ui {

/// A page as it will be, drawn for a screen.
struct PrintSheet {
    /// Something that stands on it and may be left out.
    struct Line {
        QString id;
        QString label;
    };

    int page = 0; ///< from 0
    int pages = 0;
    QImage image;
    QString text; ///< for screen readers
    QVector<Line> onPage;
};

/// Pages that are laid out: drawn for screen, file and printer by the same code in dots of PrintPaper, so that a page
/// shown is the page written. Made, used and destroyed on one thread, which has an event dispatcher for Qt's layouts.
class PrintedPages {
public:
    using Progress = std::function<void(int done)>;

    virtual ~PrintedPages() = default;

    [[nodiscard]] virtual int pages() const = 0;
    [[nodiscard]] virtual const PrintPaper& paper() const = 0;
    [[nodiscard]] virtual QString title() const = 0;

    [[nodiscard]] PrintSheet sheet(int page, int pixelsWide);
    /// All pages; false when it was stopped or the device refused.
    [[nodiscard]] bool draw(QPagedPaintDevice& device, const std::stop_token& stop, const Progress& progress);

protected:
    virtual void drawPage(QPainter& painter, int page) = 0;
    /// What stands on the page of that number, in words.
    virtual void describe(PrintSheet& sheet) = 0;
};

} // namespace inglenook::ui
