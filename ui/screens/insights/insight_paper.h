// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QString>
#include <QVector>

class QPagedPaintDevice;

namespace inglenook::ui {

class Plot;

/// What goes on paper, or into a file outside the journal: each picture with its sentence.
struct InsightPaper {
    struct Item {
        QString caption;
        QString sentence;
        QString note;
        const Plot* plot = nullptr; ///< outlives the printing
    };

    QString title;
    QString days; ///< from when to when, and whose
    QVector<Item> items;
};

enum class PictureFile { Pdf, Png, Svg };

/// Black on white, shapes and names: nothing depends on colour. As many pages as are needed. False when the paper does
/// not take it.
[[nodiscard]] bool printInsights(QPagedPaintDevice& paper, const Theme& theme, const InsightPaper& insights);
/// Readable for its owner alone, but not encrypted. False when it can't be written; nothing is left then.
[[nodiscard]] bool saveInsights(const QString& file, PictureFile kind, const Theme& theme,
                                const InsightPaper& insights);

} // namespace inglenook::ui
