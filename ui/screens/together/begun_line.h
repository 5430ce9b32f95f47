// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace inglenook::ui {

/// Above a form that has what somebody typed before: says so, and offers to begin anew.
class BegunLine : public QWidget {
    Q_OBJECT

public:
    /// `name`: of the button.
    BegunLine(const Theme& theme, const QString& name, QWidget* parent);

Q_SIGNALS:
    void anewWanted();
};

} // namespace inglenook::ui
