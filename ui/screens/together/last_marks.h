// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QVector>
#include <QWidget>

namespace inglenook::ui {

/// Ticks and dashes, the last four at most, and the same in words.
class LastMarks : public QWidget {
    Q_OBJECT

public:
    LastMarks(const Theme& theme, const QVector<bool>& kept, const QString& words, QWidget* parent);
};

} // namespace inglenook::ui
