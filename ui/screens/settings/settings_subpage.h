// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace inglenook::ui {

/// What a section opens in the place of the list of sections. It goes when it is closed.
class SettingsSubpage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// It is shown: the focus goes to where one begins.
    virtual void begin() = 0;

Q_SIGNALS:
    void closed();
};

} // namespace inglenook::ui
