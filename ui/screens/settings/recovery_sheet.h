// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recovery.h"

#include <QDate>
#include <QString>

class QPagedPaintDevice;
class QPainter;
class QRectF;

namespace inglenook::ui {

/// What stands on the paper: whose code it is, since when, the code in letters and for a camera, what it is, how it is
/// used and where it is kept. Nothing of the journal.
struct RecoverySheet {
    QString member;
    QDate made;
    const app::RecoveryCode& code;
};

/// Black on white, into the part of a page that can be printed.
void paintSheet(QPainter& painter, const QRectF& page, const RecoverySheet& sheet);

/// One page of paper, or of a PDF. False when the device could not be written to.
[[nodiscard]] bool printSheet(QPagedPaintDevice& paper, const RecoverySheet& sheet);

/// As a PDF that only this account can read. False when it could not be written; a file that was there stays then.
[[nodiscard]] bool saveSheet(const QString& file, const RecoverySheet& sheet);

} // namespace inglenook::ui
