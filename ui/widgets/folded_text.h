// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPoint>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace inglenook::ui {

/// A text without case and accents, and the way back from each of its letters to the text as written.
struct FoldedText {
    QString folded;
    QList<int> origin; ///< origin[i] is the place in the text of folded[i]; one more entry at the end.

    [[nodiscard]] static FoldedText of(QStringView text);
};

/// Where any of these words stands in the text, case and accents apart: QPoint(begin, length).
[[nodiscard]] QList<QPoint> hitsIn(QStringView text, const QStringList& words);

} // namespace inglenook::ui
